/** Past: the case's record as the engine conditions on it, its dates made exact draw by draw. */
import { addDays, type Corrector, type Day, dayFromNumber, dayNumber, prepareDating } from "@laksana/core"
import { type AnyRunnableModel, type DatedPast, makersOf, type Past, type Seen, timeOfDay } from "@laksana/engine"
import type { Case } from "./case.ts"
import { factsOf } from "./facts.ts"
import { pastStart } from "./past-start.ts"
import { recordingOf } from "./recording.ts"

/**
 * The past of a case under a model, corrected by `correct`: usually `effectiveHistory`. Prepared once; dating it anew costs
 * microseconds. Events before its start are given at the
 * start, in their order; facts that lie after the observation (an overlay's) keep their days, for the projection to meet.
 */
export function pastOf(theCase: Case, model: AnyRunnableModel, correct: Corrector): Past {
  const from = pastStart(theCase)
  const end = addDays(theCase.observed, 1)
  const facts = factsOf(theCase, model, correct)
  const dating = prepareDating(facts, { from, until: theCase.observed })
  const start = timeOfDay(from)
  const timeOfNumber = timeTable(from, end)
  const makerOf = makersOf(model)
  // What the model does not act on is dated all the same, for others to be dated by, and then left out.
  const heeded = facts.map(({ id, type, payload, status }) =>
    model.heeds?.has(type) === false
      ? undefined
      : { id, event: { type, payload }, exogenous: status === "occurred" && makerOf({ type, payload }) < 0 },
  )
  const positions = new Map(facts.map(({ id }, position) => [id, position]))
  const seen = theCase.observations.flatMap((observation) => {
    const { variable, at } = observation
    const position = positions.get(at)
    return position === undefined ? [] : [{ id: `${variable}@${at}`, variable, seen: seenOf(observation), position }]
  })
  const missed = theCase.absences.flatMap(({ process, after, until }) => {
    const to = positions.get(until)
    return to === undefined ? [] : [{ process, from: after === undefined ? undefined : positions.get(after), to }]
  })
  const days = new Int32Array(facts.length)
  const order = new Int32Array(facts.length)

  return {
    start,
    end: timeOfDay(end),
    recording: recordingOf(theCase.recording, model).map(({ process, coverage, share }) => ({
      process,
      share: share ?? shareOf[coverage],
    })),
    date: (uniform): DatedPast => {
      dating.sample(uniform, days)
      dating.order(days, order)
      const timeAt = (position: number) => timeOfNumber(days[position] ?? 0)
      const dated: DatedPast["events"][number][] = []
      for (const position of order) {
        const each = heeded[position]
        if (each === undefined) continue
        const { id, event, exogenous } = each
        dated.push({ id, time: timeAt(position), event, exogenous })
      }
      return {
        events: dated,
        absences: missed.map(({ process, from: since, to }) => ({
          process,
          from: since === undefined ? start : timeAt(since),
          to: timeAt(to),
        })),
        observations: seen.map(({ id, variable, seen: value, position }) => ({
          id,
          variable,
          at: timeAt(position),
          ...value,
        })),
      }
    },
  }
}

/** The share of its events that the record holds; of a process recorded in part, any between none and all. */
const shareOf = { complete: [1, 1], partial: [0, 1], none: [0, 0] } as const

const seenOf = (observation: Case["observations"][number]): Seen =>
  "between" in observation ? { between: observation.between } : { about: observation.about }

/** The time at which a day begins, by its number; a day before the span counts as its first. */
function timeTable(from: Day, to: Day): (number: number) => number {
  const first = dayNumber(from)
  const count = dayNumber(to) - first + 1
  const times = Float64Array.from({ length: count }, (_, index) => timeOfDay(dayFromNumber(first + index)))
  return (number) => times[Math.max(0, number - first)] ?? timeOfDay(dayFromNumber(number))
}
