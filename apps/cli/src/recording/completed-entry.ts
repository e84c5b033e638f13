/**
 * Completed entry: an entry with what it leaves out: it happened, it became known today, and its id says where, what and when.
 * An entry that is recorded already is completed as it was then, so that handing it over again is no new entry.
 */
import type { Day } from "@laksana/core"
import type { WrittenEntry } from "@laksana/scenario"
import type { LogEntry } from "@laksana/store"
import { isSame } from "./draft.ts"

export interface Completion {
  readonly today: Day
  readonly recorded: readonly LogEntry[]
}

/** `others` are ids that are taken, or asked for, beside those recorded. */
export function completedEntry(
  entry: WrittenEntry,
  others: ReadonlySet<string>,
  { today, recorded }: Completion,
): WrittenEntry {
  const events = new Map(recorded.map(({ event }) => [event.id, event]))
  const given = Object.fromEntries(Object.entries(entry).filter(([field, value]) => !mayBeLeftOut(field, value)))
  const withId = (id: string, before = events.get(id)): WrittenEntry => ({
    id,
    recorded: before?.["recorded"] ?? today,
    status: "occurred",
    ...given,
  })
  const own = given["id"]
  if (typeof own === "string") return withId(own)
  const base = proposedId(given)
  if (own !== undefined) return { recorded: today, status: "occurred", ...given }
  // What an id would be made of is missing, and is what its reader reports; that there is no id says nothing more.
  if (base === undefined) return withId(`entry-${others.size + 1}`)
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    const before = events.get(id)
    const whole = withId(id)
    if (!others.has(id) && (before === undefined || isKept(before, whole))) return whole
  }
}

/** A key with nothing behind it, as in a template, is left out too. */
const mayBeLeftOut = (field: string, value: unknown): boolean =>
  value === undefined || (value === null && ["id", "recorded", "status"].includes(field))

function isKept(before: unknown, whole: WrittenEntry): boolean {
  try {
    return isSame(before, whole)
  } catch {
    // What is no JSON was never recorded.
    return false
  }
}

/** `paser-socialization-held-2026-11-24`; undefined where an entry lacks what ids are made of. */
export function proposedId({ jurisdiction, type, occurred }: WrittenEntry): string | undefined {
  if (typeof jurisdiction !== "string" || typeof type !== "string" || jurisdiction === "" || type === "")
    return undefined
  const words = type.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (capital) => `-${capital}`).toLowerCase()
  return [jurisdiction, words, dateIn(occurred)].filter((part) => part !== "").join("-")
}

/** As exactly as the date is known: a day, a month, a year, or nothing. */
function dateIn(occurred: unknown): string {
  if (typeof occurred === "string") return occurred
  if (typeof occurred !== "object" || occurred === null) return ""
  const { month, year, between } = occurred as Readonly<Record<string, unknown>>
  const known = month ?? year ?? (Array.isArray(between) ? (between[0] as unknown) : undefined)
  return typeof known === "string" || typeof known === "number" ? String(known) : ""
}
