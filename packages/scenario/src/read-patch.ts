/** Read patch: fields that replace some of a recorded event's, read as a payload's are, each on its own; null takes one away. */
import type { AnyModel } from "@laksana/engine"
import { Schema } from "effect"
import { decodedPayload } from "./check/payload.ts"
import { shown } from "./decode/shown.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"
import { problemAt } from "./yaml/parsed-file.ts"
import { isMap } from "./yaml/path.ts"

export type Patch = Readonly<Record<string, Schema.Json>>

const isPatch = Schema.is(Schema.Record(Schema.String, Schema.Json))

/** What is missing beside them is in the event already, and is no mistake. */
export function readPatch(source: SourceFile, type: string, model: AnyModel): Read<Patch> {
  const { file, problems } = parse(source, "map")
  if (file === undefined) return readOf<Patch>(undefined, problems)
  const { value } = file
  if (!isMap(value) || !isPatch(value)) {
    const finding = { code: "wrong-type", data: { expected: "map", found: shown(value) } } as const
    return readOf<Patch>(undefined, [...problems, problemAt(file, [], finding)])
  }
  const wrong = Object.entries(value).flatMap(([field, each]) => {
    if (each === null) return []
    const { remarks } = decodedPayload(type, { [field]: each }, model)
    return remarks.flatMap(({ finding, within = [], side = "value" }) =>
      within[1] === field ? [problemAt(file, within.slice(1), finding, { side })] : [],
    )
  })
  return readOf(value, [...problems, ...wrong])
}
