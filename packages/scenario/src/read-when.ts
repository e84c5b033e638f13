/** Read when: a date by itself, as the entries of a history write it. */
import { When } from "@laksana/core"
import { decode } from "./decode/decode.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"

export function readWhen(source: SourceFile): Read<When> {
  const { file, problems } = parse(source, "map")
  if (file === undefined) return readOf<When>(undefined, problems)
  const decoded = decode(When, file, [])
  return readOf(decoded.value, [...problems, ...decoded.problems])
}
