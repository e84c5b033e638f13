/** Heat grid: one probability for each pair of levels, as a number with its error on a colour that grows with it. */
import { quantitiesIn, scaleOf } from "@laksana/words"
import { small } from "../frame/axes.tsx"
import { Drawing, pressed } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { pixel } from "../frame/scale.ts"
import { fitted, textWidth, wrapped } from "../frame/text.ts"
import type { HeatCell, HeatGridProps } from "./data.ts"
import { cellName, heatGridTakeaway, heatGridWords } from "./words.ts"

/** The step of the colour scale: ten equal ones from 0 to 1. */
const heatStep = (p: number): number => Math.min(9, Math.max(0, Math.floor(p * 10)))

export function HeatGrid(props: HeatGridProps) {
  const { id, language, width = 640, runs, rows, columns, cells, onSelect } = props
  const takeaway = heatGridTakeaway(props)
  const across = columns.levels.length
  if (runs === 0 || across === 0 || rows.levels.length === 0 || cells.length === 0)
    return <Figure kind="heat-grid" chart={props} takeaway={takeaway} data={undefined} />

  const words = heatGridWords(language)
  const { number } = quantitiesIn(language)
  const widest = Math.max(...rows.levels.map(({ label }) => textWidth(label, 13)), textWidth(rows.title, 13))
  const left = Math.min(Math.ceil(widest) + 20, Math.round(width * 0.3))
  const cellWidth = Math.min((width - left) / across, 170)
  const cellHeight = Math.max(48, Math.min(68, cellWidth * 0.62))
  const headLines = columns.levels.map(({ label }) => wrapped(label, cellWidth - 8, 13, 2))
  const head = 24 + Math.max(...headLines.map(({ length }) => length)) * 16
  const bottom = head + rows.levels.length * cellHeight
  const told = words.unit(number(scaleOf(runs)))
  const unitLeft = textWidth(told, small) <= width - left ? pixel(left) : 0
  const unit = wrapped(told, width - unitLeft, small, 2)

  return (
    <Figure kind="heat-grid" chart={props} takeaway={takeaway} data={tableOf(props)}>
      <Drawing
        id={id}
        width={width}
        height={pixel(bottom + 10 + unit.length * 16)}
        isInteractive={onSelect !== undefined}
      >
        <text class="label-strong" x={pixel(left)} y={14}>
          {fitted(columns.title, width - left, 13)}
        </text>
        <text class="label-strong" x={0} y={head - 8}>
          {fitted(rows.title, left - 8, 13)}
        </text>
        {headLines.map((lines, column) =>
          lines.map((text, k) => (
            <text
              class="label"
              x={pixel(left + (column + 0.5) * cellWidth)}
              y={pixel(head - 8 - (lines.length - 1 - k) * 16)}
              text-anchor="middle"
            >
              {text}
            </text>
          )),
        )}
        {rows.levels.map(({ label }, row) => {
          const lines = wrapped(label, left - 14, 13, 3)
          const middle = head + (row + 0.5) * cellHeight
          return lines.map((text, k) => (
            <text class="label" x={0} y={pixel(middle + 4 + (k - (lines.length - 1) / 2) * 16)}>
              {text}
            </text>
          ))
        })}
        {cells.map((line, row) =>
          line.map((cell, column) => (
            <Cell
              cell={cell}
              name={cellName(props, row, column)}
              x={pixel(left + column * cellWidth)}
              y={pixel(head + row * cellHeight)}
              width={pixel(cellWidth)}
              height={pixel(cellHeight)}
              grid={props}
            />
          )),
        )}
        {unit.map((text, k) => (
          <text class="label-muted" x={unitLeft} y={pixel(bottom + 20 + k * 16)}>
            {text}
          </text>
        ))}
      </Drawing>
    </Figure>
  )
}

interface CellProps {
  readonly cell: HeatCell
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly grid: HeatGridProps
}

function Cell({ cell, name, x, y, width, height, grid }: CellProps) {
  const { language, runs, selected, onSelect } = grid
  const quantities = quantitiesIn(language)
  const share = { p: cell.p, of: runs }
  const margin = quantities.margin({ ...cell, of: runs })
  const step = heatStep(cell.p)
  const drawn = (
    <>
      <rect class={`heat-${step}`} x={x + 1} y={y + 1} width={pixel(width - 2)} height={pixel(height - 2)} rx={2} />
      <text
        class={`cell-number heat-ink-${step}`}
        x={pixel(x + width / 2)}
        y={pixel(y + height / 2 + 2)}
        text-anchor="middle"
      >
        {quantities.cell(share)}
      </text>
      <text class={`heat-ink-${step}`} x={pixel(x + width / 2)} y={pixel(y + height / 2 + 18)} text-anchor="middle">
        {margin}
      </text>
    </>
  )
  if (onSelect === undefined) return <g>{drawn}</g>
  const select = () => onSelect(cell.scenario)
  // What is read in the cell stands beside the button, whose own name says more than that.
  return (
    <>
      {drawn}
      <g
        role="button"
        tabindex={0}
        aria-pressed={selected === cell.scenario}
        aria-label={`${name}: ${quantities.futures(share)} (${margin})`}
        onClick={select}
        onKeyDown={pressed(select)}
      >
        <rect class="target" x={x + 3} y={y + 3} width={pixel(width - 6)} height={pixel(height - 6)} rx={1} />
      </g>
    </>
  )
}

function tableOf({ language, milestone, by, runs, rows, columns, cells }: HeatGridProps) {
  const quantities = quantitiesIn(language)
  return {
    caption: `${milestone}, ${quantities.deadline(by)}`,
    columns: [rows.title, columns.title, ...heatGridWords(language).columns],
    rows: cells.flatMap((line, row) =>
      line.map((cell, column) => [
        rows.levels[row]?.label ?? "",
        columns.levels[column]?.label ?? "",
        quantities.frequency({ p: cell.p, of: runs }),
        quantities.margin({ ...cell, of: runs }),
      ]),
    ),
  }
}
