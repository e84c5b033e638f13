/** Draft problems: why entries are not recorded, as `log append --json` gives it, with every text in both languages. */
import { type Bilingual, languages } from "@laksana/core"
import type { DifferingDraft, Draft } from "../../recording/draft.ts"
import type { Recorded } from "../../recording/record.ts"
import { logAppendWords } from "../../words/log-append.ts"
import { rejectionCode, toldRejection } from "../../words/rejections.ts"

type NotRecorded = Extract<Recorded, { readonly _tag: "Rejected" | "Differing" }>

export function draftProblems(outcome: NotRecorded): readonly object[] {
  if (outcome._tag === "Differing") return outcome.differing.map(differingProblem)
  return outcome.rejected.map(({ draft, rejection }) => ({
    code: rejectionCode(rejection),
    severity: "error",
    ...placeOf(draft),
    message: inBoth((language) => toldRejection(rejection, language).message),
    hint: inBoth((language) => toldRejection(rejection, language).hint),
    data: rejection,
  }))
}

function differingProblem({ draft, version, differences }: DifferingDraft): object {
  const { id } = draft.data
  return {
    code: "event-differs",
    severity: "error",
    ...placeOf(draft),
    message: inBoth((language) => logAppendWords[language].differs(id, version)),
    hint: inBoth((language) => logAppendWords[language].differsHint(id)),
    data: { event: id, version, differences },
  }
}

const placeOf = ({ place }: Draft): object =>
  place === undefined ? {} : { file: place.file, line: place.line, column: place.column, endColumn: place.endColumn }

function inBoth(say: (language: (typeof languages)[number]) => string): Bilingual {
  const [en, id] = languages
  return { en: say(en), id: say(id) }
}
