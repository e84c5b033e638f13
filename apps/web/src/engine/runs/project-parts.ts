/**
 * Project parts: the ensembles of a question. Scenarios that share case, start and end with the baseline run together and are compared
 * as they run; the others run by themselves, and where they can be compared, once more beside the baseline to the earlier end.
 */
import { type AnyRunnableModel, type Chunk, type Ensemble, type Population, prepareEnsemble } from "@laksana/engine"
import { type LabelledScenario, planOf } from "@laksana/scenario"
import type { Turn } from "../turn.ts"
import type { RunScenario } from "./run-scenario.ts"
import { type ToCondition } from "./populations.ts"

export type PopulationFor = (asked: ToCondition, turn: Turn) => Promise<Population | undefined>

/** A scenario's place: the ensemble that runs it, and where it is in it. */
interface Seat {
  readonly ensemble: number
  readonly scenarios: readonly number[]
}

/** A comparison: an ensemble in which the baseline is first, and where the other is in it. */
interface Side {
  readonly ensemble: number
  readonly other: number
  readonly base: LabelledScenario
  readonly scenario: LabelledScenario
}

export interface Prepared {
  readonly ensembles: readonly Ensemble[]
  readonly seats: readonly Seat[]
  readonly sides: readonly (Side | undefined)[]
  readonly populations: readonly (Population | undefined)[]
}

export interface Projecting {
  readonly scenarios: readonly RunScenario[]
  readonly seed: string
  readonly base: AnyRunnableModel
}

export async function prepareProject(
  { scenarios, seed, base }: Projecting,
  populationFor: PopulationFor,
  turn: Turn,
): Promise<Prepared> {
  const ensembles: Ensemble[] = []
  const seats: Seat[] = []
  const sides: (Side | undefined)[] = []
  const populations: (Population | undefined)[] = []
  const [first] = scenarios
  const alone = first?.experiment.scenarios.length === 1 ? first : undefined
  const companions = alone === undefined ? [] : scenarios.filter((each) => runsBeside(alone, each))

  const add = async (of: RunScenario, labelled: readonly LabelledScenario[], against?: number): Promise<number> => {
    const start = labelled[0]?.start
    const { theCase, model, correct } = of
    const condition = { theCase, model, correct, seed, ...(start === undefined ? {} : { forkAt: start }) }
    const population = await populationFor(condition, turn)
    const plan = planOf(
      {
        case: theCase,
        seed,
        scenarios: labelled,
        ...(against === undefined ? {} : { base: against }),
        ...(population === undefined ? {} : { population }),
      },
      base,
      correct,
    )
    ensembles.push(prepareEnsemble(plan))
    await turn.pause()
    return ensembles.length - 1
  }

  const together =
    alone === undefined
      ? undefined
      : await add(
          alone,
          companions.map(({ experiment }) => experiment.scenarios[0] as LabelledScenario),
          0,
        )
  for (const scenario of scenarios) {
    const at = companions.indexOf(scenario)
    const seat: Seat =
      together !== undefined && at >= 0
        ? { ensemble: together, scenarios: [at] }
        : {
            ensemble: await add(scenario, scenario.experiment.scenarios),
            scenarios: scenario.experiment.scenarios.map((_, i) => i),
          }
    seats.push(seat)
    populations.push(ensembles[seat.ensemble]?.population)
    sides.push(await sideOf(scenario, alone, seat, together, add))
  }
  return { ensembles, seats, sides, populations }
}

async function sideOf(
  scenario: RunScenario,
  base: RunScenario | undefined,
  seat: Seat,
  together: number | undefined,
  add: (of: RunScenario, labelled: readonly LabelledScenario[], against: number) => Promise<number>,
): Promise<Side | undefined> {
  const [a] = base?.experiment.scenarios ?? []
  const [b, ...more] = scenario.experiment.scenarios
  if (base === undefined || a === undefined || b === undefined || scenario === base || more.length > 0) return undefined
  if (!isComparable(base, scenario, a, b)) return undefined
  if (seat.ensemble === together)
    return { ensemble: seat.ensemble, other: seat.scenarios[0] ?? 0, base: a, scenario: b }
  const horizon = Math.min(a.horizon, b.horizon)
  const pair = [
    { ...a, horizon },
    { ...b, horizon },
  ] as const
  return { ensemble: await add(base, pair, 0), other: 1, base: pair[0], scenario: pair[1] }
}

/** Whether one ensemble gives both the same runs as each would have by itself, and their comparison. */
function runsBeside(base: RunScenario, other: RunScenario): boolean {
  const [a] = base.experiment.scenarios
  const [b, ...more] = other.experiment.scenarios
  return (
    a !== undefined &&
    b !== undefined &&
    more.length === 0 &&
    a.horizon === b.horizon &&
    isComparable(base, other, a, b)
  )
}

/** As `compare` has it: one start, the same overlays, and the same conditions of milestones. */
function isComparable(base: RunScenario, other: RunScenario, a: LabelledScenario, b: LabelledScenario): boolean {
  const conditions = ({ milestones }: LabelledScenario) =>
    JSON.stringify(milestones.map(({ id, all }) => [id, all]).toSorted())
  return (
    base.experiment.start === other.experiment.start &&
    base.theCase.overlaid.join() === other.theCase.overlaid.join() &&
    conditions(a) === conditions(b)
  )
}

/** The part of a chunk that a scenario file's own ensemble would have given. */
export const seatChunk = ({ summaries, runs }: Chunk, { scenarios }: Seat): Chunk => ({
  summaries: scenarios.flatMap((i) => summaries[i] ?? []),
  pairs: scenarios.map(() => undefined),
  runs,
})

/** The part of a chunk that a comparison's own ensemble would have given. */
export const sideChunk = ({ summaries, pairs, runs }: Chunk, { other }: Side): Chunk => ({
  summaries: [0, other].flatMap((i) => summaries[i] ?? []),
  pairs: [undefined, pairs[other]],
  runs,
})
