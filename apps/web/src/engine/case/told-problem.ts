/** Told problem: a mistake of a file as the command line tells it, in both languages. */
import type { Bilingual } from "@laksana/core"
import { messageOf, type Problem, renderProblem } from "@laksana/scenario"
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
