/** Overlay title: what a file of entries that is laid over a history is called: one that is named after a grade of evidence says that. */
import type { Language } from "@laksana/core"
import { gradeWords } from "@laksana/words"
import { capital } from "./capital.ts"

export function overlayTitle(name: string, language: Language): string {
  const grade = Object.entries(gradeWords).find(([each]) => each === name)?.[1]
  return grade === undefined ? name : capital(grade[language])
}
