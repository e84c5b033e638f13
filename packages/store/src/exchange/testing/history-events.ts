/** History events: random histories with dates known in every way, and payloads that name things. */
import { addDays, type FuzzyDate, type HistoryEvent } from "@laksana/core"
import fc from "fast-check"
import { anyText } from "./texts.ts"

const anyWords = anyText.filter((text) => text !== "")
const anyDay = fc.integer({ min: -300, max: 900 }).map((days) => addDays("2024-01-01", days))
const anyBilingual = fc.record({ en: anyWords, id: anyWords })
const anyId = fc.constantFrom("paser", "kaltim", "sakti-team", "perbup-9-2024", "=plan", "satu\ndua")

const anyDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  fc.constantFrom<FuzzyDate[]>(
    {},
    { year: 2023 },
    { month: "2024-06" },
    { after: ["event 0"] },
    { before: ["nobody"] },
  ),
  fc.tuple(anyDay, fc.nat(400)).map(([day, days]): FuzzyDate => ({ between: [day, addDays(day, days)] })),
)

const anyPayload = fc.oneof(
  fc.dictionary(fc.constantFrom("regulation", "parent", "team", "unit", "plan", "by", "reform"), anyId),
  fc.record({ reach: fc.double({ min: 0, max: 1, noNaN: true }), missing: fc.array(anyWords, { maxLength: 2 }) }),
  fc.constantFrom(null, 1, "text"),
)

const anyHistoryEvent: fc.Arbitrary<HistoryEvent> = fc
  .record(
    {
      type: fc.constantFrom("SocializationHeld", "RegulationEnacted", "TaskNotExecuted", "Something-Else é"),
      jurisdiction: anyId,
      occurred: fc.oneof(anyDay, anyDate),
      recorded: anyDay,
      status: fc.constantFrom("occurred", "planned", "absent", "observed"),
      evidence: fc.constantFrom("paper", "external", "hypothetical"),
      title: anyBilingual,
      payload: anyPayload,
      source: fc.record({ document: anyWords, paragraph: fc.oneof(fc.nat(9), anyWords) }),
      note: anyBilingual,
      contradicts: fc.array(fc.record({ id: anyWords, reading: anyBilingual }), { maxLength: 2 }),
    },
    { requiredKeys: ["type", "jurisdiction", "occurred", "recorded", "status", "evidence", "title", "payload"] },
  )
  .map((event) => ({ ...event, id: "" }))

/** A history of up to nine events, `event 0` to `event 8`. */
export const historyEvents: fc.Arbitrary<readonly HistoryEvent[]> = fc
  .array(anyHistoryEvent, { minLength: 1, maxLength: 9 })
  .map((events) => events.map((event, i) => ({ ...event, id: `event ${i}` })))
