/** Milestones as YAML: the form in which assumptions.yaml takes them, so that they can be pasted and changed. Pure. */
import type { Condition, Milestone } from "@laksana/engine"

/** The lines of a `milestones:` map. */
export function milestonesYaml(milestones: readonly Milestone[]): readonly string[] {
  return ["milestones:", ...milestones.flatMap(milestoneLines)]
}

function milestoneLines({ id, title, all, evidence }: Milestone): readonly string[] {
  return [
    `  ${id}:`,
    `    title: { en: ${quoted(title.en)}, id: ${quoted(title.id)} }`,
    "    all:",
    ...all.map((condition) => `      - { ${conditionText(condition)} }`),
    `    evidence: ${evidence.grade}`,
    `    source: ${quoted(evidence.source)}`,
  ]
}

function conditionText(condition: Condition): string {
  const comparison = "atLeast" in condition ? `atLeast: ${condition.atLeast}` : `below: ${condition.below}`
  return `variable: ${condition.variable}, ${comparison}`
}

/** JSON strings are YAML strings. */
const quoted = (text: string) => JSON.stringify(text)
