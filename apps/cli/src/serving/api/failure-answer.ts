/** Failure answer: what a command would have told at the command line, as an answer: with its places, and in both languages. */
import { expectationOf, messageOf, type Problem } from "@laksana/scenario"
import type { Failure } from "../../command/failure.ts"
import { mistakeWords, type Sentence } from "../../words/mistakes.ts"
import { type Answer, whole } from "../answer.ts"
import { jsonContent } from "../content.ts"
import { refused } from "../refused.ts"

export function failureAnswer(failure: Failure): Answer {
  switch (failure._tag) {
    case "Invalid":
      return whole(400, jsonContent({ problems: failure.problems.map(problemJson) }))
    case "Refused":
      return refused({ ...failure, status: failure.code === "unknown-stream" ? 404 : 400 })
    case "File":
      return toldOf(failure.mistake.kind, mistakeWords.en.file(failure.mistake), mistakeWords.id.file(failure.mistake))
    case "Usage":
      return toldOf(
        failure.mistake.kind,
        mistakeWords.en.usage(failure.mistake),
        mistakeWords.id.usage(failure.mistake),
      )
  }
}

function toldOf(code: string, en: Sentence, id: Sentence): Answer {
  const hint = en.hint === undefined || id.hint === undefined ? {} : { hint: { en: en.hint, id: id.hint } }
  return refused({ status: 400, code, message: { en: en.message, id: id.message }, ...hint })
}

function problemJson(problem: Problem): object {
  const { code, severity, file, line, column, endColumn, data } = problem
  const [en, id] = [expectationOf(problem, "en"), expectationOf(problem, "id")]
  return {
    code,
    severity,
    file,
    line,
    column,
    endColumn,
    message: { en: messageOf(problem, "en"), id: messageOf(problem, "id") },
    ...(en === undefined || id === undefined ? {} : { expected: { en, id } }),
    data,
  }
}
