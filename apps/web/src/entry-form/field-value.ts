/** Field value: a field of a payload as it stands in a form, and what is read of it. Shares are in percent. */
import type { PayloadField } from "@laksana/scenario"
import { readNumber } from "../controls/read-number.ts"

/** What of a field is in the form: a text, or two for a range. */
export type Written = string | readonly [string, string]

/** Undefined: empty. Null: it cannot be read. */
export type ReadField = { readonly value: unknown } | undefined | null

export function writtenOf(
  { kind }: Pick<PayloadField, "kind">,
  value: unknown,
  number: (value: number) => string,
): Written {
  if (kind === "range") {
    const [low, high] = Array.isArray(value) ? (value as readonly unknown[]) : []
    return [low, high].map((end) => (typeof end === "number" ? number(end) : "")) as [string, string]
  }
  if (value === undefined || value === null) return ""
  if (kind === "share" && typeof value === "number") return number(Number((value * 100).toPrecision(12)))
  if (typeof value === "number") return number(value)
  if (kind === "texts" && Array.isArray(value)) return value.join("\n")
  return typeof value === "string" ? value : JSON.stringify(value, undefined, 2)
}

export function readField({ kind }: Pick<PayloadField, "kind">, written: Written): ReadField {
  if (typeof written !== "string") {
    if (written.every((end) => end.trim() === "")) return undefined
    const [low, high] = written.map(readNumber)
    return low === undefined || high === undefined ? null : { value: [low, high] }
  }
  const text = written.trim()
  if (text === "") return undefined
  switch (kind) {
    case "number":
      return asNumber(text)
    case "count":
      return /^\d{1,15}$/.test(text) ? { value: Number(text) } : null
    case "share": {
      const percent = readNumber(text)
      return percent === undefined ? null : { value: Number((percent / 100).toPrecision(12)) }
    }
    case "true-or-false":
      return { value: text === "true" }
    case "texts":
      return { value: text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()])) }
    case "text-or-number":
      return asNumber(text) ?? { value: text }
    case "maps":
    case "json":
      return asJson(text)
    default:
      return { value: text }
  }
}

function asNumber(text: string): ReadField {
  const value = readNumber(text)
  return value === undefined ? null : { value }
}

function asJson(text: string): ReadField {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}
