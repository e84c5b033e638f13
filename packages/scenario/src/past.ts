/** Past: the case's record as the engine conditions on it, its dates made exact draw by draw. */
import { addDays, type Day, dayFromNumber, dayNumber, prepareDating } from "@laksana/core"
import { type AnyModel, type DatedPast, type Past, timeOfDay } from "@laksana/engine"
import type { Case } from "./case.ts"
import { factsOf } from "./facts.ts"
import { pastStart } from "./past-start.ts"
import type { Recording } from "./files/case-file.ts"

/**
 * The past of a case under a model. Prepared once; dating it anew costs microseconds. Events before its start are given at the
 * start, in their order; facts that lie after the observation (an overlay's) keep their days, for the projection to meet.
 */
export function pastOf(theCase: Case, model: AnyModel): Past {
  const from = pastStart(theCase)
  const end = addDays(theCase.observed, 1)
  const facts = factsOf(theCase, model)
  const dating = prepareDating(facts, { from, until: theCase.observed })
  const start = timeOfDay(from)
  const timeOfNumber = timeTable(from, end)
  const made = new Set(model.processes.map(({ produces }) => produces))
  // What the model does not act on is dated all the same, for others to be dated by, and then left out.
  const heeded = facts.map(({ id, type, payload, status }) =>
    model.heeds?.has(type) === false
      ? undefined
      : { id, event: { type, payload }, exogenous: status === "occurred" && !made.has(type) },
  )
  const positions = new Map(facts.map(({ id }, position) => [id, position]))
  const seen = theCase.observations.flatMap(({ variable, between: [low, high], at }) => {
    const position = positions.get(at)
    return position === undefined ? [] : [{ variable, low, high, position }]
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
    recorded: recordedProcesses(theCase.recording, model),
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
        observations: seen.map(({ variable, low, high, position }) => ({ variable, low, high, at: timeAt(position) })),
      }
    },
  }
}

/** The time at which a day begins, by its number; a day before the span counts as its first. */
function timeTable(from: Day, to: Day): (number: number) => number {
  const first = dayNumber(from)
  const count = dayNumber(to) - first + 1
  const times = Float64Array.from({ length: count }, (_, index) => timeOfDay(dayFromNumber(first + index)))
  return (number) => times[Math.max(0, number - first)] ?? timeOfDay(dayFromNumber(number))
}

/**
 * The processes whose every event the history holds. Where `where` picks some of a type's events, the process that is named
 * after the type and the picked values: `SocializationHeldFormal` for `SocializationHeld` where `formality` is `formal`.
 */
export function recordedProcesses(recording: readonly Recording[], model: AnyModel): readonly string[] {
  const complete = recording.filter(({ coverage }) => coverage === "complete")
  return model.processes
    .filter(({ name, produces }) =>
      complete.some(({ event, where }) =>
        where === undefined ? produces === event : name === event + Object.values(where).map(capitalized).join(""),
      ),
    )
    .map(({ name }) => name)
}

function capitalized(value: string | number | boolean): string {
  const text = String(value)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
