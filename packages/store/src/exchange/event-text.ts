/** Event text: an event read from elsewhere than a store, where nothing of it may be taken for granted. */
import { canonicalText } from "../evidence/canonical.ts"
import type { EventData, LogEntry } from "../log/entry.ts"
import { hashOf } from "../evidence/chain.ts"

/** The value that a text is; undefined where it is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export type JsonObject = { readonly [field: string]: unknown }

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** True for what can be an event, of all that was read as JSON. */
export function isEventData(value: unknown): value is EventData {
  if (!isJsonObject(value)) return false
  const { id, type } = value
  return typeof id === "string" && id !== "" && typeof type === "string" && type !== ""
}

/** The canonical text of what was read as JSON; undefined where it has none: too large a number, half a character. */
export function canonicalTextOf(value: unknown): string | undefined {
  try {
    return canonicalText(value)
  } catch {
    return undefined
  }
}

/** The event that a canonical text is; undefined where it is none, or written in another way. */
export function eventOfText(text: string): EventData | undefined {
  const value = jsonOf(text)
  return isEventData(value) && canonicalTextOf(value) === text ? value : undefined
}

/** Whether an entry's hash is the one its content has. */
export function isHashed(entry: LogEntry, eventText: string): boolean {
  const { hash, ...rest } = entry
  return hashOf({ ...rest, event: eventText }) === hash
}
