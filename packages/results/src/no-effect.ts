/**
 * No effect: why two scenarios that differ in no pair do not, computed from what differs between their files: nothing at
 * all, or only what lies outside the projection, never acts, or is read by nothing that happened.
 */
import type { AnyRunnableModel, Intervention, Milestone, ParameterChange, Scenario, Summary } from "@laksana/engine"

export type NoEffectReason =
  /** The same file and cell. */
  | { readonly reason: "same-scenario" }
  /** Two files that ask for the same thing. */
  | { readonly reason: "same-assumptions" }
  | { readonly reason: "after-horizon" | "before-start"; readonly intervention: string }
  /** A rule whose condition held at no review. */
  | { readonly reason: "never-acted"; readonly intervention: string }
  /** It acted, and nothing that is reported changed. */
  | { readonly reason: "acted-without-change"; readonly intervention: string }
  /** Every factor of the window is 1. */
  | { readonly reason: "scaled-by-one"; readonly intervention: string }
  /** A window on processes that did not fire in it otherwise. */
  | { readonly reason: "scaled-nothing"; readonly intervention: string }
  /** A parameter set to the prior that it has. */
  | { readonly reason: "parameter-unchanged"; readonly parameter: string }
  /** A parameter that differs, and that nothing which happened has read. */
  | { readonly reason: "parameter-unread"; readonly parameter: string }
  | { readonly reason: "milestone-redefined"; readonly milestone: string }

interface Side {
  readonly scenario: Scenario
  readonly summary: Summary
}

export function noEffectReasons(
  base: Side,
  other: Side,
  model: AnyRunnableModel,
  sameSource: boolean,
): readonly NoEffectReason[] {
  if (sameSource) return [{ reason: "same-scenario" }]
  const reasons = [
    ...parameterReasons(base.scenario, other.scenario, model),
    ...interventionReasons(base, other),
    ...interventionReasons(other, base),
    ...milestoneReasons(base.scenario.milestones, other.scenario.milestones),
  ]
  return reasons.length === 0 ? [{ reason: "same-assumptions" }] : reasons
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a change leaves of a prior: a change to the prior itself, or by a factor of 1, is none. */
function effective(
  change: ParameterChange | undefined,
  id: string,
  model: AnyRunnableModel,
): ParameterChange | undefined {
  const prior = model.parameters.find((parameter) => parameter.id === id)?.prior
  if (change === undefined || ("times" in change && change.times === 1)) return prior
  return change
}

function parameterReasons(base: Scenario, other: Scenario, model: AnyRunnableModel): readonly NoEffectReason[] {
  const ids = [...new Set([...Object.keys(base.parameters), ...Object.keys(other.parameters)])]
  return ids
    .filter((id) => !alike(base.parameters[id], other.parameters[id]))
    .map((parameter) => {
      const [a, b] = [base, other].map(({ parameters }) => effective(parameters[parameter], parameter, model))
      return alike(a, b) ? { reason: "parameter-unchanged", parameter } : { reason: "parameter-unread", parameter }
    })
}

/** Interventions that one side has and the other lacks: an id may differ while the content is the same. */
function interventionReasons({ scenario, summary }: Side, without: Side): readonly NoEffectReason[] {
  const known = without.scenario.interventions.map(({ id: _, ...content }) => JSON.stringify(content))
  return scenario.interventions.flatMap((intervention, i) => {
    const { id: _, ...content } = intervention
    if (known.includes(JSON.stringify(content))) return []
    return [reasonOf(intervention, scenario, summary.acted[i] as number)]
  })
}

function reasonOf(intervention: Intervention, { start, horizon }: Scenario, acted: number): NoEffectReason {
  const { id } = intervention
  const [from, to] =
    intervention.kind === "event" ? [intervention.at, intervention.at] : [intervention.from, intervention.to]
  if (from >= horizon) return { reason: "after-horizon", intervention: id }
  if (to < start) return { reason: "before-start", intervention: id }
  if (intervention.kind === "scale") {
    const none = Object.values(intervention.factors).every((factor) => factor === 1)
    return { reason: none ? "scaled-by-one" : "scaled-nothing", intervention: id }
  }
  return { reason: acted === 0 ? "never-acted" : "acted-without-change", intervention: id }
}

function milestoneReasons(base: readonly Milestone[], other: readonly Milestone[]): readonly NoEffectReason[] {
  return other
    .filter((milestone) => !alike(milestone.all, base.find(({ id }) => id === milestone.id)?.all))
    .map(({ id }) => ({ reason: "milestone-redefined", milestone: id }))
}
