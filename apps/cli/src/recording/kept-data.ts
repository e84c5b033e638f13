/** Kept data: an entry as a log keeps it, or why it cannot be kept: a number that is none, half a character. */
import type { WrittenEntry } from "@laksana/scenario"
import { canonicalText, type EventData } from "@laksana/store"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { logMistakes } from "../words/log-mistakes.ts"

export function keptData(written: WrittenEntry): Loaded<EventData> {
  const text = textOf(written)
  if (text === undefined) {
    const id = typeof written["id"] === "string" ? written["id"] : ""
    return { _tag: "Refused", code: "not-kept", ...logMistakes.notKept(id), exit: exitCodes.invalidInput }
  }
  return loaded(JSON.parse(text) as EventData)
}

function textOf(written: WrittenEntry): string | undefined {
  try {
    return canonicalText(written)
  } catch {
    return undefined
  }
}
