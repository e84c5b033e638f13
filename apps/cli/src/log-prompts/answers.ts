/** Answers: an entry as far as it has been answered, and the entry that comes of it. */
import type { Bilingual, Day, EvidenceGrade, Source, Status, When } from "@laksana/core"
import type { WrittenEntry } from "@laksana/scenario"
import type { Payload } from "./ask-payload.ts"

export interface Answers {
  readonly type: string
  readonly occurred: When
  readonly status: Status
  readonly title: Bilingual
  readonly jurisdiction: string
  readonly payload: Payload
  readonly evidence: EvidenceGrade
  readonly source: Source | undefined
  readonly recorded: Day
  readonly id: string
}

export function entryOf({ source, ...answers }: Answers): WrittenEntry {
  return source === undefined ? answers : { ...answers, source }
}
