/**
 * Until precise: runs added to runs until every frequency asked about is known well enough, or as many as are allowed are made. How many
 * runs there are when one looks depends on what was seen alone, so the result is the same whoever makes them.
 */
import { confidenceSequence, type SeenRuns, stoppingRule } from "@laksana/analysis"
import { type Chunk, mergeChunkInto, reachedBy } from "@laksana/engine"
import { runPrecision, type RunPrecision } from "@laksana/results"
import type { Invocation } from "../command/command.ts"
import type { LoadedRun } from "./load-run.ts"
import type { PrecisionAsked } from "./precision-asked.ts"
import type { Task } from "./task.ts"
import { type Projected, projectWatched } from "./watched.ts"

export async function projectUntilPrecise(
  asked: PrecisionAsked,
  tasks: readonly Task[],
  loaded: Pick<LoadedRun, "base">,
  invocation: Invocation,
): Promise<Projected> {
  const { halfWidth, level, mostRuns } = asked
  const rule = stoppingRule({ outcome: "proportion", halfWidth, mostRuns, level })
  let made: Extract<Projected, { readonly _tag: "Projected" }> | undefined
  for (let [first, runs] = [0, rule.firstLook]; ; ) {
    const more = await projectWatched(made?.tasks ?? tasks, { base: loaded.base, first, runs }, invocation)
    if (more._tag !== "Projected") return more
    made?.chunks.forEach((chunk, i) => {
      const added = more.chunks[i]
      if (added !== undefined) mergeChunkInto(chunk, added)
    })
    made = made === undefined ? more : { ...more, chunks: made.chunks }
    const looks = lookedAt(made.chunks, asked).map(({ seen }) => rule.after(seen))
    const next = looks.flatMap((look) => (look.kind === "go on" ? [look.nextLook] : []))
    if (made.interrupted || next.length === 0) return made
    first = runs
    runs = Math.max(...next)
  }
}

export function precisionIn(chunks: readonly Chunk[], asked: PrecisionAsked): RunPrecision {
  const { intervalOf } = confidenceSequence("proportion", { level: asked.level, halfWidth: asked.halfWidth })
  return runPrecision(
    asked,
    lookedAt(chunks, asked).map(({ scenario, outcome, seen }) => ({ scenario, outcome, interval: intervalOf(seen) })),
  )
}

interface SeenOf {
  readonly scenario: string
  readonly outcome: string
  readonly seen: SeenRuns
}

/** What was seen of every scenario of every file. */
function lookedAt(chunks: readonly Chunk[], { outcomes }: PrecisionAsked): readonly SeenOf[] {
  return outcomes.flatMap(({ scenario: { experiment }, outcome, name }, i) =>
    experiment.scenarios.flatMap(({ id, start }, j): readonly SeenOf[] => {
      const summary = chunks[i]?.summaries[j]
      if (summary === undefined) return []
      const milestone = summary.milestones.indexOf(outcome.milestone)
      const { runs } = summary
      const count = runs === 0 ? 0 : Math.round(reachedBy(summary, milestone, start, outcome.by).p * runs)
      return [{ scenario: id, outcome: name, seen: { runs, sum: count, squares: count } }]
    }),
  )
}
