/**
 * S-curve: a share from 0 to 1 over time, drawn in braille dots (two columns and four rows to a character), with the axis
 * labelled in natural frequencies. What stays empty above the plateau is what never happens within the horizon.
 */

/** Bit of each dot in a braille character: column by column, top to bottom. */
const dots = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const

export interface SCurve {
  /** Shares in order of time, evenly spaced. */
  readonly values: readonly number[]
  /** Characters. */
  readonly width: number
  readonly height: number
  /** Of the vertical axis: at 0 and at 1. */
  readonly labels: readonly [string, string]
  /** Of the horizontal axis: at the first and last value. */
  readonly ends: readonly [string, string]
}

export function sCurve({ values, width, height, labels, ends }: SCurve): readonly string[] {
  const columns = width * 2
  const rows = height * 4
  const cells = Array.from({ length: height }, () => new Array<number>(width).fill(0))
  let before = rowOf(values[0] ?? 0, rows)
  for (let x = 0; x < columns; x++) {
    const value = values[Math.round((x * (values.length - 1)) / (columns - 1))] ?? 0
    const at = rowOf(value, rows)
    // The line is unbroken: a column fills every row that it climbs through.
    for (let y = Math.min(at, before); y <= Math.max(at, before); y++) {
      if (y === before && y !== at) continue
      const line = cells[Math.floor(y / 4)] as number[]
      const column = Math.floor(x / 2)
      line[column] = (line[column] as number) | dotAt(x % 2, y % 4)
    }
    before = at
  }
  const margin = Math.max(...labels.map((label) => label.length))
  const lines = cells.map((line, y) => {
    const label = y === 0 ? labels[1] : y === height - 1 ? labels[0] : ""
    return `${label.padStart(margin)} ┤${line.map((bits) => String.fromCodePoint(0x2800 + bits)).join("")}`
  })
  const gap = Math.max(1, width - ends[0].length - ends[1].length)
  return [...lines, `${" ".repeat(margin + 2)}${ends[0]}${" ".repeat(gap)}${ends[1]}`]
}

const rowOf = (value: number, rows: number): number =>
  rows - 1 - Math.round(Math.min(1, Math.max(0, value)) * (rows - 1))

const dotAt = (column: number, row: number): number => dots[column === 0 ? 0 : 1][row] ?? 0
