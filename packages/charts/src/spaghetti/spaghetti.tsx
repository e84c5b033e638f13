/** Spaghetti: what a path could look like: some runs of an indicator, each scenario one path, and one run above the others. */
import { quantitiesIn } from "@laksana/words"
import { gutterOf, TimeAxis, ValueAxis } from "../frame/axes.tsx"
import { monthEnd, numberOf } from "../frame/days.ts"
import { Drawing } from "../frame/drawing.tsx"
import { EndLabels, endLabelsHeight, endLabelWidth } from "../frame/end-labels.tsx"
import { Figure } from "../frame/figure.tsx"
import { seriesClass } from "../frame/marker.tsx"
import { linear } from "../frame/scale.ts"
import type { RunsScenario, SpaghettiProps } from "./data.ts"
import { runsPath, type RunsPlot, runsPlot } from "./draw-runs.ts"
import { extentAt, spaghettiTakeaway, spaghettiWords } from "./words.ts"

function endLabelsOf(
  { language, months }: Pick<SpaghettiProps, "language" | "months">,
  drawn: readonly RunsScenario[],
) {
  const { number } = quantitiesIn(language)
  return drawn.map(({ label, runs }) => ({
    label,
    detail: spaghettiWords(language).ofRuns(number(runs.length)),
    wanted: extentAt(runs, months.length - 1).middle,
  }))
}

const ticksOf = (bounds: readonly [number, number], language: SpaghettiProps["language"]) =>
  linear(bounds, [0, 1])
    .ticks(5)
    .map((value) => ({ value, label: quantitiesIn(language).number(value, bounds[1] > 10 ? 0 : 1) }))

/** The plot in which a canvas behind a spaghetti with these props draws its runs, in the drawing's own pixels. */
export function spaghettiPlot(props: SpaghettiProps): RunsPlot {
  const { width = 640, bounds = [0, 1], scenarios, language } = props
  const drawn = scenarios.filter(({ runs }) => runs.length > 0)
  return runsPlot(width, gutterOf(ticksOf(bounds, language)), endLabelWidth(endLabelsOf(props, drawn), width), bounds)
}

export function Spaghetti(props: SpaghettiProps) {
  const {
    id,
    language,
    width = 640,
    indicator,
    months,
    scenarios,
    highlighted,
    axesOnly = false,
    bounds = [0, 1],
  } = props
  const drawn = scenarios.filter(({ runs }) => runs.length > 0)
  const takeaway = spaghettiTakeaway(props)
  const [start, end] = [months[0], months.at(-1)]
  if (drawn.length === 0 || start === undefined || end === undefined)
    return <Figure kind="spaghetti" chart={props} takeaway={takeaway} data={undefined} />

  const { number, month } = quantitiesIn(language)
  const labels = endLabelsOf(props, drawn)
  const aside = endLabelWidth(labels, width)
  const ticks = ticksOf(bounds, language)
  const plot = runsPlot(width, gutterOf(ticks), aside, bounds)
  const { top, bottom, right } = plot
  const [from, to] = [monthEnd(start), monthEnd(end)]
  const x = linear([numberOf(from), numberOf(to)], [plot.left, right])
  const y = linear(bounds, [bottom, top])
  const chosen = drawn.find((scenario) => scenario.id === highlighted?.scenario)?.runs[highlighted?.run ?? -1]
  const rows = drawn.flatMap(({ label, runs }) =>
    months.flatMap((name, i) => {
      if (i > 0 && i < months.length - 1 && !name.endsWith("-12")) return []
      const { low, middle, high } = extentAt(runs, i)
      return [[label, month(monthEnd(name)), number(low, 2), number(middle, 2), number(high, 2)]]
    }),
  )

  return (
    <Figure
      kind="spaghetti"
      chart={props}
      takeaway={takeaway}
      data={{ caption: indicator, columns: spaghettiWords(language).columns, rows }}
    >
      <Drawing id={id} width={width} height={bottom + 28 + (aside === 0 ? endLabelsHeight(labels, width) : 0)}>
        <TimeAxis x={x} from={from} to={to} top={top} bottom={bottom} language={language} />
        {axesOnly
          ? null
          : drawn.map(({ runs }, i) => <path class={`runs ${seriesClass(i)}`} d={runsPath(runs, plot)} />)}
        {chosen === undefined ? null : <path class="run-chosen" d={runsPath([chosen], plot)} />}
        <ValueAxis y={y} left={plot.left} right={right} ticks={ticks} />
        <EndLabels
          labels={labels.map((label) => ({ ...label, wanted: y(label.wanted) }))}
          right={right}
          width={width}
          aside={aside}
          limits={[top, bottom]}
          below={bottom + 34}
        />
      </Drawing>
    </Figure>
  )
}
