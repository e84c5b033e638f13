/**
 * Heat grid: a table of shares. The number comes first; its shade repeats it, as a background colour where colours are
 * allowed and as a bar of blocks where they are not.
 */

export interface HeatCell {
  readonly text: string
  /** 0 to 1. */
  readonly share: number
}

export interface HeatTable {
  /** Names of the two dimensions: above the rows' labels, and above the columns. */
  readonly rowTitle: string
  readonly columnTitle: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly HeatCell[])[]
}

/** From light to dark, as background and the foreground that is read on it (xterm's 256 colours): at least 4.5:1 throughout. */
const shades = [
  [231, 16],
  [195, 16],
  [153, 16],
  [117, 16],
  [75, 16],
  [32, 16],
  [25, 231],
  [18, 231],
] as const

const barWidth = 5
/** One to eight eighths of a block. */
const eighths = "▏▎▍▌▋▊▉█"

export function heatGrid(table: HeatTable, colour: boolean): readonly string[] {
  const labelWidth = Math.max(table.rowTitle.length, ...table.rows.map((label) => label.length))
  const texts = table.cells.flat().map(({ text }) => text.length + (colour ? 0 : barWidth + 1))
  const width = Math.max(...table.columns.map((label) => label.length), ...texts) + 2
  const digits = Math.max(...table.cells.flat().map(({ text }) => text.length))
  const pad = " ".repeat(labelWidth + 2)
  const head = `${table.rowTitle.padEnd(labelWidth)}  ${table.columns.map((label) => centred(label, width)).join(" ")}`
  const lines = table.cells.map((row, i) => {
    const cells = row.map((cell) => {
      const aligned = { ...cell, text: cell.text.padStart(digits) }
      return colour ? shaded(aligned, width) : barred(aligned, width)
    })
    return `${(table.rows[i] ?? "").padEnd(labelWidth)}  ${cells.join(" ")}`
  })
  const across = centred(table.columnTitle, table.columns.length * (width + 1) - 1)
  return [`${pad}${across}`, head, ...lines].map((line) => line.trimEnd())
}

function shaded({ text, share }: HeatCell, width: number): string {
  const [back, fore] = shades[Math.min(shades.length - 1, Math.floor(share * shades.length))] ?? shades[0]
  return `\u001B[48;5;${back}m\u001B[38;5;${fore}m${centred(text, width)}\u001B[0m`
}

function barred({ text, share }: HeatCell, width: number): string {
  return centred(`${text} ${bar(share)}`, width)
}

/** To an eighth of a block: what is not nothing shows. */
function bar(share: number): string {
  const length = share === 0 ? 0 : Math.max(1, Math.round(share * barWidth * eighths.length))
  const rest = length % eighths.length
  const drawn = "█".repeat(Math.floor(length / eighths.length)) + (rest === 0 ? "" : eighths.charAt(rest - 1))
  return drawn.padEnd(barWidth, "░")
}

function centred(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - text.length) / 2))
  return `${" ".repeat(left)}${text}`.padEnd(width)
}
