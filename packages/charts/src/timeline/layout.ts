/**
 * Timeline layout: which marks a lane shows, in which rows, so that none covers another. Pixels. A lane first tries every event
 * with its title; where that takes too many rows, events that lie between the same days are drawn as one with their number;
 * where that still does, they are counted in bins as wide as a mark that can be touched.
 */
import type { Scale } from "../frame/scale.ts"
import { fitted, textWidth } from "../frame/text.ts"
import { numberOf } from "../frame/days.ts"
import { type Standing, standingOf, type TwoTimes } from "./standing.ts"
import type { TimelineEvent } from "./data.ts"

export const rowHeight = 24
export const markSize = 24

export interface PlacedMark {
  /** One, or several that are drawn as their number. */
  readonly events: readonly TimelineEvent[]
  readonly standing: Standing
  /** Where it may lie; equal for a day. An open side ends at the plot's edge. */
  readonly x0: number
  readonly x1: number
  readonly isOpenLeft: boolean
  readonly isOpenRight: boolean
  /** Where its glyph stands. */
  readonly at: number
  readonly row: number
  readonly label: { readonly text: string; readonly x: number; readonly anchor: "start" | "end" } | undefined
}

export interface LaneLayout {
  readonly marks: readonly PlacedMark[]
  readonly rows: number
  /** Events that are drawn as part of a number. */
  readonly counted: number
}

type Unplaced = Omit<PlacedMark, "row" | "label">

interface Room {
  readonly x: Scale
  readonly times: TwoTimes
  readonly maxRows: number
}

export function laneLayout(events: readonly TimelineEvent[], room: Room): LaneLayout {
  const single = events.map((event) => extentOf(event, room))
  const [left, right] = room.x.range
  const rowsFor = (marks: readonly Unplaced[], titles: boolean) =>
    packed(
      marks.map((mark) => ({ ...mark, label: labelOf(mark, left, right, titles) })),
      room.maxRows,
    )
  const each = events.length > 12 * room.maxRows ? undefined : (rowsFor(single, true) ?? rowsFor(single, false))
  const placed = each ?? rowsFor(together(single), true) ?? rowsFor(inBins(single, left), false)
  const marks = placed ?? []
  return {
    marks,
    rows: Math.max(1, ...marks.map(({ row }) => row + 1)),
    counted: marks.reduce((sum, { events }) => sum + (events.length > 1 ? events.length : 0), 0),
  }
}

function extentOf(event: TimelineEvent, { x, times }: Room): Unplaced {
  const [left, right] = x.range
  const within = (at: number) => Math.min(Math.max(at, left), right)
  const { earliest, latest } = event
  const x0 = earliest === null ? left : within(x(numberOf(earliest)))
  const x1 = latest === null ? right : within(x(numberOf(latest)))
  const at = earliest === null ? (latest === null ? (x0 + x1) / 2 : x1) : latest === null ? x0 : (x0 + x1) / 2
  return {
    events: [event],
    standing: standingOf(event, times),
    x0,
    x1: Math.max(x0, x1),
    isOpenLeft: earliest === null,
    isOpenRight: latest === null,
    at: Math.min(Math.max(at, left + 8), right - 8),
  }
}

/** Those of one status and standing that lie between the same days, to a few pixels, as one. */
function together(marks: readonly Unplaced[]): readonly Unplaced[] {
  return grouped(marks, ({ events: [event], standing, x0, x1 }) =>
    [event?.status, event?.precision, standing, Math.round(x0 / 6), Math.round(x1 / 6)].join(" "),
  )
}

/** All in bins as wide as a mark, whatever they are: each drawn at the middle of its bin. */
function inBins(marks: readonly Unplaced[], left: number): readonly Unplaced[] {
  const width = markSize + 4
  const bin = ({ at }: Unplaced) => Math.floor((at - left) / width)
  return grouped(marks, (mark) => String(bin(mark))).map((mark) => {
    const at = left + (bin(mark) + 0.5) * width
    return { ...mark, at, x0: at, x1: at, isOpenLeft: false, isOpenRight: false }
  })
}

/** Several stand together as the surest of them does. */
const surestFirst: readonly Standing[] = ["certain", "planned", "possible", "later", "unknown"]

function grouped(marks: readonly Unplaced[], keyOf: (mark: Unplaced) => string): readonly Unplaced[] {
  const groups = new Map<string, Unplaced[]>()
  for (const mark of marks) {
    const key = keyOf(mark)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mark])
    else group.push(mark)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const standing = surestFirst.find((each) => group.some((mark) => mark.standing === each)) ?? first.standing
    return [{ ...first, standing, events: group.flatMap(({ events }) => events) }]
  })
}

const labelSize = 12
const widest = 460
/** Less than this tells nothing of a title. */
const readable = 120

/** The title beside the mark, on the side that has room for it; over an open line where neither has. */
function labelOf(mark: Unplaced, left: number, right: number, titles: boolean): PlacedMark["label"] {
  if (!titles) return undefined
  const [event, ...others] = mark.events
  if (event === undefined) return undefined
  const title = others.length === 0 ? event.title : `${event.title} (+${others.length})`
  const start = Math.max(mark.x1, mark.at + 8) + 6
  const end = Math.min(mark.x0, mark.at - 8) - 6
  const wanted = Math.min(textWidth(title, labelSize), widest)
  const [after, before] = [right - start, end - left]
  if (after >= wanted || (after >= before && after >= readable))
    return label(fitted(title, Math.min(after, widest), labelSize), start, "start")
  if (before >= Math.min(wanted, readable)) return label(fitted(title, Math.min(before, widest), labelSize), end, "end")
  const [over, under] = [right - mark.at - 14, mark.at - 14 - left]
  return over > under
    ? label(fitted(title, Math.min(over, widest), labelSize), mark.at + 14, "start")
    : label(fitted(title, Math.min(under, widest), labelSize), mark.at - 14, "end")
}

const label = (text: string, x: number, anchor: "start" | "end"): PlacedMark["label"] =>
  text === "" ? undefined : { text, x, anchor }

/** First fit, in the order of time; undefined where it takes more rows than there may be. */
function packed(marks: readonly Omit<PlacedMark, "row">[], maxRows: number): readonly PlacedMark[] | undefined {
  const rows: (readonly [from: number, to: number])[][] = []
  const placed: PlacedMark[] = []
  for (const mark of marks.toSorted((a, b) => a.x1 - b.x1 || a.x0 - b.x0)) {
    const [from, to] = takenBy(mark)
    const free = rows.findIndex((taken) => taken.every(([start, end]) => to <= start || end <= from))
    const row = free < 0 ? rows.length : free
    if (row >= maxRows) return undefined
    const taken = rows[row]
    if (taken === undefined) rows.push([[from, to]])
    else taken.push([from, to])
    placed.push({ ...mark, row })
  }
  return placed
}

/** From where to where a mark and its title reach, with a little air. */
export function takenBy({ x0, x1, at, label }: Omit<PlacedMark, "row">): readonly [from: number, to: number] {
  const half = markSize / 2
  const [from, to] = [Math.min(x0, at - half), Math.max(x1, at + half)]
  if (label === undefined) return [from, to]
  const [start, end] = labelExtent(label)
  return [Math.min(from, start - 6), Math.max(to, end + 6)]
}

/** From where to where a title reaches. */
export function labelExtent({
  text,
  x,
  anchor,
}: NonNullable<PlacedMark["label"]>): readonly [from: number, to: number] {
  const width = textWidth(text, labelSize)
  return anchor === "end" ? [x - width, x] : [x, x + width]
}
