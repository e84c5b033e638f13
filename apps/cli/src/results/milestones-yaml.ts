/** Milestones as YAML: the form in which assumptions.yaml takes them, so that they can be pasted and changed. Pure. */
import type { Condition, Milestone, Text } from "@laksana/engine"

/** The lines of a `milestones:` map. */
export function milestonesYaml(milestones: readonly Milestone[]): readonly string[] {
  return ["milestones:", ...milestones.flatMap(milestoneLines)]
}

function milestoneLines({ id, title, all, evidence }: Milestone): readonly string[] {
  return [
    `  ${id}:`,
    `    title: ${bilingual(title)}`,
    "    all:",
    ...all.map((condition) => `      - { ${conditionText(condition)} }`),
    `    evidence: ${evidence.grade}`,
    `    source: ${bilingual(evidence.source)}`,
  ]
}

function conditionText(condition: Condition): string {
  const comparison = "atLeast" in condition ? `atLeast: ${condition.atLeast}` : `below: ${condition.below}`
  return `variable: ${condition.variable}, ${comparison}`
}

const bilingual = ({ en, id }: Text) => `{ en: ${quoted(en)}, id: ${quoted(id)} }`

/** JSON strings are YAML strings. */
const quoted = (text: string) => JSON.stringify(text)
