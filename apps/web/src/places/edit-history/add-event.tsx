/** Add event: an event that did not happen: its kind, its day, and what it says. Kinds that the model acts on come first. */
import { eventTypeWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { EventTypeField, firstType } from "../../entry-form/event-type-field.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import { withAdded } from "./edits.ts"
import { PayloadForm } from "../../entry-form/payload-form.tsx"
import type { Span } from "./span.ts"

export function AddEvent({ span, until }: { readonly span: Span; readonly until: string }) {
  const { view, change, announce } = useApp()
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const type = useSignal(firstType(model.heeds))
  const day = useSignal(span.last)
  const taken = theCase.events.map((event) => event.id)
  return (
    <details class="sheet adding">
      <summary>{words.add}</summary>
      <div class="stack">
        <p class="soft small">{words.addGuide}</p>
        <EventTypeField
          value={type.value}
          onChange={(next) => {
            type.value = next
          }}
        />
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
