/** Set rates: a parameter set to a number, or a process made to happen more or less often, throughout or within a span of days. */
import { unitTitle } from "@laksana/model"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { NumberStep } from "../../controls/number-step.tsx"
import { Segmented } from "../../controls/segmented.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import { withSet } from "./edits.ts"
import { priorMiddle, stepOf } from "./parameter-scale.ts"

export function SetRates() {
  const { view, change } = useApp()
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const kind = useSignal<"parameter" | "process">("parameter")
  const parameter = useSignal(model.parameters[0]?.id ?? "")
  const process = useSignal(model.processes[0]?.name ?? "")
  const value = useSignal<number | undefined>(undefined)
  const factor = useSignal(2)
  const from = useSignal("")
  const to = useSignal("")
  const chosen = model.parameters.find((each) => each.id === parameter.value)
  const scale = chosen === undefined ? undefined : stepOf(chosen.bounds)
  const number = value.value ?? (chosen === undefined ? 0 : priorMiddle(chosen.prior))
  const plain = (bound: number) => quantities.number(bound, Number.isInteger(bound) ? 0 : 2)

  const set = (event: Event): void => {
    event.preventDefault()
    const window = {
      ...(from.value === "" ? {} : { from: from.value }),
      ...(to.value === "" ? {} : { to: to.value }),
    }
    const edit =
      kind.value === "parameter"
        ? { parameters: { [parameter.value]: number }, ...window }
        : { scale: { [process.value]: factor.value }, ...window }
    change({ edits: withSet(view.value.edits, edit) })
  }

  return (
    <details class="sheet adding">
      <summary>{words.rates}</summary>
      <form class="stack" onSubmit={set}>
        <p class="soft small">{words.ratesGuide}</p>
        <Segmented
          legend={words.setWhat}
          value={kind.value}
          choices={[
            { value: "parameter", label: words.parameter },
            { value: "process", label: words.process },
          ]}
          onChange={(next) => {
            kind.value = next
          }}
        />
        {kind.value === "parameter" ? (
          <>
            <div class="field">
              <label for={`${id}-parameter`}>{words.parameter}</label>
              <select
                id={`${id}-parameter`}
                value={parameter.value}
                onChange={({ currentTarget }) => {
                  parameter.value = currentTarget.value
                  value.value = undefined
                }}
              >
                {model.parameters.map(({ id: each, title }) => (
                  <option key={each} value={each}>
                    {title[language]}
                  </option>
                ))}
              </select>
            </div>
            {chosen === undefined || scale === undefined ? null : (
              <>
                <NumberStep
                  key={chosen.id}
                  label={words.value}
                  value={number}
                  min={chosen.bounds[0]}
                  max={chosen.bounds[1]}
                  step={scale.step}
                  digits={scale.digits}
                  onChange={(next) => {
                    value.value = Number(next.toPrecision(12))
                  }}
                />
                <p class="soft small">
                  {words.unit(unitTitle(chosen.unit)[language], plain(chosen.bounds[0]), plain(chosen.bounds[1]))}
                </p>
              </>
            )}
          </>
        ) : (
          <>
            <div class="field">
              <label for={`${id}-process`}>{words.process}</label>
              <select
                id={`${id}-process`}
                value={process.value}
                onChange={({ currentTarget }) => {
                  process.value = currentTarget.value
                }}
              >
                {model.processes.map(({ name, title }) => (
                  <option key={name} value={name}>
                    {title[language]}
                  </option>
                ))}
              </select>
            </div>
            <NumberStep
              label={words.factor}
              value={factor.value}
              min={0}
              max={10}
              step={0.1}
              digits={1}
              onChange={(next) => {
                factor.value = Number(next.toPrecision(12))
              }}
            />
          </>
        )}
        <div class="row">
          <DayField label={words.onlyFrom} value={from.value} onChange={(day) => (from.value = day)} />
          <DayField label={words.onlyTo} value={to.value} onChange={(day) => (to.value = day)} />
        </div>
        <p class="soft small">{words.windowGuide}</p>
        <div class="row">
          <button type="submit">{words.setDo}</button>
        </div>
      </form>
    </details>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </div>
  )
}
