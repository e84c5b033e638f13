/** Intervention form: an event to be made to happen: its kind, its day, and what it says. */
import { interventionSentence } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { DayScrubber } from "../controls/day-scrubber.tsx"
import { EventTypeField, firstType } from "../entry-form/event-type-field.tsx"
import { PayloadForm } from "../entry-form/payload-form.tsx"
import type { Payload } from "../entry-form/use-payload.tsx"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { titlesOf } from "./case-titles.ts"
import { eventForms } from "./event-forms.ts"
import { firstOfMonthAfter } from "./months.ts"
import type { Intervention } from "./planned.ts"

export function InterventionForm({ asked }: { readonly asked: Asked }) {
  const { view, change, announce } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = leversWords(language)
  const forms = eventForms(theCase)
  const type = useSignal(firstType(forms.map((form) => form.type)))
  const on = useSignal(firstOfMonthAfter(asked.start, 3))
  const form = forms.find((each) => each.type === type.value)
  if (form === undefined) return null
  const add = (payload: Payload): void => {
    const planned = { on: on.value, event: form.type, payload } as Intervention
    change({ interventions: [...view.value.interventions, planned] }, "push")
    announce(`${words.added}: ${interventionSentence(planned, titlesOf(theCase, language), language)}`)
  }
  return (
    <div class="lever-guide-body intervention-form">
      <EventTypeField
        value={form.type}
        among={forms.map((each) => each.type)}
        onChange={(next) => {
          type.value = next
        }}
      />
      <DayScrubber
        label={words.happensOn}
        value={on.value}
        min={asked.start}
        max={asked.horizon}
        onChange={(day) => {
          on.value = day
        }}
      />
      <PayloadForm key={form.type} type={form.type} payload={form.usual} label={words.add} isForNew onTake={add} />
    </div>
  )
}
