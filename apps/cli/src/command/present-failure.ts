/** Presenting a failure: in words on stderr, or as the versioned JSON on stdout. Loaded only once something is wrong. */
import type { Problem } from "@laksana/scenario"
import { hanging } from "../terminal/wrap.ts"
import { type Sentence, mistakeWords } from "../words/mistakes.ts"
import type { Context } from "./command.ts"
import { type ExitCode, exitCodes } from "./exit-code.ts"
import { exitCodeOf, type Failure } from "./failure.ts"
import { writeJson } from "./write-json.ts"

/** Tells the failure and gives the exit code. The JSON is the same in every language: its messages are in English. */
export async function presentFailure(failure: Failure, context: Context): Promise<ExitCode> {
  if (failure._tag === "Invalid") await presentProblems(failure.problems, context)
  else {
    const { code, sentence, english } = told(failure, context)
    if (context.json) writeProblems([{ code, severity: "error", ...english }], context)
    else writeSentence(sentence, context)
  }
  return exitCodeOf(failure)
}

/** Warnings of files that are good enough to go on with. */
export async function presentWarnings(problems: readonly Problem[], context: Context): Promise<void> {
  if (problems.length === 0) return
  const { renderProblem } = await import("@laksana/scenario")
  for (const problem of problems) {
    context.err.write(`${coloured(renderProblem(problem, context.language), problem.severity, context)}\n\n`)
  }
}

/** The place and the caret stand out where colours may be written. */
function coloured(block: string, severity: Problem["severity"], context: Context): string {
  if (!context.err.colour) return block
  const accent = severity === "error" ? "31" : "33"
  return block
    .split("\n")
    .map((line, i) => {
      if (i === 0) return line.replace(/^(\S+  )(\S+)/, `\u001b[1m$1\u001b[${accent}m$2\u001b[0m`)
      return line.replace(/(\| *\t*)(\^+)$/, `$1\u001b[1;${accent}m$2\u001b[0m`)
    })
    .join("\n")
}

async function presentProblems(problems: readonly Problem[], context: Context): Promise<void> {
  const { messageOf } = await import("@laksana/scenario")
  if (context.json) {
    const entries = problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      file: problem.file,
      line: problem.line,
      column: problem.column,
      endColumn: problem.endColumn,
      message: messageOf(problem, "en"),
      data: problem.data,
    }))
    return writeProblems(entries, context)
  }
  await presentWarnings(problems, context)
  const files = new Set(problems.map(({ file }) => file)).size
  context.err.write(`${mistakeWords[context.language].found(problems.length, files)}\n`)
}

function told(failure: Exclude<Failure, { _tag: "Invalid" }>, context: Context) {
  switch (failure._tag) {
    case "Usage":
      return {
        code: failure.mistake.kind,
        sentence: mistakeWords[context.language].usage(failure.mistake),
        english: mistakeWords.en.usage(failure.mistake),
      }
    case "File":
      return {
        code: failure.mistake.kind,
        sentence: mistakeWords[context.language].file(failure.mistake),
        english: mistakeWords.en.file(failure.mistake),
      }
    case "Refused": {
      const { message, hint } = failure
      const own: Sentence =
        hint === undefined
          ? { message: message[context.language] }
          : { message: message[context.language], hint: hint[context.language] }
      const english: Sentence = hint === undefined ? { message: message.en } : { message: message.en, hint: hint.en }
      return { code: failure.code, sentence: own, english }
    }
  }
}

/** An error nobody expected: one line and a hint; where it happened only if it is asked for. */
export function presentUnexpected(error: unknown, context: Context): ExitCode {
  const reason = error instanceof Error ? error.message : String(error)
  const sentence = mistakeWords[context.language].unexpected(reason.split("\n", 1)[0] ?? "")
  if (context.json)
    writeProblems(
      [{ code: "unexpected", severity: "error", ...mistakeWords.en.unexpected(reason.split("\n", 1)[0] ?? "") }],
      context,
    )
  else writeSentence(sentence, context)
  if (process.env["LAKSANA_DEBUG"] === "1" && error instanceof Error) context.err.write(`${error.stack ?? ""}\n`)
  return exitCodes.failure
}

function writeSentence({ message, hint }: Sentence, context: Context): void {
  const words = mistakeWords[context.language]
  const label = context.err.colour ? `\u001b[1;31m${words.error}:\u001b[0m` : `${words.error}:`
  context.err.write(`${label} ${message}\n`)
  if (hint === undefined) return
  // Elsewhere than on a terminal a message is a line.
  const { isTerminal, width } = context.err
  context.err.write(`${isTerminal ? hanging(`${words.hint}: `, hint, width) : `${words.hint}: ${hint}`}\n`)
}

function writeProblems(problems: readonly object[], context: Context): void {
  writeJson(context, { problems })
}
