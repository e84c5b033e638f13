/** Panel: one cell of the grid: the S-curves of its milestones, its value as a natural frequency, and what never comes. */
import { type Day, dayNumber } from "@laksana/core"
import type { CurvePoint } from "@laksana/results"
import { type Quantities, restOf } from "@laksana/words"
import type { PictureWords } from "../words/picture.ts"
import type { Panel } from "./layout.ts"
import { frame, ink, lines, quiet, rule, tint } from "./palette.ts"
import { element, escaped, pathThrough, type Point, tenth, text } from "./svg.ts"

export interface PanelData {
  /** The picture's milestone first. */
  readonly curves: readonly (readonly CurvePoint[])[]
  readonly value: { readonly p: number; readonly low: number; readonly high: number }
  readonly runs: number
  readonly start: Day
  readonly horizon: Day
}

export interface PanelWords {
  readonly quantities: Quantities
  readonly words: PictureWords
}

/** The strip with the value, at the top of a panel, and the room from it to the line of 100. */
const strip = 32
const headroom = strip + 12

/** Places a day and a share in a panel. */
export function scaleIn({ left, top, width, height }: Panel, start: Day, horizon: Day) {
  const [first, last] = [dayNumber(start), dayNumber(horizon)]
  return {
    x: (day: Day) => left + (width * (dayNumber(day) - first)) / Math.max(1, last - first),
    y: (share: number) => top + height - (height - headroom) * share,
  }
}

export function panelMarkup(panel: Panel, data: PanelData, told: PanelWords): string {
  const { x, y } = scaleIn(panel, data.start, data.horizon)
  const { left, top, width, height } = panel
  const guide = (share: number) =>
    element("path", { d: `M${tenth(left)} ${tenth(y(share))}h${tenth(width)}`, stroke: rule, fill: "none" })
  const [main = []] = data.curves
  const band: readonly Point[] = [
    ...main.map(({ day, high }): Point => [x(day), y(high)]),
    ...main.toReversed().map(({ day, low }): Point => [x(day), y(low)]),
  ]
  const drawn = data.curves.map((points, i) => {
    const line = lines[i === 0 ? 0 : 1]
    return element("path", {
      d: pathThrough(points.map(({ day, p }): Point => [x(day), y(p)])),
      fill: "none",
      stroke: line.colour,
      "stroke-width": line.width,
      "stroke-dasharray": line.dash,
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
    })
  })
  return element(
    "g",
    {},
    element("rect", { x: left, y: top, width, height: strip, fill: tint(data.value.p) }),
    guide(0.5),
    guide(1),
    element("rect", { x: left, y: top, width, height, fill: "none", stroke: frame }),
    element("path", { d: pathThrough(band, true), fill: lines[0].colour, "fill-opacity": 0.18 }),
    ...drawn.toReversed(),
    valueMarkup(panel, data, told),
    neverMarkup(panel, data, told),
  )
}

function valueMarkup({ left, top }: Panel, { value, runs }: PanelData, { quantities }: PanelWords): string {
  const share = { p: value.p, of: runs, low: value.low, high: value.high }
  const error = quantities.margin(share)
  return element(
    "text",
    { x: left + 10, y: top + 23, fill: ink },
    element("tspan", { "font-size": 19, "font-weight": 700 }, escaped(quantities.frequency(share))),
    element("tspan", { "font-size": 13, dx: 7 }, escaped(error)),
  )
}

/** A bracket from the plateau to 100, with the share that never reaches it; left out where it would not fit. */
function neverMarkup(panel: Panel, data: PanelData, { quantities, words }: PanelWords): string {
  const end = data.curves[0]?.at(-1)
  if (end === undefined) return ""
  const { y } = scaleIn(panel, data.start, data.horizon)
  const [from, to] = [y(1), y(end.p)]
  if (to - from < 40) return ""
  const right = panel.left + panel.width - 7
  const said = words.never(quantities.cell(restOf({ p: end.p, of: data.runs })))
  const beside = freest(panel, data, from + 13, to - 20)
  // Where a curve would run through the words, they stand in the free corner above it, at the end of the bracket's arm.
  const isBeside = beside.room >= lineHeight + 2
  const [x, first] = isBeside ? [right - 9, beside.at - 1] : [panel.left + 10, from + 6]
  const arm = isBeside ? 4 : right - x - said[0].length * characterWidth - 5
  const bracket = element("path", {
    d: `M${tenth(right - arm)} ${tenth(from + 2)}h${tenth(arm)}V${tenth(to - 3)}h-4`,
    fill: "none",
    stroke: quiet,
    "stroke-width": 1.2,
  })
  const written = said.map((line, i) =>
    text(line, {
      x,
      y: first + i * lineHeight,
      "text-anchor": isBeside ? "end" : "start",
      "font-size": 12,
      fill: ink,
      stroke: "#ffffff",
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    }),
  )
  return bracket + written.join("")
}

const lineHeight = 14
/** About as wide as a character is at that size. */
const characterWidth = 6.6
/** Width of the words beside the bracket. */
const besideBracket = 130

/** Where the words, between two heights, are farthest from every curve, and how far. */
function freest(
  panel: Panel,
  data: PanelData,
  from: number,
  to: number,
): { readonly at: number; readonly room: number } {
  const { x, y } = scaleIn(panel, data.start, data.horizon)
  const near = panel.left + panel.width - besideBracket
  const heights = data.curves.flatMap((points) => points.filter(({ day }) => x(day) >= near).map(({ p }) => y(p)))
  const steps = Math.max(1, Math.floor((to - from) / 3))
  return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps)
    .map((at) => ({ at, room: Math.min(24, ...heights.map((height) => Math.abs(height - (at + 3)))) }))
    .reduce((best, each) => (each.room > best.room + 1e-9 ? each : best))
}
