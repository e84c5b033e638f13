/** Read added: events that did not happen, written as a history's are, each on a day: what a counterfactual adds. */
import type { AnyModel } from "@laksana/engine"
import { Schema } from "effect"
import { readHistory } from "./check/history.ts"
import { shown } from "./decode/shown.ts"
import type { WrittenEdit } from "./files/edits.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { problemAt } from "./yaml/parsed-file.ts"
import { valueAt } from "./yaml/path.ts"

const isJson = Schema.is(Schema.Json)

export function readAdded(source: SourceFile, model: AnyModel): Read<readonly WrittenEdit[]> {
  const { events, problems } = readHistory(source, model)
  const undated = events.flatMap(({ event, file, index }) =>
    typeof event.occurred === "string"
      ? []
      : [problemAt(file, [index, "occurred"], { code: "not-a-day", data: { found: shown(event.occurred) } })],
  )
  const edits = events.map(({ event, file, index }): WrittenEdit => {
    const payload = valueAt(file.value, [index, "payload"])
    return {
      on: typeof event.occurred === "string" ? event.occurred : "",
      event: event.type,
      id: event.id,
      ...(isJson(payload) ? { payload } : {}),
    }
  })
  return readOf(edits, [...problems, ...undated])
}
