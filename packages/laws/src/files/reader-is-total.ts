/** Reader is total: the law that whatever text a reader is given, it tells what is wrong and where, and never throws. */
import type { Text } from "@laksana/engine"
import fc from "fast-check"
import type { LawOf } from "../law.ts"
import { type Malformed, malformed } from "./malformed.ts"

/** What a reader finds wrong; lines and columns count from 1, and the end is exclusive. */
export interface Reported {
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly message: Text
}

/** A law whose examples are texts with something wrong in them. */
export type ReaderLaw = LawOf<"text", Malformed>

/** A reader of texts gives every problem it finds in them. The valid texts are those that malformed ones are made from. */
export function readerIsTotal(
  read: (text: string) => readonly Reported[],
  valid: readonly [string, ...string[]],
): ReaderLaw {
  return {
    kind: "text",
    id: "reader-is-total",
    states: {
      en: "A reader never throws, and every problem it tells of lies in the text and is told in both languages.",
      id: "Pembaca tidak pernah gagal karena galat, dan setiap masalah yang disebutnya berada di dalam teks dan disampaikan dalam dua bahasa.",
    },
    examples: fc.oneof(...valid.map(malformed)),
    violation: ({ text, changes }) => {
      const fault = faultOf(read, text)
      if (fault === undefined) return undefined
      const where = changes.map(({ edit, line, is }) => ({
        en: `${edit.en} in line ${line}, now ${JSON.stringify(is)}`,
        id: `${edit.id} di baris ${line}, kini ${JSON.stringify(is)}`,
      }))
      return {
        en: `${fault.en} (${where.map(({ en }) => en).join("; ")})`,
        id: `${fault.id} (${where.map(({ id }) => id).join("; ")})`,
      }
    },
  }
}

function faultOf(read: (text: string) => readonly Reported[], text: string): Text | undefined {
  let reported: readonly Reported[]
  try {
    reported = read(text)
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { en: `The reader threw ${reason}`, id: `Pembaca gagal karena galat ${reason}` }
  }
  const lines = text.split("\n")
  for (const { line, column, endColumn, message } of reported) {
    const place = `${line}:${column}–${endColumn}`
    const width = lines[line - 1]?.length
    // What is missing at the end of a line may be shown behind its last character.
    const inside =
      width !== undefined && column >= 1 && column <= width + 1 && endColumn > column && endColumn <= width + 2
    if (!inside) return { en: `The text has no ${place}.`, id: `Teks tidak memiliki ${place}.` }
    if (message.en.trim() === "" || message.id.trim() === "")
      return { en: `The problem at ${place} has no words.`, id: `Masalah di ${place} tidak punya kata-kata.` }
  }
  return undefined
}
