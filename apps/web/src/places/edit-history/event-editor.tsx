/** Event editor: what can be changed of one recorded event: whether it happens, on which day, and what it says. */
import type { HistoryEvent } from "@laksana/core"
import { eventTypeWords, whenInWords } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import {
  editsOfEvent,
  withAmended,
  withMoved,
  withoutAmendment,
  withoutMove,
  withRemoved,
  withRestored,
} from "./edits.ts"
import { PayloadForm } from "../../entry-form/payload-form.tsx"
import type { Span } from "./span.ts"

export function EventEditor({ event, span }: { readonly event: HistoryEvent; readonly span: Span }) {
  const { view, change } = useApp()
  const { bounds, model } = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const { edits } = view.value
  const { isRemoved, to, payload } = editsOfEvent(edits, event.id)
  const within = bounds[event.id] ?? { earliest: null, latest: null }
  const recorded = typeof event.occurred === "string" ? event.occurred : (within.latest ?? within.earliest ?? span.last)
  const dayOr = (day: string | null) => (day === null ? words.open : quantities.day(day))
  const isBeyond =
    to !== undefined &&
    ((within.earliest !== null && to < within.earliest) || (within.latest !== null && to > within.latest))
  return (
    <div class="event-editor stack">
      <p class="soft small">
        {eventTypeWords(event.type)[language]}.{" "}
        {words.recordedWhen(whenInWords(event.occurred, within, quantities, language))}
      </p>
      {event.status !== "occurred" ? (
        <p class="small">{words.notHappened}</p>
      ) : model.heeds.includes(event.type) ? null : (
        <p class="small">{words.notActedOn}</p>
      )}
      <div class="row">
        {isRemoved ? (
          <button type="button" onClick={() => change({ edits: withRestored(edits, event.id) })}>
            {words.restore}
          </button>
        ) : (
          <button type="button" onClick={() => change({ edits: withRemoved(edits, event.id) })}>
            {words.remove}
          </button>
        )}
      </div>
      {isRemoved ? null : (
        <>
          <div class="stack event-editor-day">
            <DayScrubber
              label={words.moveTo}
              value={to ?? recorded}
              min={span.first}
              max={span.last}
              onChange={(day) =>
                change({ edits: withMoved(edits, event.id, day) }, to === undefined ? "push" : "replace")
              }
            />
            {within.earliest !== null && within.earliest === within.latest ? null : (
              <p class="soft small">{words.lies(dayOr(within.earliest), dayOr(within.latest))}</p>
            )}
            {isBeyond ? <p class="small">{words.beyond}</p> : null}
            {to === undefined ? null : (
              <div class="row">
                <button type="button" onClick={() => change({ edits: withoutMove(edits, event.id) })}>
                  {words.backToDate}
                </button>
              </div>
            )}
          </div>
          <details class="event-editor-says" open={payload !== undefined}>
            <summary>{words.amend}</summary>
            <PayloadForm
              key={payload === undefined ? "recorded" : JSON.stringify(payload)}
              type={event.type}
              payload={payload === undefined ? event.payload : payload.value}
              label={words.amendDo}
              isForNew={false}
              onTake={(said) => change({ edits: withAmended(edits, event.id, said) })}
            >
              {payload === undefined ? null : (
                <button type="button" onClick={() => change({ edits: withoutAmendment(edits, event.id) })}>
                  {words.amendBack}
                </button>
              )}
            </PayloadForm>
          </details>
        </>
      )}
    </div>
  )
}
