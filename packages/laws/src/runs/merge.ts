/** Merge: chunks of an ensemble merge exactly, in any order and grouping. */
import { type Chunk, mergeChunkInto, type Plan, prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { planOf, scenarioOf } from "../trial/plan.ts"
import type { Trial } from "../trial/trial.ts"
import { runLaw } from "./run-law.ts"

/** Merging chunks is associative and commutative, an empty chunk is its unit, and the parts merged are the whole. */
export function chunksMerge(subject: Subject): TrialLaw {
  return runLaw(
    subject,
    {
      id: "chunks-merge",
      states: {
        en: "Merging is associative, commutative, has a unit, and makes the whole of its parts.",
        id: "Penggabungan bersifat asosiatif, komutatif, memiliki unsur satuan, dan menyatukan bagian menjadi keseluruhan.",
      },
      per100: 10,
    },
    (trial) => {
      const { empty, runChunk } = prepareEnsemble(besideItself(subject, trial))
      const merged = (...chunks: readonly Chunk[]): Chunk => {
        const sum = empty()
        for (const chunk of chunks) mergeChunkInto(sum, chunk)
        return sum
      }
      const { runs } = trial
      const whole = runChunk(0, runs)
      const [one, two] = [Math.floor(runs / 3), Math.floor((2 * runs) / 3)]
      const [a, b, c] = [runChunk(0, one), runChunk(one, two), runChunk(two, runs)]
      const equal: readonly (readonly [string, Chunk, Chunk])[] = [
        ["e·a = a", merged(whole), whole],
        ["a·e = a", merged(whole, empty()), whole],
        ["a·b = b·a", merged(a, c), merged(c, a)],
        ["(a·b)·c = a·(b·c)", merged(merged(a, b), c), merged(a, merged(b, c))],
        ["a·b·c", merged(c, a, b), whole],
      ]
      for (const [law, left, right] of equal) {
        const found = firstDifference(left, right)
        if (found !== undefined)
          return { en: `${law}: ${shownDifference(found)}`, id: `${law}: ${shownDifference(found)}` }
      }
      return undefined
    },
    { months: mostMonths, runs: 6 },
  )
}

/** Chunks grow with the months, and merging does not care how many there are. */
const mostMonths = 6

/** With a second scenario that differs, so that pairs are merged too. */
function besideItself(subject: Subject, whole: Trial): Plan {
  const trial = { ...whole, horizon: Math.min(whole.horizon, Math.floor(whole.start) + mostMonths) }
  const without = scenarioOf({ ...trial, interventions: [] }, subject.model, "without")
  return { ...planOf(subject, trial), scenarios: [without, scenarioOf(trial, subject.model)], base: 0 }
}
