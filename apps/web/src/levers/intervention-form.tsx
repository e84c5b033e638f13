/** Intervention form: an event to be made to happen: its kind, its day, and the numbers it may hold. */
import { fieldWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { NumberStep } from "../controls/number-step.tsx"
import { capital } from "../words/capital.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { eventForms } from "./event-forms.ts"
import { firstOfMonthAfter } from "./months.ts"
import { eventText } from "./told-changes.ts"

export function InterventionForm({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = leversWords(language)
  const id = useId()
  const forms = eventForms(theCase)
  const type = useSignal<string | undefined>(undefined)
  const on = useSignal(firstOfMonthAfter(asked.start, 3))
  const numbers = useSignal<Readonly<Record<string, number>>>({})
  const form = forms.find((each) => each.type === type.value) ?? forms[0]
  if (form === undefined) return null
  const add = (): void => {
    const values = form.numbers.map(({ name, usual }) => [name, numbers.value[name] ?? usual] as const)
    const payload = { ...form.rest, ...Object.fromEntries(values) }
    const planned = { on: on.value, event: form.type, payload }
    change({ interventions: [...view.value.interventions, planned] }, "replace")
  }
  return (
    <div class="lever-guide-body">
      <label for={`${id}-kind`}>{words.kindOfEvent}</label>
      <select
        id={`${id}-kind`}
        class="wide"
        value={form.type}
        onChange={({ currentTarget }) => {
          type.value = currentTarget.value
          numbers.value = {}
        }}
      >
        {forms.map((each) => (
          <option key={each.type} value={each.type}>
            {capital(eventText(each.type, {}, { theCase, language }))}
          </option>
        ))}
      </select>
      <label for={`${id}-day`}>{words.day}</label>
      <input
        id={`${id}-day`}
        type="date"
        min={asked.start}
        max={asked.horizon}
        value={on.value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== "") on.value = currentTarget.value
        }}
      />
      {form.numbers.map(({ name, kind, usual }) => (
        <NumberStep
          key={`${form.type} ${name}`}
          label={capital(fieldWords(form.type, name)[language])}
          value={numbers.value[name] ?? usual}
          min={0}
          max={kind === "share" ? 1 : Math.max(20, 4 * usual)}
          step={kind === "share" ? 0.05 : 1}
          unit={kind === "share" ? "percent" : "number"}
          onChange={(value) => {
            numbers.value = { ...numbers.value, [name]: value }
          }}
        />
      ))}
      <button type="button" onClick={add}>
        {words.add}
      </button>
    </div>
  )
}
