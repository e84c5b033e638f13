/** Rejection words: why an event may not be recorded, each reason with what would mend it. */
import type { Day, Language, Rejection } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { rejectionEn } from "./rejections.en.ts"
import { rejectionId } from "./rejections.id.ts"

export interface ToldRejection {
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** `day` writes a day in the language. */
export type RejectionWords = (rejection: Rejection, day: (day: Day) => string) => ToldRejection

const words: Readonly<Record<Language, RejectionWords>> = { en: rejectionEn, id: rejectionId }

export function toldRejection(rejection: Rejection, language: Language): ToldRejection {
  return words[language](rejection, quantitiesIn(language).day)
}

/** The reason's name as scripts meet it: `team-already-formed`. */
export function rejectionCode({ _tag }: Rejection): string {
  return _tag.replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`).toLowerCase()
}
