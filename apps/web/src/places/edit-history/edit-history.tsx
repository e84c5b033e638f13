/** Edit history: events taken away, moved, amended or added; the history that follows beside the one that was, with the difference. */
import { chronological } from "@laksana/results"
import { useMemo, useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { AddEvent } from "./add-event.tsx"
import { Branch } from "./branch.tsx"
import { HistoryList } from "./history-list.tsx"
import { Presets } from "./presets.tsx"
import { tellingOf } from "./question.ts"
import { SetRates } from "./set-rates.tsx"
import { spanOf } from "./span.ts"

export function EditHistory() {
  const { view } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const answer = useRef<HTMLDivElement>(null)
  const words = editHistoryWords(language)
  const { edits, overlays } = view.value
  const { theCase, bounds } = opened
  const events = useMemo(() => {
    const laid = overlays.flatMap((name) => theCase.overlays[name] ?? [])
    const dated = [...theCase.events, ...laid].map((event) => ({
      event,
      bounds: bounds[event.id] ?? { earliest: null, latest: null },
    }))
    return chronological(dated).map(({ event }) => event)
  }, [opened, overlays])
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
        <div ref={answer}>
          <Branch />
        </div>
      </div>
    </>
  )
}
