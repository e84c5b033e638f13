/** Finding line: a mistake in one line, with what would be right: in a form there is no place to point at. */
import type { Language } from "@laksana/core"
import { expectationOf, type Finding, messageOf } from "@laksana/scenario"

export function findingLine(finding: Finding, language: Language): string {
  const expected = expectationOf(finding, language)
  const message = messageOf(finding, language)
  return expected === undefined ? message : `${message} (${expected})`
}
