/** Told problem: a mistake of a file as the command line tells it, in both languages. */
import type { Bilingual } from "@laksana/core"
import { messageOf, type Problem, renderProblem } from "@laksana/scenario"
import { quantitiesIn } from "@laksana/words"
import type { ToldProblem } from "../protocol.ts"

export function toldProblem(problem: Problem): ToldProblem {
  const { file, line, column, severity, code } = problem
  const whole = line < 1
  return {
    path: file,
    line: whole ? null : line,
    column: whole ? null : column,
    severity,
    code,
    message: { en: messageOf(problem, "en"), id: messageOf(problem, "id") },
    excerpt: { en: renderProblem(problem, "en"), id: renderProblem(problem, "id") },
  }
}

/** A mistake of a whole file, or of files together, that no reader finds. */
export const toldOfFile = (path: string, code: string, message: Bilingual): ToldProblem => ({
  path,
  line: null,
  column: null,
  severity: "error",
  code,
  message,
  excerpt: { en: `${path}: error[${code}]  ${message.en}`, id: `${path}: galat[${code}]  ${message.id}` },
})

/** The most that are told at once. */
const most = 200

/** The first of many, and how many more there are. */
export function toldProblems(problems: readonly Problem[]): readonly ToldProblem[] {
  return firstOf(problems.slice(0, most).map(toldProblem), problems.length)
}

/** Of mistakes that were told already, the first of many. */
export function firstOf(told: readonly ToldProblem[], count = told.length): readonly ToldProblem[] {
  const more = count - most
  if (more <= 0) return told
  const rest = toldOfFile(told[0]?.path ?? "", "and-more", {
    en: `There are ${quantitiesIn("en").number(more)} more mistakes.`,
    id: `Masih ada ${quantitiesIn("id").number(more)} kesalahan lain.`,
  })
  return [...told.slice(0, most), rest]
}
