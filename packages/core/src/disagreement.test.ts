/** Disagreement: corrections in whatever order they are written, and claims that contradict one another. */
import { describe, expect, test } from "vitest"
import { contradictionsOf } from "./contradictions.ts"
import { effectiveHistory } from "./effective-history.ts"
import type { CoreEvent, HistoryEvent } from "./events/envelope.ts"
import { evolve } from "./evolve.ts"
import { emptyRecord } from "./record/record.ts"
import { eventOf, idsOf } from "./testing.ts"

describe("corrections", () => {
  const meeting = (recorded: string, attendance = 0.5, id = "meeting") =>
    eventOf("TeamMeetingHeld", { team: "tim", attendance }, { id, recorded })
  const amended = (id: string, event: string, recorded: string, attendance: number) =>
    eventOf("Amended", { event, payload: { attendance }, reason: `because ${id}` }, { id, recorded })
  const retracted = (id: string, event: string, recorded: string) =>
    eventOf("Retracted", { event, reason: `because ${id}` }, { id, recorded })
  const attendances = (events: readonly HistoryEvent[]) =>
    effectiveHistory(events).events.map(({ payload }) => (payload as { attendance: number }).attendance)

  test("are told in the order recorded, each with its kind, its event and its reason", () => {
    const history = [
      retracted("r", "gone", "2024-05-01"),
      amended("b", "meeting", "2024-04-01", 0.7),
      meeting("2024-02-01"),
      amended("a", "nobody", "2024-03-01", 0.6),
      meeting("2024-02-02", 0.1, "gone"),
    ]
    expect(effectiveHistory(history).trail).toEqual([
      { correction: "a", kind: "amended", event: "nobody", outcome: "unknown-event", reason: "because a" },
      { correction: "b", kind: "amended", event: "meeting", outcome: "applied", reason: "because b" },
      { correction: "r", kind: "retracted", event: "gone", outcome: "applied", reason: "because r" },
    ])
    expect(attendances(history)).toEqual([0.7])
  })

  test("recorded on one day apply in the order of the history", () => {
    const [first, second] = [amended("a", "meeting", "2024-03-01", 0.6), amended("b", "meeting", "2024-03-01", 0.7)]
    expect(attendances([meeting("2024-02-01"), first, second])).toEqual([0.7])
    expect(attendances([meeting("2024-02-01"), second, first])).toEqual([0.6])
    expect(attendances([second, first, meeting("2024-02-01")])).toEqual([0.6])
  })

  test("may be recorded before what they correct, if that is no correction", () => {
    expect(attendances([amended("a", "meeting", "2024-01-01", 0.6), meeting("2024-02-01")])).toEqual([0.6])
    const { trail } = effectiveHistory([
      meeting("2024-01-01"),
      retracted("r", "a", "2024-02-01"),
      amended("a", "meeting", "2024-03-01", 0.6),
    ])
    expect(trail.map(({ correction, outcome }) => [correction, outcome])).toEqual([
      ["r", "not-earlier"],
      ["a", "applied"],
    ])
  })

  test("of events that share an id, the one recorded first stands, wherever it is written", () => {
    const [late, early] = [meeting("2024-03-01", 0.9), meeting("2024-02-01", 0.1)]
    expect(attendances([late, early])).toEqual([0.1])
    expect(attendances([early, late])).toEqual([0.1])
  })

  test("of the payload of a type that only a model knows replace a payload that is none", () => {
    for (const payload of [null, undefined, "text", 7]) {
      const tea: HistoryEvent = { ...meeting("2024-02-01"), type: "TeaServed", payload }
      expect(attendances([tea, amended("a", "meeting", "2024-03-01", 0.6)])).toEqual([0.6])
      expect(effectiveHistory([tea, amended("a", "meeting", "2024-03-01", 0.6)]).events[0]?.payload).toEqual({
        attendance: 0.6,
      })
    }
  })

  test("of the date alone leave the payload, even one that is none", () => {
    const tea: HistoryEvent = { ...meeting("2024-02-01"), type: "TeaServed", payload: null }
    const moved = eventOf("Amended", { event: "meeting", occurred: { year: 2023 }, reason: "r" }, { id: "a" })
    expect(effectiveHistory([tea, moved]).events).toEqual([{ ...tea, occurred: { year: 2023 } }])
  })
})

describe("contradictions", () => {
  const reading = { en: "a typo", id: "salah ketik" }
  const other = { en: "another count", id: "hitungan lain" }
  const event = (id: string, contradicts: HistoryEvent["contradicts"] = []) =>
    eventOf("TrainingHeld", {}, { id, contradicts })
  const claim = (id: string, contradicts: HistoryEvent["contradicts"] = []) =>
    eventOf("ClaimMade", { about: "e", claim: "year" }, { id, contradicts })
  const told = (...history: readonly HistoryEvent[]) =>
    contradictionsOf(history).map(({ chosen, others, unknown }) => [chosen.id, idsOf(others), unknown])

  test("of two events, or of two claims, the one that carries the link is chosen", () => {
    expect(told(event("a", [{ id: "b", reading }]), event("b"))).toEqual([["a", ["b"], []]])
    expect(told(claim("a", [{ id: "b", reading }]), claim("b"))).toEqual([["a", ["b"], []]])
    expect(told(event("a", [{ id: "b", reading }]), claim("b"))).toEqual([["a", ["b"], []]])
    expect(told(claim("a", [{ id: "b", reading }]), event("b"))).toEqual([["b", ["a"], []]])
    expect(told(claim("a", [{ id: "nobody", reading }]))).toEqual([["a", [], ["nobody"]]])
  })

  test("are one where the chosen event and the reading are, and apart where either is not", () => {
    const links = (...pairs: readonly (readonly [string, typeof reading])[]) =>
      pairs.map(([id, chosen]) => ({ id, reading: chosen }))
    expect(told(event("a", links(["b", reading], ["c", reading])), event("b"), event("c"))).toEqual([
      ["a", ["b", "c"], []],
    ])
    expect(told(event("a", links(["b", reading], ["c", other])), event("b"), event("c"))).toEqual([
      ["a", ["b"], []],
      ["a", ["c"], []],
    ])
    expect(told(event("a", links(["c", reading])), event("b", links(["c", reading])), event("c"))).toEqual([
      ["a", ["c"], []],
      ["b", ["c"], []],
    ])
    expect(
      told(
        event("a", [
          { id: "b", reading },
          { id: "b", reading: { ...reading, id: "lain" } },
        ]),
        event("b"),
      ),
    ).toHaveLength(2)
    expect(contradictionsOf([event("a")])).toEqual([])
  })
})

test("a type that the record's switch does not know is an error that shows the event", () => {
  const unheard = Object.assign(eventOf("SupportActivity", { activity: "x" }), { type: "Unheard" }) as CoreEvent
  expect(() => evolve(emptyRecord(), unheard)).toThrow(/a case that the types rule out: .*"Unheard"/)
})
