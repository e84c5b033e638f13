/** Prompt words: what is asked for an entry, answer by answer, and what is said of an answer that cannot be. */
import type { EvidenceGrade, Language, Status } from "@laksana/core"
import type { FieldKind } from "@laksana/scenario"
import { logPromptsEn } from "./log-prompts.en.ts"
import { logPromptsId } from "./log-prompts.id.ts"

/** The answers of an entry, in the order in which they are asked for. */
export type AnswerName =
  | "type"
  | "occurred"
  | "status"
  | "title"
  | "jurisdiction"
  | "payload"
  | "evidence"
  | "source"
  | "recorded"
  | "id"

export interface LogPromptWords {
  opening(stream: string): string
  /** What an answer is called in the summary. */
  readonly names: Readonly<Record<AnswerName, string>>

  readonly type: string
  readonly typeHelp: string
  several(count: number): string
  noType(found: string): string
  meant(name: string): string

  readonly occurred: string
  readonly occurredHelp: string
  notAWhen(found: string): string
  titleIn(language: Language): string
  readonly jurisdiction: string
  newName(found: string): string
  readonly status: string
  readonly statuses: Readonly<Record<Status, string>>
  readonly evidence: string
  readonly grades: Readonly<Record<EvidenceGrade, string>>
  readonly document: string
  noDocument(found: string): string
  readonly section: string
  readonly paragraph: string
  readonly recorded: string
  notADay(found: string): string
  readonly id: string
  taken(id: string): string

  readonly payload: string
  readonly noFields: string
  readonly needed: string
  readonly skip: string
  /** How a value is written; empty for a text. */
  readonly kinds: Readonly<Record<FieldKind, string>>
  notOfKind(found: string, kind: FieldKind): string
  readonly answerNeeded: string
  another(number: number): string
  oneOf(choices: string): string

  readonly nothing: string
  readonly unknownDate: string
  readonly summary: string
  readonly confirm: string
  readonly change: string
  notAChoice(found: string): string
  readonly left: string
  /** Words for yes and for no, the first of each shown. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

export const logPromptWords: Readonly<Record<Language, LogPromptWords>> = { en: logPromptsEn, id: logPromptsId }
