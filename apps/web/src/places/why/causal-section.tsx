/** Causal section: the causal table as a heat map; what is chosen in it stands beside it. */
import { CausalTable } from "@laksana/charts"
import { evidenceText } from "@laksana/words"
import { useEffect, useId, useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import type { CausalView } from "../../engine/protocol.ts"
import { whyWords } from "../../words/why.ts"
import { causeChosen, causeOf } from "./cause-chosen.ts"
import { CellDetail } from "./cell-detail.tsx"
import { ProcessDetail } from "./process-detail.tsx"
import { useCauses } from "./use-causes.ts"

export function CausalSection() {
  const causes = useCauses()
  return causes === undefined ? <p aria-busy="true" /> : <Causes causes={causes} />
}

function Causes({ causes }: { readonly causes: CausalView }) {
  const { view, change } = useApp()
  const { model } = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const chosen = causeChosen(view.value.cause)
  const used = model.variables.filter(({ id }) => causes.cells.some((cell) => cell.variable === id))
  const cell =
    chosen === null || chosen.variable === null
      ? undefined
      : causes.cells.find(({ process, variable }) => process === chosen.process && variable === chosen.variable)
  const process = causes.processes.find(({ name }) => name === chosen?.process)
  // What a click in a tall table chose stands below it: it is brought into sight.
  const detail = useRef<HTMLElement>(null)
  useEffect(() => {
    if (view.value.cause !== null) detail.current?.scrollIntoView({ block: "nearest" })
  }, [view.value.cause])
  return (
    <>
      <p class="formula">{words.formula}</p>
      <CauseChoice causes={causes} />
      <div class="causes">
        <CausalTable
          id="why-table"
          language={language}
          title={words.tableTitle}
          processes={model.processes.map(({ name, title }) => ({ id: name, label: title[language] }))}
          variables={used.map(({ id, title }) => ({ id, label: title[language] }))}
          cells={causes.cells.map(({ process: row, variable, role, size, low, high, evidence }) => ({
            process: row,
            variable,
            role,
            size,
            low,
            high,
            grade: evidence?.grade ?? null,
            citation: evidence === null ? words.fixed : evidenceText(evidence, language),
          }))}
          selected={cell === undefined ? null : { process: cell.process, variable: cell.variable }}
          onSelect={(next) => change({ cause: causeOf(next.process, next.variable) })}
        />
        <aside class="sheet stack cause-detail" aria-live="polite" ref={detail}>
          {cell !== undefined ? (
            <CellDetail cell={cell} causes={causes} />
          ) : process !== undefined ? (
            <>
              {chosen?.variable === null ? null : <p>{words.noCell}</p>}
              <ProcessDetail process={process} causes={causes} />
            </>
          ) : (
            <p class="soft">{words.choose}</p>
          )}
          {chosen === null ? null : (
            <div class="row">
              <button type="button" onClick={() => change({ cause: null })}>
                {words.close}
              </button>
            </div>
          )}
        </aside>
      </div>
    </>
  )
}

/** Row and column by name: without looking for a cell in a wide table. */
function CauseChoice({ causes }: { readonly causes: CausalView }) {
  const { view, change } = useApp()
  const { model } = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const id = useId()
  const chosen = causeChosen(view.value.cause)
  const process = chosen?.process ?? ""
  const own = causes.cells.filter((cell) => cell.process === process)
  return (
    <div class="row cause-choice">
      <div class="field">
        <label for={`${id}-row`}>{words.process}</label>
        <select
          id={`${id}-row`}
          value={process}
          onChange={({ currentTarget: { value } }) => change({ cause: value === "" ? null : value })}
        >
          <option value="">–</option>
          {model.processes.map(({ name, title }) => (
            <option key={name} value={name}>
              {title[language]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-column`}>{words.variable}</label>
        <select
          id={`${id}-column`}
          value={chosen?.variable ?? ""}
          disabled={own.length === 0}
          onChange={({ currentTarget: { value } }) => change({ cause: causeOf(process, value === "" ? null : value) })}
        >
          <option value="">–</option>
          {own.map(({ variable }) => (
            <option key={variable} value={variable}>
              {model.variables.find((each) => each.id === variable)?.title[language] ?? variable}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
