/** Layout: where the panels of a grid's picture stand. Units are SVG units; the origin is the upper left corner. */

export interface Panel {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly panel: (row: number, column: number) => Panel
  /** Where the titles, the panels and the notes begin, from the left. */
  readonly margin: number
  readonly titleBase: number
  readonly columnHead: number
  readonly axisBase: number
  readonly noteBase: number
}

const margin = 28
const head = 146
const labels = 140
const gap = 14
const ends = 138
const foot = 112
const panelHeight = 172

export function layoutOf(rows: number, columns: number): Layout {
  const width = 1000
  const panelWidth = (width - labels - ends - gap * (columns - 1)) / columns
  const bottom = head + rows * panelHeight + (rows - 1) * gap
  return {
    width,
    height: bottom + foot,
    margin,
    titleBase: 42,
    columnHead: head - 12,
    axisBase: bottom + 20,
    noteBase: bottom + 56,
    panel: (row, column) => ({
      left: labels + column * (panelWidth + gap),
      top: head + row * (panelHeight + gap),
      width: panelWidth,
      height: panelHeight,
    }),
  }
}
