/** Offered cases: the cases of the log as the case picker offers them, each named as what it is. Pure. */
import type { Language } from "@laksana/core"
import { logNoticeWords } from "../words/log-notice.ts"
import type { About } from "./answers.ts"
import { casesIn, inLog, nameOfLogCase } from "./case-name.ts"

export interface OfferedCase {
  readonly value: string
  readonly label: string
}

/** A case that a link names is offered even where the log has no such case, since it is the one that is chosen. */
export function offeredCases(about: About | undefined, chosen: string, language: Language): readonly OfferedCase[] {
  const { fromLog, branch } = logNoticeWords(language)
  const offered = (about === undefined ? [] : casesIn(about)).map(({ stream, kind, case: theCase }) => {
    const title = about?.titles[theCase]?.[language] ?? theCase
    return { value: nameOfLogCase(stream), label: fromLog(kind === "branch" ? branch(title, stream) : title) }
  })
  const named = inLog(chosen)
  return named === undefined || offered.some(({ value }) => value === chosen)
    ? offered
    : [...offered, { value: chosen, label: fromLog(named) }]
}
