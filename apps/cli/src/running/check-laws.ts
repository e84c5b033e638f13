/**
 * Check laws: every law of a subject, one after the other, each first with the subject's own examples. The time there is is
 * shared out evenly among the laws that are left, so that what one law does not use the later ones may.
 */
import type { HistoryEvent } from "@laksana/core"
import { checkLaw, type CheckOptions, type Law, type LawOf, type Trial, type Verdict, violationOf } from "@laksana/laws"
import { inSurroundings } from "./surroundings.ts"
import { smallerHistory, smallerTrial, type Smaller } from "./smaller.ts"

export type History = readonly HistoryEvent[]

/** What breaks a law. */
export type Found =
  | { readonly kind: "history"; readonly events: History }
  | { readonly kind: "trial"; readonly trial: Trial }

export interface CheckedLaw {
  readonly law: Law
  readonly verdict: Verdict<Found>
}

/** The subject's own examples, and whether an example can be written to a file and read again. */
export interface Given {
  readonly histories: readonly History[]
  readonly trials: readonly Trial[]
  readonly readsBack: (events: History) => boolean
}

export interface Watch {
  /** Milliseconds from whenever on. */
  readonly now: () => number
  readonly begin: (law: Law, index: number) => void
}

export interface Asked {
  /** Examples of each law. */
  readonly runs: number
  readonly seed: number
  /** For all laws together; without it, no law is cut short. */
  readonly seconds?: number
}

export function checkLaws(laws: readonly Law[], given: Given, asked: Asked, watch: Watch): readonly CheckedLaw[] {
  const { runs, seed, seconds } = asked
  const until = seconds === undefined ? undefined : watch.now() + seconds * 1000
  let left = laws.filter(({ inapplicable }) => inapplicable === undefined).length
  return laws.map((law, index): CheckedLaw => {
    watch.begin(law, index)
    const limit = until === undefined ? {} : { limit: Math.max(0, (until - watch.now()) / Math.max(1, left)) }
    if (law.inapplicable === undefined) left--
    return { law, verdict: verdictOf(surrounded(law), given, { runs, seed, ...limit }) }
  })
}

/**
 * The law looked at in one and the same surroundings for every example, so that also a model that reads the clock or chance
 * breaks it again by the example that was found.
 */
function surrounded(law: Law): Law {
  return law.kind === "history"
    ? { ...law, violation: (events: History) => inSurroundings(0, () => law.violation(events)) }
    : { ...law, violation: (trial: Trial) => inSurroundings(0, () => law.violation(trial)) }
}

function verdictOf(law: Law, given: Given, options: CheckOptions): Verdict<Found> {
  if (law.kind === "history") {
    const breaks = (events: History) => violationOf(law, events) !== undefined && given.readsBack(events)
    const verdict = reduced(law, given.histories, options, (events) => smallerHistory(events, breaks))
    return verdict.result === "broken" ? { ...verdict, example: { kind: "history", events: verdict.example } } : verdict
  }
  const breaks = (trial: Trial) => violationOf(law, trial) !== undefined
  const verdict = reduced(law, given.trials, options, (trial) => smallerTrial(trial, breaks))
  return verdict.result === "broken" ? { ...verdict, example: { kind: "trial", trial: verdict.example } } : verdict
}

/** The example as small as it can be made: a generated one has shrunk, one of the subject's own has not. */
function reduced<Example>(
  law: LawOf<string, Example>,
  own: readonly Example[],
  options: CheckOptions,
  smaller: (example: Example) => Smaller<Example>,
): Verdict<Example> {
  const verdict = checkLaw(law, options, own)
  if (verdict.result !== "broken") return verdict
  const { example, steps } = smaller(verdict.example)
  const violation = steps === 0 ? verdict.violation : (violationOf(law, example) ?? verdict.violation)
  return { ...verdict, example, violation, shrinks: verdict.shrinks + steps }
}
