/** Render: a problem in words: one message, or a block with the source line, a caret, what was expected and what was meant. */
import type { Language } from "@laksana/core"
import { examples } from "./examples.ts"
import type { Finding, Problem, ProblemCode } from "./problem.ts"
import { wordsEn } from "./words.en.ts"
import { wordsId } from "./words.id.ts"
import type { Words } from "./words.ts"

const words: Readonly<Record<Language, Words>> = { en: wordsEn, id: wordsId }

/** A code in full: what it means and how it is done right. */
export interface Explanation {
  readonly code: ProblemCode
  readonly explanation: string
  /** A few lines of a file that are right. */
  readonly example: string
}

/** What is wrong, in one line. */
export function messageOf(finding: Finding, language: Language): string {
  return message(words[language], finding)
}

/** What would have been right, in one line; undefined where the message says so already. */
export function expectationOf(finding: Finding, language: Language): string | undefined {
  return expectation(words[language], finding)
}

export function explanationOf(code: ProblemCode, language: Language): Explanation {
  return { code, explanation: words[language].of[code].explanation, example: examples[code] }
}

/**
 * A problem as a block of lines, without colour:
 *
 *     history.yaml:3:3  error[unknown-key]  `recoded` is not a key here
 *       3 |   recoded: 2024-03-25
 *         |   ^^^^^^^
 *       expected: one of id, type, …
 *       did you mean `recorded`?
 */
export function renderProblem(problem: Problem, language: Language): string {
  const said = words[language]
  const { text, caret } = sourceLines(problem)
  const number = String(problem.line)
  const gutter = " ".repeat(number.length)
  const expected = expectation(said, problem)
  const nearest = "nearest" in problem.data ? problem.data.nearest : undefined
  return [
    `${problem.file}:${problem.line}:${problem.column}  ${said[problem.severity]}[${problem.code}]  ${message(said, problem)}`,
    ...(text.trim() === "" ? [] : [`  ${number} | ${text}`, `  ${gutter} | ${caret}`]),
    ...(expected === undefined ? [] : [`  ${said.expected}: ${expected}`]),
    ...(nearest === undefined ? [] : [`  ${printable(said.didYouMean(nearest))}`]),
  ].join("\n")
}

/** What would have been right, in one line, where the message does not already say so. */
function expectation<C extends ProblemCode>(said: Words, { code, data }: Finding<C>): string | undefined {
  const expected = said.of[code].expected?.(data)
  return expected === undefined ? undefined : printable(expected)
}

function message<C extends ProblemCode>(said: Words, { code, data }: Finding<C>): string {
  return printable(said.of[code].message(data))
}

const widest = 100

/** The source line, shortened around the place if it is long, and a line of carets below the place. */
function sourceLines({ source, column, endColumn }: Problem): { readonly text: string; readonly caret: string } {
  const from = column > widest - 20 ? column - 41 : 0
  const cut = source.slice(from, from + widest)
  const text = `${from > 0 ? "…" : ""}${cut}${from + widest < source.length ? "…" : ""}`
  const before = text.slice(0, column - 1 - from + (from > 0 ? 1 : 0))
  const length = Math.max(1, Math.min(endColumn - column, text.length - before.length))
  // Tabs stay tabs, so that the caret stands below its place however wide they are shown.
  return { text: printable(text), caret: before.replaceAll(/[^\t]/g, " ") + "^".repeat(length) }
}

/** Control characters of a broken file must not reach a terminal. */
function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�")
}
