/** Event list: the events in the order of their dates, found by what is typed, each to be chosen. A long list is shown in parts. */
import type { HistoryEvent } from "@laksana/core"
import { whenInWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import { timelineWords } from "../../words/timeline.ts"
import { statusMarks } from "../../words/status-marks.ts"

const part = 100

export function EventList({ events }: { readonly events: readonly HistoryEvent[] }) {
  const { view } = useApp()
  const { bounds } = useCase()
  const { language, quantities } = useLanguage()
  const words = timelineWords(language)
  const wanted = useSignal("")
  const shown = useSignal(part)
  const id = useId()
  const text = wanted.value.trim().toLowerCase()
  const found = text === "" ? events : events.filter((event) => textOf(event).includes(text))
  const listed = found.slice(0, shown.value)
  return (
    <details class="event-list">
      <summary>
        {words.events} ({quantities.number(events.length)})
      </summary>
      <div class="stack">
        <div class="row">
          <label for={id}>{words.find}</label>
          <input
            id={id}
            type="text"
            dir="auto"
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value
              shown.value = part
            }}
          />
          <output>{words.found(found.length)}</output>
        </div>
        <ol class="event-rows">
          {listed.map((event) => (
            <li key={event.id}>
              <a
                dir="auto"
                href={linkOf({ ...view.value, event: event.id })}
                aria-current={event.id === view.value.event ? "true" : undefined}
              >
                <span class="event-row-date">
                  {whenInWords(event.occurred, bounds[event.id], quantities, language)}
                </span>
                <span aria-hidden="true">{statusMarks[event.status]}</span>
                <span>{event.title[language]}</span>
              </a>
            </li>
          ))}
        </ol>
        {found.length > listed.length ? (
          <button
            type="button"
            onClick={() => {
              shown.value += part
            }}
          >
            + {quantities.number(Math.min(part, found.length - listed.length))}
          </button>
        ) : null}
      </div>
    </details>
  )
}

const textOf = ({ id, type, title, jurisdiction }: HistoryEvent): string =>
  `${id} ${type} ${title.en} ${title.id} ${jurisdiction}`.toLowerCase()
