/** S-curve: the share of futures that has reached a milestone by each day, scenario by scenario, and what never comes. */
import type { Day, Language } from "@laksana/core"
import { quantitiesIn, restOf, scaleOf } from "@laksana/words"
import { gutterOf, small, TimeAxis, ValueAxis } from "../frame/axes.tsx"
import { numberOf } from "../frame/days.ts"
import { Drawing } from "../frame/drawing.tsx"
import { EndLabels, endLabelsHeight, endLabelWidth } from "../frame/end-labels.tsx"
import { Figure } from "../frame/figure.tsx"
import { dashOf, Marker, seriesClass } from "../frame/marker.tsx"
import { bandPath, linePath } from "../frame/paths.ts"
import { linear, pixel } from "../frame/scale.ts"
import { textWidth, unbroken } from "../frame/text.ts"
import { frequencyWithError, scaleInWords } from "../frame/words.ts"
import type { CurvePoint, CurveScenario, SCurveProps } from "./data.ts"
import { DeadlineLine } from "./deadline-line.tsx"
import { pointAt } from "./reading.ts"
import { sCurveTakeaway, sCurveWords } from "./words.ts"

export function SCurve(props: SCurveProps) {
  const { id, language, width = 640, milestone, scenarios, deadline, onDeadline } = props
  const drawn = scenarios.filter(({ runs, curve }) => runs > 0 && curve.length > 0)
  const quantities = quantitiesIn(language)
  const words = sCurveWords(language)
  const takeaway = sCurveTakeaway(milestone, scenarios, deadline, language)
  const [first] = drawn
  const last = first?.curve.at(-1)
  if (first === undefined || last === undefined)
    return <Figure kind="s-curve" chart={props} takeaway={takeaway} data={undefined} />

  const labels = drawn.map(({ label, curve, runs }) => ({
    label,
    detail: words.plateau(unbroken(quantities.frequency(restOf({ p: curve.at(-1)?.p ?? 0, of: runs })))),
    wanted: curve.at(-1)?.p ?? 0,
  }))
  const aside = endLabelWidth(labels, width)
  const [top, bottom] = [deadline === undefined ? 24 : 50, deadline === undefined ? 284 : 310]
  const right = aside === 0 ? width - 8 : width - aside
  const from = first.curve[0]?.day ?? last.day
  const scale = scaleOf(Math.max(...drawn.map(({ runs }) => runs)))
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, label: quantities.number(value * scale) }))
  const left = gutterOf(ticks)
  const x = linear([numberOf(from), numberOf(last.day)], [left, right])
  const y = linear([0, 1], [bottom, top])
  const unit = scaleInWords(scale, language)
  // An early deadline would strike the unit through.
  const isUnderDeadline = deadline !== undefined && x(numberOf(deadline)) < left + textWidth(unit, small) + 12
  const along = (curve: readonly CurvePoint[], share: "p" | "low" | "high") =>
    curve.map((point) => [x(numberOf(point.day)), y(point[share])] as const)
  const reading = deadline === undefined ? "" : readingAt(deadline, drawn, language)
  const below = aside === 0 ? endLabelsHeight(labels, width) : 0

  return (
    <Figure kind="s-curve" chart={props} takeaway={takeaway} data={tableOf(props, drawn)}>
      <Drawing id={id} width={width} height={bottom + 28 + below} isInteractive={onDeadline !== undefined}>
        <TimeAxis x={x} from={from} to={last.day} top={top} bottom={bottom} language={language} />
        <ValueAxis
          y={y}
          left={left}
          right={pixel(right)}
          ticks={ticks}
          unit={unit}
          unitTop={isUnderDeadline ? 12 : top - 8}
        />
        {drawn.map(({ curve }, i) => (
          <path class={`band ${seriesClass(i)}`} d={bandPath(along(curve, "high"), along(curve, "low"))} />
        ))}
        {drawn.map(({ curve }, i) => (
          <path class={`line ${seriesClass(i)}`} stroke-dasharray={dashOf(i)} d={linePath(along(curve, "p"))} />
        ))}
        {deadline === undefined ? null : (
          <DeadlineLine
            day={deadline}
            x={x}
            top={top}
            bottom={bottom}
            language={language}
            reading={reading}
            onDeadline={onDeadline}
          />
        )}
        {drawn.map(({ curve }, i) => {
          const at = deadline === undefined ? curve.at(-1) : pointAt(curve, deadline)
          if (at === undefined) return null
          return (
            <g class={seriesClass(i)}>
              <Marker index={i} x={x(numberOf(deadline ?? at.day))} y={y(at.p)} />
            </g>
          )
        })}
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

/** Year by year, and what never comes. */
function tableOf({ milestone, language, deadline }: SCurveProps, drawn: readonly CurveScenario[]) {
  const quantities = quantitiesIn(language)
  const words = sCurveWords(language)
  const rows = drawn.flatMap(({ label, runs, curve }) => {
    const last = curve.at(-1)
    const days = curve.map(({ day }) => day).filter((day) => day.endsWith("-12-31"))
    const asked = [...new Set([...days, ...(deadline === undefined ? [] : [deadline]), last?.day ?? ""])].sort()
    const told = asked
      .filter((day) => day !== "")
      .map((day) => {
        const point = pointAt(curve, day)
        return [
          label,
          quantities.deadline(day),
          quantities.frequency({ p: point.p, of: runs }),
          quantities.margin({ ...point, of: runs }),
        ]
      })
    const never = restOf({ p: last?.p ?? 0, of: runs })
    return [
      ...told,
      [
        label,
        words.never95,
        quantities.frequency(never),
        last === undefined ? "" : quantities.margin({ ...last, of: runs }),
      ],
    ]
  })
  return { caption: milestone, columns: words.columns, rows }
}

/** What is read off at the deadline, for those who hear the slider: the day, and the frequency in each scenario. */
function readingAt(deadline: Day, drawn: readonly CurveScenario[], language: Language): string {
  const quantities = quantitiesIn(language)
  const told = drawn.map(({ label, curve, runs }) => {
    const frequency = frequencyWithError(pointAt(curve, deadline), runs, quantities)
    return drawn.length === 1 ? frequency : `${label} ${frequency}`
  })
  return `${quantities.deadline(deadline)}: ${told.join("; ")}`
}
