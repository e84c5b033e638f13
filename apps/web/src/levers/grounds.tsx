/** Grounds: what a number rests on: its evidence grade, and the source or reason. */
import type { Bilingual, EvidenceGrade } from "@laksana/core"
import { gradeWords } from "@laksana/words"
import { useLanguage } from "../app/app.ts"

export interface GroundsProps {
  readonly grade: EvidenceGrade
  readonly source?: Bilingual | undefined
}

export function Grounds({ grade, source }: GroundsProps) {
  const { language } = useLanguage()
  return (
    <span class="grounds">
      <span class="grade">{gradeWords[grade][language]}</span>
      {source === undefined ? null : <span dir="auto"> {source[language]}</span>}
    </span>
  )
}
