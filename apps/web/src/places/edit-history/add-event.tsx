/** Add event: an event that did not happen: its kind, its day, and what it says. Kinds that the model acts on come first. */
import { eventTypeWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import { withAdded } from "./edits.ts"
import { PayloadForm } from "./payload-form.tsx"
import type { Span } from "./span.ts"

export function AddEvent({ span, until }: { readonly span: Span; readonly until: string }) {
  const { view, change, announce } = useApp()
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const byTitle = (types: readonly string[]) =>
    types
      .map((type) => ({ type, title: eventTypeWords(type)[language] }))
      .toSorted((a, b) => a.title.localeCompare(b.title, language))
  const heeded = byTitle([...new Set(model.heeds)])
  const others = byTitle(
    [...new Set(theCase.events.map((event) => event.type))].filter((each) => !model.heeds.includes(each)),
  )
  const type = useSignal(model.heeds.includes("SocializationHeld") ? "SocializationHeld" : (heeded[0]?.type ?? ""))
  const day = useSignal(span.last)
  const taken = theCase.events.map((event) => event.id)
  return (
    <details class="sheet adding">
      <summary>{words.add}</summary>
      <div class="stack">
        <p class="soft small">{words.addGuide}</p>
        <div class="field">
          <label for={id}>{words.type}</label>
          <select
            id={id}
            value={type.value}
            onChange={({ currentTarget }) => {
              type.value = currentTarget.value
            }}
          >
            <optgroup label={words.actedOn}>
              {heeded.map((each) => (
                <option key={each.type} value={each.type}>
                  {each.title}
                </option>
              ))}
            </optgroup>
            {others.length === 0 ? null : (
              <optgroup label={words.others}>
                {others.map((each) => (
                  <option key={each.type} value={each.type}>
                    {each.title}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </div>
        <DayScrubber
          label={words.on}
          value={day.value}
          min={span.first}
          max={until}
          onChange={(next) => {
            day.value = next
          }}
        />
        <PayloadForm
          key={type.value}
          type={type.value}
          payload={{}}
          label={words.addDo}
          isForNew
          onTake={(payload) => {
            change({ edits: withAdded(view.value.edits, day.value, type.value, payload, taken) })
            announce(`${words.edited.added}: ${eventTypeWords(type.value)[language]}`)
          }}
        />
      </div>
    </details>
  )
}
