/** Branch: the edits, how both histories are told, and what would be different: asked anew whenever any of it changes. */
import type { WhatIfResults } from "@laksana/results"
import { useMemo, useRef } from "preact/hooks"
import { useApp, useCase } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import type { WhatIfAsk } from "../../engine/protocol.ts"
import { Answer } from "./answer.tsx"
import { EditsChosen } from "./edits-chosen.tsx"
import { Keep } from "./keep.tsx"
import { oneHistoryAsk, problemsByEdit, whatIfAsk } from "./question.ts"
import { Telling } from "./telling.tsx"

interface OfQuestion {
  readonly key: string
  readonly results: WhatIfResults
}

export function Branch() {
  const { view } = useApp()
  const opened = useCase()
  const { edits } = view.value
  const question = whatIfAsk(view.value, opened)
  const asked = useLongAnswer("whatIf", question, "edit-history")
  // Between two results only how far it is comes: the last ones stay, and are told to be of the edits before where they are.
  const key = JSON.stringify(question)
  const last = useRef<OfQuestion | undefined>(undefined)
  if (question === undefined) last.current = undefined
  else if (asked.answer?.results && !asked.updating) last.current = { key, results: asked.answer.results }
  const known = asked.refusal === undefined ? last.current : undefined
  const results = useExample(known?.results, question)
  const { byEdit } = problemsByEdit(asked.refusal?.kind === "problems" ? asked.refusal.problems : [], edits.length)
  return (
    <div class="stack">
      <div class="sheet stack">
        <EditsChosen problems={byEdit} />
        <Telling />
      </div>
      <Answer
        asked={asked}
        results={results}
        isOfBefore={known !== undefined && known.key !== key}
        count={edits.length}
      />
      {edits.length === 0 ? null : <Keep results={results} />}
    </div>
  )
}

/** With the draw that is chosen told event by event; that of the answer itself until it is told. */
function useExample(results: WhatIfResults | undefined, question: WhatIfAsk | undefined): WhatIfResults | undefined {
  const { draw } = useApp().view.value
  const isOther = question !== undefined && results !== undefined && draw !== results.example.draw
  const one = useAnswer("whatIf", isOther ? oneHistoryAsk(question, draw) : undefined, "edit-history one").value
  const example = isOther ? one.answer?.results?.example : undefined
  return useMemo(
    () => (results === undefined || example === undefined ? results : { ...results, example }),
    [results, example],
  )
}
