/** Grid of a file: one probability for each combination; a cell's levels can be taken to the levers. */
import { HeatGrid } from "@laksana/charts"
import { runWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { linkOf } from "../../boot.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { ProjectStep, ScenarioView } from "../../engine/protocol.ts"
import { dimensionTitle, titlesOf } from "../../levers/case-titles.ts"
import { baselineOf } from "../../levers/baseline.ts"
import { levelChoice } from "../../levers/level-choices.ts"
import { Progress } from "../../projection/progress.tsx"
import { labelOf, pointBy } from "../../projection/series.ts"
import { Refused } from "../../shell/refusal.tsx"
import { capital } from "../../words/capital.ts"
import { futuresWords } from "../../words/futures.ts"

export function GridOf({ scenario }: { readonly scenario: ScenarioView }) {
  const { view } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const wanted = useSignal(false)
  const selected = useSignal<string | undefined>(undefined)
  const { file } = scenario
  const runs = view.value.runs ?? scenario.runs
  const seed = view.value.seed ?? scenario.seed
  const answered = useAnswer("grid", wanted.value ? { base: file.id, runs, seed } : undefined, "grid").value
  const { answer: step, updating, refusal } = answered
  const milestones = theCase.model.milestones
  const milestone = milestones.find(({ id }) => id === view.value.milestone)?.id ?? milestones.at(-1)?.id ?? ""
  const by = view.value.deadline !== null && view.value.deadline < file.horizon ? view.value.deadline : file.horizon
  const titles = titlesOf(theCase, language)
  const [rows, columns] = axesOf(scenario)
  const axis = ([dimension, levels]: Axis) => ({
    title: dimension === "" ? "" : capital(dimensionTitle(dimension, theCase, language)),
    levels: levels.map((id) => ({
      id,
      label: theCase.theCase.levels[dimension]?.[id]?.title[language] ?? file.title[language],
    })),
  })
  const chosen = step?.results.scenarios.findIndex(({ id }) => id === selected.value) ?? -1
  const cells = Object.values(file.grid ?? {}).reduce((product, levels) => product * levels.length, 1)
  return (
    <div class="stack">
      {wanted.value ? (
        <Progress answered={answered} />
      ) : (
        <div>
          <button
            type="button"
            class="button-main"
            onClick={() => {
              wanted.value = true
            }}
          >
            {words.gridAsk(quantities.number(cells), quantities.number(runs))}
          </button>
        </div>
      )}
      {refusal === undefined ? null : <Refused refusal={refusal} />}
      {step === undefined ? null : (
        <div class={updating ? "stack is-updating" : "stack"} data-stage={step.stage}>
          <ChartFrame
            name={file.id}
            of={[step, language, milestone, by, selected.value]}
            note={runWords(language).provenance(step.results.seed, step.results.engine, step.results.inputHash)}
            data={{ step, table: "milestones" }}
            widest={820}
            draw={(width) => (
              <HeatGrid
                id={`grid-${file.id}`}
                language={language}
                width={width}
                title={file.title[language]}
                milestone={titles.milestone(milestone)}
                by={by}
                runs={step.results.runs}
                rows={axis(rows)}
                columns={axis(columns)}
                cells={cellsOf(step, rows, columns, milestone, by)}
                selected={selected.value ?? null}
                onSelect={(id) => {
                  selected.value = id
                }}
              />
            )}
          />
          {chosen < 0 ? null : <CellChosen step={step} side={chosen} milestone={milestone} by={by} />}
        </div>
      )}
    </div>
  )
}

interface CellChosenProps {
  readonly step: ProjectStep
  readonly side: number
  readonly milestone: string
  readonly by: string
}

function CellChosen({ step, side, milestone, by }: CellChosenProps) {
  const { view } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const { runs, scenarios } = step.results
  const point = pointBy(step.curves[side]?.[milestone] ?? [], by)
  const levels = scenarios[side]?.levels ?? {}
  const baseline = baselineOf(theCase, view.value.baseline)
  // A level that the baseline has is no change against it.
  const assumptions = Object.fromEntries(
    Object.entries(levels).filter(([dimension, level]) => {
      const known = theCase.theCase.levels[dimension] ?? {}
      return (
        baseline === undefined || levelChoice(dimension, known, baseline.file, { assumptions: {} }).baseline !== level
      )
    }),
  )
  return (
    <div class="notice" role="status">
      {point === undefined ? null : (
        <p dir="auto">
          {words.cell(
            labelOf(step, side, language),
            quantities.futures({ p: point.p, of: runs }),
            quantities.margin({ ...point, of: runs }).replace("±", "± "),
          )}
        </p>
      )}
      <a href={linkOf({ ...view.value, place: "what-if", assumptions })}>{words.cellLevers}</a>
    </div>
  )
}

type Axis = readonly [dimension: string, levels: readonly string[]]

/** Two dimensions as rows and columns; one alone as columns of a single row. */
function axesOf({ file }: ScenarioView): readonly [Axis, Axis] {
  const [first, second] = Object.entries(file.grid ?? {})
  const single: Axis = ["", [""]]
  if (first === undefined) return [single, single]
  return second === undefined ? [single, first] : [first, second]
}

function cellsOf(step: ProjectStep, [row, rows]: Axis, [column, columns]: Axis, milestone: string, by: string) {
  const { scenarios } = step.results
  return rows.map((rowLevel) =>
    columns.map((columnLevel) => {
      const side = scenarios.findIndex(
        ({ levels }) => (row === "" || levels[row] === rowLevel) && (column === "" || levels[column] === columnLevel),
      )
      const point = pointBy(step.curves[side]?.[milestone] ?? [], by)
      return { scenario: scenarios[side]?.id ?? "", p: point?.p ?? 0, low: point?.low ?? 0, high: point?.high ?? 0 }
    }),
  )
}
