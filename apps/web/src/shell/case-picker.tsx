/** Case picker: which case is open: one that comes with the viewer, one of the log behind it, or files of one's own, opened under Share. */
import { ownCase, useApp, useLanguage } from "../app/app.ts"
import { builtInTitles } from "../boot.ts"
import { offeredCases } from "../log/offered-cases.ts"
import { shellWords } from "../words/shell.ts"

export function CasePicker() {
  const { view, opened, openNamed, change, log } = useApp()
  const { language } = useLanguage()
  const words = shellWords(language)
  const state = opened.value
  const own = state._tag === "Open" && state.view.source.kind === "files" ? state.view : undefined
  return (
    <div class="case-picker">
      <label>
        <span>{words.case}</span>
        <select
          value={view.value.case}
          onChange={({ currentTarget: { value } }) => {
            if (value === ownCase) return
            change({ ...leftBehind, case: value })
            openNamed(value)
          }}
        >
          {builtInTitles.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
          {offeredCases(log.about.value, view.value.case, language).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          {view.value.case === ownCase ? (
            <option value={ownCase}>{own?.theCase.title[language] ?? words.ownCase}</option>
          ) : null}
        </select>
      </label>
    </div>
  )
}

/** What was asked of one case means nothing to another. */
const leftBehind = {
  overlays: [],
  asOf: null,
  knownAt: null,
  event: null,
  baseline: null,
  assumptions: {},
  parameters: {},
  interventions: [],
  horizon: null,
  seed: null,
  runs: null,
  milestone: null,
  deadline: null,
  indicator: null,
  beside: [],
  run: null,
  edits: [],
  goesOn: null,
  until: null,
  against: null,
  draw: 0,
  outcome: null,
  cause: null,
} as const
