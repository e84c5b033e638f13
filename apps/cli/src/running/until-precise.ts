/**
 * Until precise: runs added to runs until every frequency asked about is known well enough, or as many as are allowed are made. How many
 * runs there are when one looks depends on what was seen alone, so the result is the same whoever makes them.
 */
import { confidenceSequence, stoppingRule } from "@laksana/analysis"
import { type Chunk, mergeChunkInto } from "@laksana/engine"
import { runPrecision, type RunPrecision } from "@laksana/results"
import type { Invocation } from "../command/command.ts"
import type { LoadedRun } from "./load-run.ts"
import type { FrequenciesAsked, PrecisionAsked } from "./precision-asked.ts"
import { seenFrequencies, shownBy } from "./seen-frequencies.ts"
import type { Task } from "./task.ts"
import { type Projected, projectWatched } from "./watched.ts"

export async function projectUntilPrecise(
  asked: FrequenciesAsked,
  { halfWidth, level, mostRuns }: PrecisionAsked,
  tasks: readonly Task[],
  loaded: Pick<LoadedRun, "base">,
  invocation: Invocation,
): Promise<Projected> {
  // Of antithetic runs pairs are counted.
  const each = asked.antithetic ? 2 : 1
  const most = Math.max(1, Math.floor(mostRuns / each))
  const rule = stoppingRule({ outcome: shownBy(asked), halfWidth, mostRuns: most, level })
  let made: Extract<Projected, { readonly _tag: "Projected" }> | undefined
  for (let [first, runs] = [0, each * rule.firstLook]; ; ) {
    const more = await projectWatched(made?.tasks ?? tasks, { base: loaded.base, first, runs }, invocation)
    if (more._tag !== "Projected") return more
    made?.chunks.forEach((chunk, i) => {
      const added = more.chunks[i]
      if (added !== undefined) mergeChunkInto(chunk, added)
    })
    made = made === undefined ? more : { ...more, chunks: made.chunks }
    const looks = seenFrequencies(made.chunks, asked).map(({ seen }) => rule.after(seen))
    const next = looks.flatMap((look) => (look.kind === "go on" ? [look.nextLook] : []))
    if (made.interrupted || next.length === 0) return made
    first = runs
    runs = each * Math.max(...next)
  }
}

export function precisionIn(
  chunks: readonly Chunk[],
  asked: FrequenciesAsked,
  precision: PrecisionAsked,
): RunPrecision {
  const { level, halfWidth } = precision
  const { intervalOf } = confidenceSequence(shownBy(asked), { level, halfWidth })
  return runPrecision(
    precision,
    seenFrequencies(chunks, asked).map(({ scenario, outcome, seen }) => ({
      scenario,
      outcome,
      interval: intervalOf(seen),
    })),
  )
}
