/**
 * Month bands: values month by month as a line within a band, of one history or of two beside each other; with the sentence that says
 * what they show and the same numbers as a table. Lines differ in dash and label as well as in colour.
 */
import { useSignal } from "@preact/signals"
import { useLanguage } from "../../app/app.ts"

export interface BandMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly low: number
  readonly middle: number
  readonly high: number
}

export interface Band {
  readonly label: string
  readonly months: readonly BandMonth[]
  /** An error around the line: half the width of its interval, month by month. */
  readonly errors?: readonly number[]
}

export interface MonthBandsProps {
  readonly id: string
  readonly title: string
  readonly takeaway: string
  readonly bands: readonly Band[]
  readonly bounds: readonly [number, number]
  readonly digits: number
  /** What line and band are, below the drawing. */
  readonly note: string
  readonly table: {
    readonly summary: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
}

const size = { width: 640, height: 240, left: 52, right: 8, top: 12, bottom: 28 }

export function MonthBands({ id, title, takeaway, bands, bounds, digits, note, table }: MonthBandsProps) {
  const { quantities } = useLanguage()
  const months = bands[0]?.months ?? []
  const { width, height, left, right, top, bottom } = size
  const x = (i: number) => round(left + ((width - left - right) * i) / Math.max(1, months.length - 1))
  const y = (value: number) =>
    round(height - bottom - ((height - top - bottom) * (value - bounds[0])) / (bounds[1] - bounds[0] || 1))
  const ticks = [0, 1, 2, 3, 4].map((i) => bounds[0] + ((bounds[1] - bounds[0]) * i) / 4)
  const years = months.flatMap(({ month }, i) => (month.endsWith("-01") ? [{ year: month.slice(0, 4), i }] : []))
  return (
    <figure class="bands" id={id}>
      <figcaption>
        <h3 id={`${id}-title`} dir="auto">
          {title}
        </h3>
        <p id={`${id}-takeaway`}>{takeaway}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-takeaway`}
      >
        {ticks.map((value) => (
          <g key={value} class={value === 0 && bounds[0] < 0 ? "bands-zero" : "bands-grid"}>
            <line x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text x={left - 6} y={y(value) + 4} text-anchor="end">
              {quantities.number(value, digits)}
            </text>
          </g>
        ))}
        {years.map(({ year, i }) => (
          <g key={year} class="bands-grid">
            <line x1={x(i)} x2={x(i)} y1={height - bottom} y2={height - bottom + 5} />
            <text x={x(i)} y={height - 8} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {bands.map(({ label, months: own, errors }, nth) => (
          <g key={label} class={`band-${nth + 1}`}>
            <path class="band-area" d={areaOf(own.map(({ low, high }, i) => [x(i), y(low), y(high)]))} />
            {errors === undefined ? null : (
              <path
                class="band-error"
                d={areaOf(
                  own.map(({ middle }, i) => [x(i), y(middle - (errors[i] ?? 0)), y(middle + (errors[i] ?? 0))]),
                )}
              />
            )}
            <path class="band-line" d={lineOf(own.map(({ middle }, i) => [x(i), y(middle)]))} />
          </g>
        ))}
      </svg>
      <ul class="bands-legend">
        {bands.map(({ label }, nth) => (
          <li key={label} class={`band-${nth + 1}`}>
            <svg viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
              <path class="band-line" d="M1 6H35" />
            </svg>{" "}
            <span dir="auto">{label}</span>
          </li>
        ))}
        <li class="soft small">{note}</li>
      </ul>
      <Folded {...table} />
    </figure>
  )
}

/** Rows of many months are laid out only once they are looked at. */
function Folded({ summary, columns, rows }: MonthBandsProps["table"]) {
  const isOpen = useSignal(false)
  return (
    <details
      class="lever-guide"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value ? (
        <div class="scroll" tabIndex={0} role="region" aria-label={summary}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([head, ...cells]) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, i) => (
                    <td key={i} class="number">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </details>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10

const lineOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x} ${y}`).join("")

/** There along the lower edge, back along the upper. */
function areaOf(points: readonly (readonly [number, number, number])[]): string {
  const there = points.map(([x, low]) => `${x} ${low}`)
  const back = points.toReversed().map(([x, , high]) => `${x} ${high}`)
  return points.length === 0 ? "" : `M${[...there, ...back].join("L")}Z`
}
