/** Pair: the two scenarios of a comparison, chosen from their files and fitted to each other, or why they cannot be. */
import type { LabelledScenario } from "@laksana/scenario"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { refusal } from "../words/run-mistakes.ts"
import { middleOf, scenarioNamed, withLevels } from "./address.ts"
import { unlikeSides } from "./alike.ts"
import type { RunScenario } from "./load-run.ts"

export interface Pair {
  readonly base: LabelledScenario
  readonly other: LabelledScenario
  /** Whether both are the same scenario of the same file. */
  readonly same: boolean
}

/**
 * Without a named cell, a grid gives the cell with the levels of the other side where that side has just one scenario, else
 * its middle cell. Both run to the earlier horizon: until then a run does not depend on where it would end.
 */
export function pairOf(base: RunScenario, other: RunScenario): Loaded<Pair> {
  for (const side of [base, other]) {
    const { cell } = side.address
    if (cell !== undefined && scenarioNamed(side.experiment, cell) === undefined) {
      return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(cell, cellsOf(side)))
    }
  }
  const [a, b] = [chosen(base, other), chosen(other, base)]
  const unlike = unlikeSides([base, a], [other, b])
  if (unlike !== undefined) return unlike
  const horizon = Math.min(a.horizon, b.horizon)
  const same = a.id === b.id && base.sources[0]?.text === other.sources[0]?.text && a.horizon === b.horizon
  return loaded({ base: { ...a, horizon }, other: { ...b, horizon }, same })
}

/** The cells of a file by what distinguishes them. */
export const cellsOf = ({ experiment }: Pick<RunScenario, "experiment">): readonly string[] =>
  experiment.scenarios.map(({ id }) => (id.startsWith(`${experiment.id}/`) ? id.slice(experiment.id.length + 1) : id))

function chosen(side: RunScenario, partner: RunScenario): LabelledScenario {
  const { experiment, address } = side
  const named = address.cell === undefined ? undefined : scenarioNamed(experiment, address.cell)
  const [only, ...others] = partner.experiment.scenarios
  const like = only === undefined || others.length > 0 ? undefined : withLevels(experiment, only.levels)
  return experiment.scenarios[named ?? like ?? middleOf(experiment)] as LabelledScenario
}
