/** File drafts: the entries that a file holds, read and checked beside what is recorded, each as it will be kept. */
import type { Day } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { readEntries, type SourceFile } from "@laksana/scenario"
import { type Loaded, loaded } from "../command/failure.ts"
import { completedEntry } from "./completed-entry.ts"
import type { Draft } from "./draft.ts"
import { keptData } from "./kept-data.ts"
import type { StreamHistory } from "./stream-history.ts"

export function fileDrafts(
  source: SourceFile,
  model: AnyModel,
  { entries, history, described }: StreamHistory,
  today: Day,
): Loaded<readonly Draft[]> {
  const read = readEntries(source, model, {
    ids: history.map(({ id }) => id),
    documents: described.documents,
    complete: (entry, others) => completedEntry(entry, others, { today, recorded: entries }),
  })
  if (read._tag === "Invalid") return read
  const drafts: Draft[] = []
  for (const { event, written, place } of read.value) {
    const data = keptData(written)
    if (data._tag !== "Loaded") return data
    drafts.push({ event, data: data.value, place })
  }
  return loaded(drafts)
}
