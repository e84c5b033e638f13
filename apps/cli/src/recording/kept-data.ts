/** Kept data: an entry as a log keeps it, or why it cannot be kept: a number that is none, half a character. */
import type { WrittenEntry } from "@laksana/scenario"
import { canonicalText, type EventData } from "@laksana/store"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { printable } from "../terminal/printable.ts"
import { logMistakes } from "../words/log-mistakes.ts"

export function keptData(written: WrittenEntry): Loaded<EventData> {
  const text = textOf(written)
  const { id: named, type } = written
  if (text === undefined || isUnkept(named) || isUnkept(type)) {
    const id = typeof named === "string" ? printable(named) : ""
    return { _tag: "Refused", code: "not-kept", ...logMistakes.notKept(id), exit: exitCodes.invalidInput }
  }
  return loaded(JSON.parse(text) as EventData)
}

/** Not every database holds this character in a text that it searches by. */
const isUnkept = (name: unknown): boolean => typeof name === "string" && name.includes("\0")

function textOf(written: WrittenEntry): string | undefined {
  try {
    return canonicalText(written)
  } catch {
    return undefined
  }
}
