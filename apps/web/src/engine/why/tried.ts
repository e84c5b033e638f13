/**
 * Tried: a scenario at the points of a discovery, run in slices. What is finished is kept: a question that was stopped goes on from
 * there, and the other side is searched for in the same points.
 */
import { effectiveSizes } from "@laksana/engine"
import {
  baselineOf,
  evaluatorOf,
  explorableOf,
  type Factor,
  openFactors,
  outcomesOf,
  rowsOf,
} from "@laksana/experiments"
import { rowsToTry, type Tried } from "@laksana/results"
import { livedPast } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import { tellingMistakes } from "../history/telling-mistakes.ts"
import { Mistaken } from "../mistaken.ts"
import type { DiscoverAsk } from "../why-questions.ts"
import { askedScenarios } from "../runs/asked.ts"
import type { Engine } from "../runs/project.ts"
import { middleOf, type RunScenario } from "../runs/run-scenario.ts"
import type { Turn } from "../turn.ts"

export interface TriedScenario extends Tried {
  readonly scenario: RunScenario
  /** As `triedPoints` reads them: row × outcomes + outcome, of all rows. */
  readonly values: Float64Array
  /** What the draws that runs start from are worth in independent ones; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
}

/** Finished rows, from the first without a gap. */
interface Finished {
  readonly values: Float64Array
  rows: number
}

/** Rows between two looks at the messages. */
const rowsAtATime = 4
/** Of so many questions the finished rows are kept, the latest used last. */
const mostKept = 8
const keptOf = new WeakMap<OpenCase, Map<string, Finished>>()

/** Tells how many of how many rows are done. Throws `Mistaken` and `NoAgreement`. */
export async function triedScenario(
  ask: DiscoverAsk,
  open: OpenCase,
  { populations }: Engine,
  tell: (done: number, of: number) => void,
  turn: Turn,
): Promise<TriedScenario> {
  const { success, points, seed } = ask
  const [scenario] = await askedScenarios([ask.scenario], { runs: points, seed }, open)
  if (scenario === undefined) throw new Error("Nothing was asked for.")
  const { theCase, model, correct, experiment } = scenario
  const baseline = baselineOf(scenario.file)
  const { levels, parameters } = explorableOf(baseline, theCase, model)
  const factors: readonly Factor[] = openFactors(theCase, levels, parameters)
  if (factors.length === 0) throw new Mistaken([tellingMistakes.nothingOpen])
  const forkAt = middleOf(experiment).start
  const population = await populations.whole({ theCase, model, correct, seed, forkAt }, turn)

  const spec = rowsToTry({ factors: factors.length, points, runs: 1, seed })
  const rows = rowsOf(spec)
  const outcomes = outcomesOf(success)
  const past = livedPast(theCase, model, correct)
  const evaluator = evaluatorOf({
    setting: {
      model,
      seed,
      ...(past === undefined ? {} : { past }),
      ...(population === undefined ? {} : { population }),
    },
    case: theCase,
    file: baseline,
    factors,
    outcomes,
  })
  const finished = finishedOf(JSON.stringify([ask.scenario, outcomes, spec]), rows.size * outcomes.length, open)
  tell(finished.rows, rows.size)
  for (let first = finished.rows; first < rows.size; first += rowsAtATime) {
    const last = Math.min(rows.size, first + rowsAtATime)
    finished.values.set(evaluator.run(rows, first, last), first * outcomes.length)
    finished.rows = Math.max(finished.rows, last)
    tell(last, rows.size)
    await turn.pause()
  }
  return {
    scenario,
    factors,
    rows: spec,
    success,
    values: finished.values,
    independent: population === undefined ? undefined : effectiveSizes(population).independent,
  }
}

function finishedOf(key: string, size: number, open: OpenCase): Finished {
  const kept = keptOf.get(open) ?? new Map<string, Finished>()
  keptOf.set(open, kept)
  const found = kept.get(key) ?? { values: new Float64Array(size), rows: 0 }
  kept.delete(key)
  kept.set(key, found)
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(old)
  return found
}
