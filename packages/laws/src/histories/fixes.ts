/**
 * Fixes: the raw material of generated corrections. A fix puts right an event or another fix, in every way that the rules
 * of corrections speak of: dates, payloads, single fields, payloads that their type refuses, and what a correction is about.
 */
import { addDays, type Day, type HistoryEvent, isCoreEventType, type When } from "@laksana/core"
import fc from "fast-check"
import { firstDay } from "../events/days.ts"
import { aboutAnEvent, lastOffset, type PlacedFact } from "./facts.ts"

export interface Fix {
  readonly retracts: boolean
  /** What an amendment replaces; `field` one field, `refused` by what its type does not allow. */
  readonly replaces: "payload" | "date" | "both" | "field" | "refused"
  /** Counts the events, then the fixes but this one. */
  readonly target: number
  /** Which of the other payloads. */
  readonly version: 1 | 2
  /** Picks a field, or what else an amended correction is about. */
  readonly other: number
  /** Days from the first day to when it was recorded. */
  readonly day: number
  /** Days by which an amended date is earlier than the event's record. */
  readonly earlier: number
  readonly told: "day" | "month" | "year"
  /** Stands before the events in the history. */
  readonly ahead: boolean
}

/** Fixes by corrections of the given types, of which there must be one. */
export function anyFix(types: readonly ("Amended" | "Retracted")[]): fc.Arbitrary<Fix> {
  return fc.record({
    retracts: fc.constantFrom(...types.map((type) => type === "Retracted")),
    replaces: fc.constantFrom("payload", "date", "both", "field", "refused"),
    target: fc.nat(15),
    version: fc.constantFrom(1, 2),
    other: fc.nat(15),
    day: fc.nat(2 * lastOffset),
    earlier: fc.nat(60),
    told: fc.constantFrom("day", "day", "month", "year"),
    ahead: fc.boolean(),
  })
}

interface PlacedFix extends Fix {
  readonly id: string
  readonly recorded: Day
}

/** The corrections that the fixes are; none where there is nothing to correct. */
export function correctionsOf(
  facts: readonly PlacedFact[],
  fixes: readonly Fix[],
): { readonly ahead: readonly HistoryEvent[]; readonly after: readonly HistoryEvent[] } {
  if (facts.length === 0) return { ahead: [], after: [] }
  const all = fixes.map((fix, i): PlacedFix => ({ ...fix, id: `c${i + 1}`, recorded: addDays(firstDay, fix.day) }))
  const events = all.map((fix) => ({ fix, event: correctionOf(fix, facts, all) }))
  return {
    ahead: events.flatMap(({ fix, event }) => (fix.ahead ? [event] : [])),
    after: events.flatMap(({ fix, event }) => (fix.ahead ? [] : [event])),
  }
}

function correctionOf(fix: PlacedFix, facts: readonly PlacedFact[], all: readonly PlacedFix[]): HistoryEvent {
  const target = targetOf(fix, facts, all)
  const type = fix.retracts ? "Retracted" : "Amended"
  return {
    id: fix.id,
    type,
    jurisdiction: "paser",
    occurred: fix.recorded,
    recorded: fix.recorded,
    status: "occurred",
    evidence: "assumption",
    title: { en: type, id: type },
    payload: { event: target?.id ?? "", reason: "r", ...(fix.retracts ? {} : replacedBy(fix, target, facts, all)) },
  }
}

function targetOf(
  fix: PlacedFix,
  facts: readonly PlacedFact[],
  all: readonly PlacedFix[],
): PlacedFact | PlacedFix | undefined {
  const others = [...facts, ...all.filter(({ id }) => id !== fix.id)]
  return others[fix.target % others.length]
}

/** What an amendment puts in the place of what was recorded. */
function replacedBy(
  fix: PlacedFix,
  target: PlacedFact | PlacedFix | undefined,
  facts: readonly PlacedFact[],
  all: readonly PlacedFix[],
): { readonly occurred?: When; readonly payload?: unknown } {
  if (target === undefined) return {}
  if ("retracts" in target) return { payload: saysOtherwise(fix, target, facts, all) }
  const payload = fix.replaces === "date" ? undefined : patchOf(fix, target, facts)
  if (payload === undefined) return { occurred: earlierDate(fix, target) }
  return fix.replaces === "both" ? { occurred: earlierDate(fix, target), payload } : { payload }
}

/** No later than the event was recorded. */
function earlierDate({ earlier, told }: Fix, { recorded }: PlacedFact): When {
  const day = addDays(recorded, -earlier)
  return told === "day" ? day : told === "month" ? { month: day.slice(0, 7) } : { year: Number(day.slice(0, 4)) }
}

type Fields = Readonly<Record<string, unknown>>

/** Turns the payload of an event into another of its type. Undefined where an amendment cannot say that. */
function patchOf(
  { version, replaces, other }: Fix,
  target: PlacedFact,
  facts: readonly PlacedFact[],
): Fields | undefined {
  const { type, payloads } = target
  const about = facts[other % facts.length]?.id ?? target.id
  const [from, to] = [payloads[0], aboutAnEvent(type, payloads[version], about)]
  // In an amendment null takes a field away: a payload that has null of its own cannot be amended to.
  if (!isPlain(from) || !isPlain(to) || Object.values(to).includes(null)) return undefined
  const left = Object.keys(from).filter((field) => !Object.hasOwn(to, field))
  const whole: Fields = { ...to, ...Object.fromEntries(left.map((field) => [field, null])) }
  // Payloads of a model's own types are not checked when amended: they are only ever replaced as a whole.
  const field = isCoreEventType(type) ? Object.keys(whole)[other % Math.max(1, Object.keys(whole).length)] : undefined
  if (field === undefined) return whole
  if (replaces === "field") return { [field]: whole[field] }
  return replaces === "refused" ? { ...whole, [field]: [["refused"]] } : whole
}

/** What an amended correction says instead: about which event, or what it puts right. */
function saysOtherwise(
  fix: PlacedFix,
  target: PlacedFix,
  facts: readonly PlacedFact[],
  all: readonly PlacedFix[],
): Fields {
  const about = targetOf(target, facts, all)
  const isOfFact = about !== undefined && "type" in about
  if (target.retracts) return { event: facts[fix.other % facts.length]?.id ?? "" }
  // What an amendment puts in the place of one correction's words would be nonsense in any other event.
  if (!isOfFact) return { reason: "s" }
  // An amended date fits every event that was recorded no earlier.
  const alike = facts.filter(
    ({ type, recorded }) =>
      recorded >= about.recorded && (type === about.type || (isCoreEventType(type) && isCoreEventType(about.type))),
  )
  if (fix.replaces === "date") return { event: alike[fix.other % alike.length]?.id ?? about.id }
  const payload = patchOf(fix, about, facts)
  return payload === undefined ? { occurred: earlierDate(fix, about) } : { payload }
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
