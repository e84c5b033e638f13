/** Check watched: the laws of a loaded subject checked for a person, with progress on a terminal. */
import type { Law } from "@laksana/laws"
import { readCase } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { caseText, historyText } from "../counterexample/history-text.ts"
import { checkWords } from "../words/check.ts"
import { type Asked, type CheckedLaw, checkLaws, type Given } from "./check-laws.ts"
import type { LoadedSubject } from "./load-subject.ts"
import { progressOn } from "./progress.ts"

export function checkWatched(
  laws: readonly Law[],
  subject: LoadedSubject,
  asked: Asked,
  context: Context,
): readonly CheckedLaw[] {
  const words = checkWords[context.language]
  let current = ""
  const progress = progressOn(context.err, laws.length, (done) =>
    words.progress(String(done + 1), String(laws.length), current),
  )
  const begin = ({ id }: Law, index: number) => {
    current = id
    progress.show(index)
  }
  try {
    return checkLaws(laws, givenBy(subject), asked, { now: () => performance.now(), begin })
  } finally {
    progress.clear()
  }
}

/** The subject's own examples; a history reads back where its file would have no mistake. */
function givenBy({ model, parts: { history, trials = [] } }: LoadedSubject): Given {
  return {
    histories: history === undefined ? [] : [history],
    trials,
    readsBack: (events) => {
      const file = (path: string, content: string) => ({ path, text: content })
      const files = {
        id: "example",
        history: file("history.yaml", historyText(events, model, [])),
        case: file("case.yaml", caseText("example", events, {}, [])),
      }
      return readCase(files, model)._tag === "Read"
    },
  }
}
