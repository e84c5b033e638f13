/** Log refused: why drafts were not recorded: each with its place where it has one, and what would mend it. */
import type { Language } from "@laksana/core"
import type { Context } from "../command/command.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import { writeJson } from "../command/write-json.ts"
import type { DifferingDraft, Draft, RejectedDraft } from "../recording/draft.ts"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { hanging } from "../terminal/wrap.ts"
import { logAppendWords } from "../words/log-append.ts"
import { mistakeWords } from "../words/mistakes.ts"
import { rejectionCode, toldRejection } from "../words/rejections.ts"

interface Told {
  readonly code: string
  readonly draft: Pick<Draft, "data" | "place">
  readonly data: object
  readonly say: (language: Language) => {
    readonly message: string
    readonly details: readonly string[]
    readonly hint: string
  }
}

export function presentRejected(rejected: readonly RejectedDraft[], context: Context): ExitCode {
  return present(
    rejected.map(({ draft, rejection }) => ({
      code: rejectionCode(rejection),
      draft,
      data: rejection,
      say: (language) => ({ ...toldRejection(rejection, language), details: [] }),
    })),
    context,
  )
}

/** What is told of a draft that differs; an entry of another log, which is of no history perhaps, is told so too. */
export type DifferingEntry = Omit<DifferingDraft, "draft"> & { readonly draft: Pick<Draft, "data" | "place"> }

export function presentDiffering(differing: readonly DifferingEntry[], context: Context): ExitCode {
  return present(
    differing.map(({ draft, version, differences }) => ({
      code: "event-differs",
      draft,
      data: { event: draft.data.id, version, differences },
      say: (language) => {
        const words = logAppendWords[language]
        const shown = (value: unknown) => (value === undefined ? words.absent : JSON.stringify(value))
        return {
          message: words.differs(draft.data.id, version),
          details: differences.map(({ path, recorded, given }) =>
            words.difference(path, shown(recorded), shown(given)),
          ),
          hint: words.differsHint(draft.data.id),
        }
      },
    })),
    context,
  )
}

function present(refused: readonly Told[], context: Context): ExitCode {
  if (context.json) writeJson(context, { problems: refused.map(problemJson) })
  else {
    for (const each of refused) context.err.write(`${blockOf(each, context)}\n`)
    context.err.write(`${logAppendWords[context.language].rejected(refused.length)}\n`)
  }
  return exitCodes.invalidInput
}

/** As a file's mistakes are given; the messages are in English. */
function problemJson({ code, draft: { place }, data, say }: Told): object {
  const { message, hint } = say("en")
  const at =
    place === undefined ? {} : { file: place.file, line: place.line, column: place.column, endColumn: place.endColumn }
  return { code, severity: "error", ...at, message, hint, data }
}

function blockOf({ code, draft: { place }, say }: Told, { language, err }: Context): string {
  const { error, hint: hintLabel } = mistakeWords[language]
  const { message, details, hint } = say(language)
  const paint = painter(err)
  const label = paint("red", place === undefined ? `${error}:` : `error[${code}]`)
  const at = place === undefined ? "" : `${paint("bold", `${place.file}:${place.line}:${place.column}`)}  `
  const indent = place === undefined ? "" : "  "
  const marked = `${indent}${hintLabel}: `
  return [
    `${at}${label} ${printable(message)}`,
    ...details.map((detail) => `  ${printable(detail)}`),
    err.isTerminal ? hanging(marked, printable(hint), err.width) : `${marked}${printable(hint)}`,
  ].join("\n")
}
