/** By when: S-curves of every scenario, the grid, fifty equally likely futures, and the days by which so many have reached each milestone. */
import { HeatGrid, QuantileDots, SCurve } from "@laksana/charts"
import { gridOf } from "@laksana/results"
import { cellName, dimensionWords, headlineMilestone, levelTitle, runWords } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Section } from "../parts/section.tsx"
import type { ScenarioResult, Telling, ToldExperiment } from "../telling.ts"

/** As many curves as one chart tells apart. */
const mostCurves = 5
/** More charts of curves than this say less than the table beside them. */
const mostCharts = 6

export function When({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, baseline } = telling
  return (
    <Section id="when" number={number} title={words.sections.when}>
      <p class="intro">{words.when.lead}</p>
      <Grid telling={telling} />
      <Curves telling={telling} />
      <Dots telling={telling} />
      <Dates telling={telling} />
      {baseline === undefined ? null : <EveryMilestone telling={telling} scenario={baseline} />}
    </Section>
  )
}

function Grid({ telling }: { readonly telling: Telling }) {
  const { first, language, words, quantities, milestone, days, titles } = telling
  const { experiment } = first.reported
  const by = days[0] ?? experiment.horizon
  const grid = gridOf(experiment, first.scenarios, milestone, by)
  if (grid === undefined) return null
  const axis = ({ dimension, levels }: typeof grid.rows) => ({
    title: dimensionWords(dimension)[language],
    levels: levels.map((id) => ({ id, label: levelTitle(first, dimension, id) })),
  })
  return (
    <HeatGrid
      id="grid"
      language={language}
      title={words.when.heat(titles.milestone(milestone), quantities.deadline(by))}
      milestone={titles.milestone(milestone)}
      by={by}
      runs={first.runs}
      rows={axis(grid.rows)}
      columns={axis(grid.columns)}
      cells={grid.cells}
      table="none"
    />
  )
}

/** All scenarios in one chart where it can tell them apart; a chart for each row of a grid; else the first few. */
function Curves({ telling }: { readonly telling: Telling }) {
  const { input, words, language, milestone, titles, quantities, first, nameOf } = telling
  const { scenarios } = input.results
  const { grid } = first.reported.experiment
  const [rows] = Object.entries(grid)
  const title = titles.milestone(milestone)
  const groups =
    scenarios.length > mostCurves && rows !== undefined && telling.experiments.length === 1
      ? rows[1].map((level) => ({
          title: words.when.chartFor(
            title,
            `${dimensionWords(rows[0])[language]}: ${levelTitle(first, rows[0], level)}`,
          ),
          of: scenarios.filter(({ levels }) => levels[rows[0]] === level),
        }))
      : chunked(scenarios, mostCurves).map((of) => ({ title: words.when.chart(title), of }))
  const shown = groups.slice(0, mostCharts)
  const left = groups.slice(mostCharts).flatMap(({ of }) => of).length
  return (
    <>
      {shown.map(({ title: heading, of }, i) => (
        <SCurve
          id={`curves-${i + 1}`}
          language={language}
          title={heading}
          milestone={title}
          scenarios={of.slice(0, mostCurves).map(({ id }) => ({
            id,
            label: shown.length > 1 && rows !== undefined ? shortName(first, rows[0], id, nameOf) : nameOf(id),
            runs: input.results.runs,
            curve: input.curves[id]?.[milestone] ?? [],
          }))}
          {...(first.reported.experiment.targets[0] === undefined
            ? {}
            : { deadline: first.reported.experiment.targets[0].by })}
          table="none"
        />
      ))}
      {left === 0 ? null : <p class="note">{words.when.leftOut(quantities.number(left))}</p>}
    </>
  )
}

/** Without the dimension that the chart's title has said. */
function shortName(told: ToldExperiment, said: string, id: string, nameOf: (id: string) => string): string {
  const levels = told.scenarios.find((scenario) => scenario.id === id)?.levels ?? {}
  const rest = Object.entries(levels).filter(
    ([dimension]) => dimension !== said && told.reported.experiment.grid[dimension] !== undefined,
  )
  return rest.length === 0 ? nameOf(id) : cellName(told, { levels: Object.fromEntries(rest) })
}

const chunked = <T,>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))

function Dots({ telling }: { readonly telling: Telling }) {
  const { input, words, language, milestone, titles, baseline, nameOf, first } = telling
  const curve = input.curves[baseline?.id ?? ""]?.[milestone] ?? []
  if (baseline === undefined || curve.length === 0) return null
  const deadline = first.reported.experiment.targets[0]?.by
  return (
    <QuantileDots
      id="dots"
      language={language}
      title={words.when.dots(titles.milestone(milestone), nameOf(baseline.id))}
      milestone={titles.milestone(milestone)}
      runs={input.results.runs}
      curve={curve}
      {...(deadline === undefined ? {} : { deadline })}
      table="none"
    />
  )
}

/** The headline milestone, a row for each scenario; left out where there is one, whose milestones follow. */
function Dates({ telling }: { readonly telling: Telling }) {
  const { input, language, titles, nameOf, experiments } = telling
  const { scenarios } = input.results
  if (scenarios.length < 2) return null
  const words = runWords(language)
  const { milestone } = telling
  const asked = experiments.map(({ experiment }) => headlineMilestone(experiment))
  const ids = [...new Set([milestone, ...asked])]
  return (
    <>
      {ids.map((id) => (
        <DataTable
          caption={`${titles.milestone(id)}. ${words.whenTitle}`}
          columns={[words.scenario, ...dateColumns(telling)]}
          rows={scenarios.flatMap((scenario) => {
            const row = dateRow(telling, scenario, id)
            return row === undefined ? [] : [[nameOf(scenario.id), ...row]]
          })}
          kind="dates"
        />
      ))}
    </>
  )
}

function EveryMilestone({ telling, scenario }: { readonly telling: Telling; readonly scenario: ScenarioResult }) {
  const { words, titles, language, nameOf } = telling
  const { milestone, whenTitle } = runWords(language)
  return (
    <DataTable
      caption={`${words.when.milestones(nameOf(scenario.id))}. ${whenTitle}`}
      columns={[milestone, ...dateColumns(telling)]}
      rows={Object.keys(scenario.milestones).map((id) => [
        titles.milestone(id),
        ...(dateRow(telling, scenario, id) ?? []),
      ])}
      kind="dates"
    />
  )
}

function dateColumns({ language, quantities }: Telling): readonly string[] {
  const words = runWords(language)
  return [...[10, 50, 90].map((share) => words.byShare(quantities.number(share))), words.reached]
}

function dateRow(
  { quantities, input }: Telling,
  { milestones }: ScenarioResult,
  id: string,
): readonly string[] | undefined {
  const found = milestones[id]
  if (found === undefined) return undefined
  const { runs } = input.results
  const days = [found.p10, found.p50, found.p90].map((day) => (day === null ? "–" : quantities.day(day)))
  return [...days, quantities.frequency({ p: runs === 0 ? 0 : found.reached / runs, of: runs })]
}
