/** History list: the recorded events in the order of their dates, found by what is typed; the chosen one opens to be edited. */
import type { HistoryEvent } from "@laksana/core"
import { whenInWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useEffect, useId, useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { type EditHistoryWords, editHistoryWords } from "../../words/edit-history.ts"
import { statusMarks } from "../../words/status-marks.ts"
import { type Edits, editsOfEvent } from "./edits.ts"
import { EventEditor } from "./event-editor.tsx"
import type { Span } from "./span.ts"

const part = 40

export function HistoryList({ events, span }: { readonly events: readonly HistoryEvent[]; readonly span: Span }) {
  const { view, change } = useApp()
  const { bounds, model } = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const { event: chosen, edits } = view.value
  const wanted = useSignal("")
  const onlyActedOn = useSignal(true)
  const shown = useSignal(part)
  const id = useId()
  const text = wanted.value.trim().toLowerCase()
  const isActedOn = ({ type, status }: HistoryEvent) => status === "occurred" && model.heeds.includes(type)
  const found = events.filter(
    (event) =>
      event.id === chosen ||
      ((!onlyActedOn.value || isActedOn(event) || isEdited(edits, event.id)) &&
        (text === "" || textOf(event).includes(text))),
  )
  const at = found.findIndex((event) => event.id === chosen)
  const listed = found.slice(0, Math.max(shown.value, at + 1))
  // Who comes from elsewhere to edit one event finds it in sight.
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (edits.length === 0) list.current?.querySelector(".is-chosen")?.scrollIntoView({ block: "nearest" })
  }, [])
  return (
    <section class="sheet stack history-list" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.history}</h2>
      <p class="soft small">{words.historyGuide}</p>
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
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={onlyActedOn.value}
          onChange={({ currentTarget }) => {
            onlyActedOn.value = currentTarget.checked
            shown.value = part
          }}
        />{" "}
        {words.onlyActedOn}
      </label>
      <output class="soft small">
        {words.found(quantities.number(found.length), quantities.number(events.length))}
      </output>
      <ol class="editable-events" ref={list}>
        {listed.map((event) => {
          const isChosen = event.id === chosen
          const mark = markOf(edits, event.id, words)
          return (
            <li key={event.id} class={isChosen ? "is-chosen" : undefined} data-event={event.id}>
              <button
                type="button"
                class="editable-event"
                aria-expanded={isChosen}
                onClick={() => change({ event: isChosen ? null : event.id })}
              >
                <span class="event-row-date">
                  {whenInWords(event.occurred, bounds[event.id], quantities, language)}
                </span>
                <span aria-hidden="true" class={`status-mark status-${event.status}`}>
                  {statusMarks[event.status]}
                </span>
                <span dir="auto" class={mark === undefined ? undefined : "is-edited"}>
                  {event.title[language]}
                  {mark === undefined ? null : <strong class="grade edit-mark">{mark}</strong>}
                </span>
              </button>
              {isChosen ? <EventEditor event={event} span={span} /> : null}
            </li>
          )
        })}
      </ol>
      {found.length > listed.length ? (
        <button
          type="button"
          onClick={() => {
            shown.value += part
          }}
        >
          {words.more(quantities.number(Math.min(part, found.length - listed.length)))}
        </button>
      ) : null}
    </section>
  )
}

const isEdited = (edits: Edits, id: string): boolean => {
  const { isRemoved, to, payload } = editsOfEvent(edits, id)
  return isRemoved || to !== undefined || payload !== undefined
}

function markOf(edits: Edits, id: string, { edited }: EditHistoryWords): string | undefined {
  const { isRemoved, to, payload } = editsOfEvent(edits, id)
  if (isRemoved) return edited.removed
  const marks = [to === undefined ? [] : [edited.moved], payload === undefined ? [] : [edited.amended]].flat()
  return marks.length === 0 ? undefined : marks.join(", ")
}

const textOf = ({ id, type, title, jurisdiction }: HistoryEvent): string =>
  `${id} ${type} ${title.en} ${title.id} ${jurisdiction}`.toLowerCase()
