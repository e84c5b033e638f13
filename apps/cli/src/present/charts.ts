/** Charts: the S-curve of the answer's milestone and a sparkline for each indicator, of one scenario. */
import type { Summary } from "@laksana/engine"
import { curveOf } from "@laksana/results"
import { sCurve } from "../terminal/s-curve.ts"
import { folded } from "../terminal/wrap.ts"
import { sparkline } from "../terminal/sparkline.ts"
import { headlineMilestone, milestoneTitle, restOf, scaleOf, scenarioName } from "@laksana/words"
import { middleOf } from "../running/address.ts"
import { columns } from "./columns.ts"
import type { ToldRun } from "./told-run.ts"

/** Of the only scenario; of a grid, of the cell in which every level is the middle one. */
export function chartLines(told: ToldRun): readonly string[] {
  const at = middleOf(told.experiment)
  return [...curveLines(told, at), "", ...indicatorLines(told, at)]
}

function curveLines(told: ToldRun, at: number): readonly string[] {
  const { words, quantities, experiment, runs, style } = told
  const scenario = experiment.scenarios[at]
  const summary = told.chunk.summaries[at]
  if (scenario === undefined || summary === undefined) return []
  const id = headlineMilestone(experiment)
  const points = curveOf(summary, id, scenario.start, experiment.horizon)
  const drawn = sCurve({
    values: points.map(({ p }) => p),
    width: Math.min(60, Math.max(20, style.width - 12)),
    height: 6,
    labels: [quantities.number(0), quantities.number(scaleOf(runs))],
    ends: [quantities.month(experiment.start), quantities.month(experiment.horizon)],
  })
  const plateau = words.plateau(quantities.frequency(restOf({ p: points.at(-1)?.p ?? 0, of: runs })))
  const title = words.curveTitle(milestoneTitle(told, id), scenarioName(told, scenario))
  return [folded(title, style.width), ...drawn, `  ${plateau}`]
}

function indicatorLines(told: ToldRun, at: number): readonly string[] {
  const { words, quantities, experiment, model, language, style } = told
  const result = told.scenarios[at]
  const summary: Summary | undefined = told.chunk.summaries[at]
  if (result === undefined || summary === undefined) return []
  const rows = Object.entries(result.indicators).flatMap(([id, months]) => {
    const [first, last] = [months[0], months.at(-1)]
    const variable = model.variables.find((each) => each.id === id)
    if (first === undefined || last === undefined || variable === undefined) return []
    const number = (value: number) => quantities.number(value, 2)
    const said = words.indicator(number(first.p50), number(last.p50), number(last.p05), number(last.p95))
    return [{ title: variable.title[language], bounds: variable.bounds, medians: months.map(({ p50 }) => p50), said }]
  })
  const label = scenarioName(told, result)
  const title = words.indicatorsTitle(quantities.month(experiment.start), quantities.month(experiment.horizon), label)
  const names = columns(rows.map(({ title: name }) => [name]))
  const wide = Math.max(0, ...names.map((name) => name.length))
  const room = style.width - wide - 4 - Math.max(0, ...rows.map(({ said }) => said.length))
  const lines = rows.map(({ medians, bounds, said }, i) => {
    const line = sparkline(medians, Math.min(30, Math.max(6, room)), ...bounds)
    return `${(names[i] ?? "").padEnd(wide)}  ${line}  ${said}`
  })
  return [folded(title, style.width), ...lines]
}
