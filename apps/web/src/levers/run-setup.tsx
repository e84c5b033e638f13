/** Run setup: with what the levers are compared, how far it is looked ahead, and how much is drawn. */
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { Folded } from "../controls/folded.tsx"
import { readNumber } from "../controls/read-number.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { baselineOf, singleScenarios } from "./baseline.ts"

/** More runs than this keep a page busy too long; the command line has no such limit. */
const mostRuns = 20_000

export function RunSetup({ asked }: { readonly asked: Asked }) {
  const { change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = leversWords(language)
  const id = useId()
  const typedRuns = useSignal<string | undefined>(undefined)
  const { baseline, runs, seed, horizon } = asked
  const usual = baselineOf(theCase, null)
  const margin = quantities.number(98 / Math.sqrt(runs), 1)
  const takeRuns = (text: string): void => {
    const number = readNumber(text.replaceAll(/[\s.,](?=\d{3}\b)/g, ""))
    typedRuns.value = undefined
    if (number === undefined || number < 1) return
    const wanted = Math.min(mostRuns, Math.round(number))
    change({ runs: wanted === baseline.runs ? null : wanted }, "replace")
  }
  return (
    <Folded class="lever-more" summary={words.setup}>
      {() => (
        <div class="stack">
          <p class="field">
            <label for={`${id}-baseline`}>{words.baseline}</label>
            <select
              id={`${id}-baseline`}
              class="wide"
              value={baseline.file.id}
              onChange={({ currentTarget: { value } }) =>
                change({ baseline: value === usual?.file.id ? null : value }, "replace")
              }
            >
              {singleScenarios(theCase).map(({ file }) => (
                <option key={file.id} value={file.id}>
                  {file.title[language]}
                </option>
              ))}
            </select>
            <span class="small soft">{words.baselineGuide}</span>
          </p>
          <p class="field">
            <label for={`${id}-horizon`}>{words.horizon}</label>
            <input
              id={`${id}-horizon`}
              type="date"
              min={asked.start}
              value={horizon}
              onChange={({ currentTarget: { value } }) => {
                if (value > asked.start) change({ horizon: value === baseline.file.horizon ? null : value }, "replace")
              }}
            />
            <span class="small soft">{words.asFile(quantities.day(baseline.file.horizon))}</span>
          </p>
          <p class="field">
            <label for={`${id}-runs`}>{words.runs}</label>
            <input
              id={`${id}-runs`}
              type="text"
              inputMode="numeric"
              value={typedRuns.value ?? quantities.number(runs)}
              onInput={({ currentTarget }) => {
                typedRuns.value = currentTarget.value
              }}
              onChange={({ currentTarget }) => takeRuns(currentTarget.value)}
            />
            <span class="small soft">{words.runsGuide(margin)}</span>
          </p>
          <p class="field">
            <label for={`${id}-seed`}>{words.seed}</label>
            <input
              id={`${id}-seed`}
              type="text"
              value={seed}
              onChange={({ currentTarget: { value } }) => {
                const wanted = value.trim()
                change({ seed: wanted === "" || wanted === baseline.seed ? null : wanted }, "replace")
              }}
            />
            <span class="small soft">{words.seedGuide}</span>
          </p>
        </div>
      )}
    </Folded>
  )
}
