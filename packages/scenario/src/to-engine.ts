/** To engine: what files write of priors, changes and milestones, in the engine's terms. */
import type { Evidence, Milestone, ParameterChange, Prior } from "@laksana/engine"
import type { Change, GroundedPrior, MilestoneDefinition } from "./files/measures.ts"

export function priorOf(written: GroundedPrior): { readonly prior: Prior; readonly evidence: Evidence } {
  const { evidence: grade, source, ...prior } = written
  return { prior, evidence: { grade, source } }
}

export function changeOf(written: Change): ParameterChange {
  return typeof written === "number" ? { value: written } : written
}

export function milestoneOf(id: string, written: MilestoneDefinition): Milestone {
  const { title, all, evidence: grade, source } = written
  return { id, title, all, evidence: { grade, source } }
}
