/** Corrections of corrections, one by one. The law over whole histories is in `laws.test.ts`. */
import { describe, expect, test } from "vitest"
import type { CorrectionOutcome } from "./corrections.ts"
import { effectiveHistory } from "./effective-history.ts"
import type { EventOf, HistoryEvent } from "./events/envelope.ts"
import { eventOf, idsOf } from "./testing.ts"
import { addDays } from "./time/day.ts"

const meeting = eventOf("TeamMeetingHeld", { team: "tim", attendance: 0.5 }, { id: "meeting", recorded: "2024-02-01" })

type Patch = Omit<EventOf<"Amended">["payload"], "event" | "reason">

/** Corrections, recorded one day after another. */
function history(
  ...corrections: readonly (readonly [id: string, target: string, patch: Patch | "retract"])[]
): HistoryEvent[] {
  return [
    meeting,
    ...corrections.map(([id, event, patch], k) => {
      const about = { id, recorded: addDays("2024-03-01", k) }
      return patch === "retract"
        ? eventOf("Retracted", { event, reason: "r" }, about)
        : eventOf("Amended", { event, reason: "r", ...patch }, about)
    }),
  ]
}

function outcomes(events: readonly HistoryEvent[]): Record<string, CorrectionOutcome> {
  return Object.fromEntries(effectiveHistory(events).trail.map(({ correction, outcome }) => [correction, outcome]))
}

const attendance = (value: number): Patch => ({ payload: { attendance: value } })
const payloads = (events: readonly HistoryEvent[]): unknown =>
  effectiveHistory(events).events.map(({ payload }) => payload)

describe("amendments", () => {
  test("replace the fields they name and leave the others", () => {
    expect(payloads(history(["a1", "meeting", attendance(0.7)]))).toEqual([{ team: "tim", attendance: 0.7 }])
  })

  test("replace the date alone where they give no payload", () => {
    const [event] = effectiveHistory(history(["a1", "meeting", { occurred: { year: 2023 } }])).events
    expect(event).toEqual({ ...meeting, occurred: { year: 2023 } })
  })

  test("take away a field given as null", () => {
    expect(payloads(history(["a1", "meeting", { payload: { attendance: null } }]))).toEqual([{ team: "tim" }])
  })

  test("leave a field of a model's own event that is null as it is", () => {
    const own: HistoryEvent = { ...meeting, id: "lease", type: "LeaseSigned", payload: { until: null, rooms: 1 } }
    const amended = eventOf(
      "Amended",
      { event: "lease", payload: { rooms: 2 }, reason: "r" },
      { id: "a", recorded: "2024-03-01" },
    )
    expect(payloads([own, amended])).toEqual([{ until: null, rooms: 2 }])
  })

  test("of one event apply in the order recorded, whatever their place in the file", () => {
    const [event, ...amendments] = history(["a1", "meeting", attendance(0.7)], ["a2", "meeting", attendance(0.9)])
    expect(payloads([...amendments.toReversed(), ...(event === undefined ? [] : [event])])).toEqual([
      { team: "tim", attendance: 0.9 },
    ])
  })

  test("that would leave an invalid payload have no effect, and say so", () => {
    const events = history(["a1", "meeting", attendance(7)])
    expect(payloads(events)).toEqual([meeting.payload])
    expect(outcomes(events)).toEqual({ a1: "invalid" })
  })

  test("of an unknown event have no effect, and say so", () => {
    expect(outcomes(history(["a1", "nobody", attendance(0.7)]))).toEqual({ a1: "unknown-event" })
  })

  test("are known from the day they were recorded", () => {
    const events = history(["a1", "meeting", attendance(0.7)])
    expect(effectiveHistory(events, "2024-02-29").events).toEqual([meeting])
    expect(effectiveHistory(events, "2024-02-29").trail).toEqual([])
    expect(effectiveHistory(events, "2024-01-31").events).toEqual([])
  })
})

describe("retractions", () => {
  test("drop the event; amendments of it wait", () => {
    const events = history(
      ["a1", "meeting", attendance(0.7)],
      ["r1", "meeting", "retract"],
      ["a2", "meeting", attendance(0.9)],
    )
    expect(payloads(events)).toEqual([])
    expect(outcomes(events)).toEqual({ a1: "waiting", r1: "applied", a2: "waiting" })
  })

  test("of a retraction bring the event back, with the amendments that waited", () => {
    const events = history(["r1", "meeting", "retract"], ["a1", "meeting", attendance(0.9)], ["r2", "r1", "retract"])
    expect(payloads(events)).toEqual([{ team: "tim", attendance: 0.9 }])
    expect(outcomes(events)).toEqual({ r1: "withdrawn", a1: "applied", r2: "applied" })
  })

  test("of an amendment undo that amendment only", () => {
    const events = history(
      ["a1", "meeting", attendance(0.7)],
      ["a2", "meeting", { occurred: "2024-01-05" }],
      ["r1", "a1", "retract"],
    )
    expect(effectiveHistory(events).events).toEqual([{ ...meeting, occurred: "2024-01-05" }])
  })
})

describe("corrections of corrections", () => {
  test("an amended amendment says what it is made to say", () => {
    const events = history(
      ["a1", "meeting", attendance(0.7)],
      ["a2", "a1", { payload: { payload: { attendance: 0.1 } } }],
    )
    expect(payloads(events)).toEqual([{ team: "tim", attendance: 0.1 }])
  })

  test("an amended retraction may be of another event", () => {
    const other = { ...meeting, id: "other" }
    const events = [other, ...history(["r1", "meeting", "retract"], ["a1", "r1", { payload: { event: "other" } }])]
    expect(idsOf(effectiveHistory(events).events)).toEqual(["meeting"])
  })

  test("two retractions of each other: only the later of the earlier counts", () => {
    const events = history(["r1", "r2", "retract"], ["r2", "r1", "retract"])
    expect(outcomes(events)).toEqual({ r1: "withdrawn", r2: "applied" })
    expect(effectiveHistory(events).events).toEqual([meeting])
  })

  test("a correction cannot correct itself", () => {
    expect(outcomes(history(["r1", "r1", "retract"]))).toEqual({ r1: "not-earlier" })
  })
})
