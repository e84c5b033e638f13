/** Telling: how both histories are told: until when, how they go on after the record, and what the edited one is compared with. */
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import { overlayTitle } from "../../words/overlay-title.ts"
import { tellingOf } from "./question.ts"

const furthestYears = 15

export function Telling() {
  const { view, change } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const { theCase, branches } = opened
  const { goesOn, against, overlays, until: asked } = view.value
  const { until, usual, scenarios } = tellingOf(view.value, opened)
  const scenario = scenarios.find(({ file }) => file.id === goesOn)?.file.title[language] ?? words.asItIs
  const other = branches.find((branch) => branch.id === against)
  const said = [
    `${words.until} ${quantities.day(until)}`,
    `${words.goesOn} ${goesOn === null ? scenario : `“${scenario}”`}`,
    `${words.against} ${other === undefined ? words.historyItself : (other.title?.[language] ?? other.id)}`,
    ...(overlays.length === 0
      ? []
      : [`${words.overlays}: ${overlays.map((name) => overlayTitle(name, language)).join(", ")}`]),
  ]
  return (
    <details class="telling">
      <summary dir="auto">{said.join(" · ")}</summary>
      <div class="stack">
        <DayScrubber
          label={words.until}
          value={until}
          min={`${Number(theCase.observed.slice(0, 4)) + 1}-01-31`}
          max={`${Number(theCase.observed.slice(0, 4)) + furthestYears}-12-31`}
          onChange={(day) => change({ until: day === usual ? null : day }, asked === null ? "push" : "replace")}
        />
        <div class="row">
          <div class="field">
            <label for={`${id}-on`}>{words.goesOn}</label>
            <select
              id={`${id}-on`}
              value={goesOn ?? ""}
              onChange={({ currentTarget: { value } }) => change({ goesOn: value === "" ? null : value })}
            >
              <option value="">{words.asItIs}</option>
              {scenarios.map(({ file }) => (
                <option key={file.id} value={file.id}>
                  {file.title[language]}
                </option>
              ))}
            </select>
          </div>
          {branches.length === 0 ? null : (
            <div class="field">
              <label for={`${id}-against`}>{words.against}</label>
              <select
                id={`${id}-against`}
                value={against ?? ""}
                onChange={({ currentTarget: { value } }) => change({ against: value === "" ? null : value })}
              >
                <option value="">{words.historyItself}</option>
                {branches.map((branch) => (
                  <option key={branch.id} value={branch.id}>
                    {branch.title?.[language] ?? branch.id}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
        {Object.keys(theCase.overlays).length === 0 ? null : (
          <fieldset>
            <legend>{words.overlays}</legend>
            {Object.entries(theCase.overlays).map(([name, laid]) => (
              <label key={name} class="check">
                <input
                  type="checkbox"
                  checked={overlays.includes(name)}
                  onChange={({ currentTarget }) =>
                    change({
                      overlays: currentTarget.checked
                        ? [...overlays, name]
                        : overlays.filter((other) => other !== name),
                    })
                  }
                />{" "}
                {words.overlay(overlayTitle(name, language), laid.length)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </details>
  )
}
