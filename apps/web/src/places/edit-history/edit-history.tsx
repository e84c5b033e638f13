/** Edit history: events taken away, moved, amended or added; the history that follows beside the one that was, with the difference. */
import { chronological } from "@laksana/results"
import type { WhatIfResults } from "@laksana/results"
import { useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import type { WhatIfAsk } from "../../engine/protocol.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { AddEvent } from "./add-event.tsx"
import { Answer } from "./answer.tsx"
import { EditsChosen } from "./edits-chosen.tsx"
import { HistoryList } from "./history-list.tsx"
import { Keep } from "./keep.tsx"
import { Presets } from "./presets.tsx"
import { oneHistoryAsk, problemsByEdit, tellingOf, whatIfAsk } from "./question.ts"
import { SetRates } from "./set-rates.tsx"
import { spanOf } from "./span.ts"
import { Telling } from "./telling.tsx"

export function EditHistory() {
  const { view } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const answer = useRef<HTMLDivElement>(null)
  const words = editHistoryWords(language)
  const { edits, overlays } = view.value
  const { theCase, bounds } = opened
  const question = whatIfAsk(view.value, opened)
  const asked = useLongAnswer("whatIf", question, "edit-history")
  // Between two results only how far it is comes: the last ones stay.
  const last = useRef<WhatIfResults | undefined>(undefined)
  if (question === undefined) last.current = undefined
  else if (asked.answer?.results) last.current = asked.answer.results
  const told = asked.refusal === undefined ? last.current : undefined
  const results = useExample(told, question)
  const { byEdit } = problemsByEdit(asked.refusal?.kind === "problems" ? asked.refusal.problems : [], edits.length)
  const laid = overlays.flatMap((name) => theCase.overlays[name] ?? [])
  const events = chronological(
    [...theCase.events, ...laid].map((event) => ({
      event,
      bounds: bounds[event.id] ?? { earliest: null, latest: null },
    })),
  ).map(({ event }) => event)
  const span = spanOf(opened, overlays)
  const { until } = tellingOf(view.value, opened)
  return (
    <>
      <p class="lead">{words.intro}</p>
      <div class="beside edit-history">
        <div class="stack editing">
          <Presets />
          <HistoryList events={events} span={span} />
          <AddEvent span={span} until={until} />
          <SetRates />
          {edits.length === 0 ? null : (
            <button type="button" class="button-main see-answer" onClick={() => answer.current?.scrollIntoView()}>
              {words.see(quantities.number(edits.length))}
            </button>
          )}
        </div>
        <div class="stack" ref={answer}>
          <div class="sheet stack">
            <EditsChosen problems={byEdit} />
            <Telling />
          </div>
          <Answer asked={asked} results={results} count={edits.length} />
          {edits.length === 0 ? null : <Keep results={results} />}
        </div>
      </div>
    </>
  )
}

/** With the draw that is chosen told event by event; that of the answer itself until it is told. */
function useExample(results: WhatIfResults | undefined, question: WhatIfAsk | undefined): WhatIfResults | undefined {
  const { draw } = useApp().view.value
  const isOther = question !== undefined && results !== undefined && draw !== results.example.draw
  const one = useAnswer("whatIf", isOther ? oneHistoryAsk(question, draw) : undefined, "edit-history one").value
  const example = one.answer?.results?.example
  return results === undefined || !isOther || example === undefined ? results : { ...results, example }
}
