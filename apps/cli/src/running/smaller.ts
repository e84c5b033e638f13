/**
 * Smaller: an example that breaks a law with what it does not need for that taken away. Generated examples have shrunk when they
 * come here; those of a case or a scenario of one's own have not. What comes out stays the same when it is made smaller again,
 * unless the tries ran out. Deterministic: no clock.
 */
import type { HistoryEvent } from "@laksana/core"
import type { Intervention } from "@laksana/engine"
import type { Trial } from "@laksana/laws"

export interface Smaller<Example> {
  readonly example: Example
  /** Steps in which it was made smaller. */
  readonly steps: number
}

/** Whether an example still breaks the law, and can still be written down. */
type Breaks<Example> = (example: Example) => boolean

/** Tries: a trial is a few runs, a history a few folds. */
const tries = { history: 1000, trial: 200 } as const

/** Fewer entries. */
export function smallerHistory(
  events: readonly HistoryEvent[],
  breaks: Breaks<readonly HistoryEvent[]>,
): Smaller<readonly HistoryEvent[]> {
  return withFewer(events, breaks, counted(tries.history))
}

/** Fewer interventions and changed parameters, the model's own milestones, an earlier end, fewer runs. */
export function smallerTrial(trial: Trial, breaks: Breaks<Trial>): Smaller<Trial> {
  const left = counted(tries.trial)
  let smaller: Smaller<Trial> = { example: trial, steps: 0 }
  // What ends earlier may need fewer changes, and the other way round.
  for (let before = -1; smaller.steps > before; ) {
    before = smaller.steps
    const { example, steps } = oneRound(smaller.example, breaks, left)
    smaller = { example, steps: smaller.steps + steps }
  }
  return smaller
}

function oneRound(trial: Trial, breaks: Breaks<Trial>, left: () => boolean): Smaller<Trial> {
  let example = trial
  let steps = 0
  const accept = (candidate: Trial): boolean => {
    if (!left() || !breaks(candidate)) return false
    example = candidate
    steps++
    return true
  }
  const keep = <T>(items: readonly T[], made: (kept: readonly T[]) => Trial) => {
    if (items.length > 0 && accept(made([]))) return
    const found = withFewer(items, (kept) => breaks(made(kept)), left)
    if (found.steps > 0) example = made(found.example)
    steps += found.steps
  }
  keep(example.interventions, (interventions) => ({ ...example, interventions }))
  keep(Object.entries(example.parameters), (kept) => ({ ...example, parameters: Object.fromEntries(kept) }))
  const { milestones: _, ...plain } = example
  if (example.milestones !== undefined) accept(plain)
  for (const share of [0, 1 / 16, 1 / 4, 1 / 2]) {
    const earlier = endingEarlier(example, share)
    if (earlier.horizon < example.horizon && accept(earlier)) break
  }
  for (let runs = 1; runs < example.runs; runs++) if (accept({ ...example, runs })) break
  return { example, steps }
}

/** Without runs of items, long ones first and later ones before earlier ones, which later ones may refer to. */
function withFewer<T>(items: readonly T[], breaks: Breaks<readonly T[]>, left: () => boolean): Smaller<readonly T[]> {
  let kept = items
  let steps = 0
  for (let length = Math.ceil(items.length / 2); length >= 1; ) {
    const before = steps
    for (let end = kept.length; end > 0; end -= length) {
      const candidate = [...kept.slice(0, Math.max(0, end - length)), ...kept.slice(end)]
      if (!left()) return { example: kept, steps }
      if (!breaks(candidate)) continue
      kept = candidate
      steps++
    }
    // What could not be taken away before its referrers can be now.
    if (length === 1 && steps === before) break
    length = Math.max(1, length >> 1)
  }
  return { example: kept, steps }
}

/** Ending at a month's start after about so much of the span, with what still falls into it. */
function endingEarlier(trial: Trial, share: number): Trial {
  const { start, interventions } = trial
  const horizon = Math.min(trial.horizon, Math.floor(start) + Math.max(1, Math.ceil((trial.horizon - start) * share)))
  const begins = (intervention: Intervention) => (intervention.kind === "event" ? intervention.at : intervention.from)
  const within = interventions
    .filter((intervention) => begins(intervention) < horizon)
    .map((intervention) =>
      intervention.kind === "event" ? intervention : { ...intervention, to: Math.min(intervention.to, horizon) },
    )
  return { ...trial, horizon, interventions: within }
}

/** True so many times. */
function counted(limit: number): () => boolean {
  let left = limit
  return () => left-- > 0
}
