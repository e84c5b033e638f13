/** Malformed: texts in which something has gone wrong, made from one in which nothing has. They shrink to a single edit. */
import type { Text } from "@laksana/engine"
import fc, { type Arbitrary } from "fast-check"
import { edited, edits, type Place } from "./edits.ts"

/** What was changed: the first line that differs, counted from 1, as it was and as it is. */
export interface Change {
  readonly edit: Text
  readonly line: number
  readonly was: string
  readonly is: string
}

export interface Malformed {
  readonly text: string
  /** In the order in which they were made. */
  readonly changes: readonly Change[]
}

/** Texts with up to three edits. Some are sound after all: without any edit, or where a remark is doubled. */
export function malformed(valid: string): Arbitrary<Malformed> {
  const place = fc.record({ line: fc.nat(10_000), column: fc.nat(200), choice: fc.nat(50) })
  const edit = fc.record({ name: fc.constantFrom(...Object.keys(edits)), place })
  return fc
    .array(edit, { maxLength: 3 })
    .map((made) =>
      made.reduce<Malformed>((before, { name, place }) => changed(before, name, place), { text: valid, changes: [] }),
    )
}

function changed(before: Malformed, name: string, place: Place): Malformed {
  const edit = edits[name]
  if (edit === undefined) return before
  const text = edited(before.text, edit, place)
  return text === before.text ? before : { text, changes: [...before.changes, changeOf(edit.title, before.text, text)] }
}

const shown = (line = "") => (line.length > 80 ? `${line.slice(0, 80)}…` : line)

function changeOf(edit: Text, before: string, after: string): Change {
  const was = before.split("\n")
  const is = after.split("\n")
  const line = is.findIndex((each, i) => each !== was[i])
  const at = line < 0 ? is.length : line
  return { edit, line: at + 1, was: shown(was[at]), is: shown(is[at]) }
}
