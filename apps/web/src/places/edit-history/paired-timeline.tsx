/**
 * Paired timeline: one history as it was and as it would have been, on one axis of days: in each row above the events in fact, below
 * the same events otherwise, joined by a line where they moved. What is drawn is told event by event in the table below it.
 */
import { type Day, dayNumber } from "@laksana/core"
import { useLanguage } from "../../app/app.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import type { PairedEvent, PairedRow } from "./example-rows.ts"

export interface PairedTimelineProps {
  readonly id: string
  readonly rows: readonly PairedRow[]
  readonly takeaway: string
  readonly width: number
  /** The day on which the record ends. */
  readonly observed: Day
}

const rowHeight = 40
const top = 24

export function PairedTimeline({ id, rows, takeaway, width, observed }: PairedTimelineProps) {
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const days = rows.flatMap(({ events }) =>
    events.flatMap(({ fact, otherwise }) => [fact, otherwise].flatMap((day) => day ?? [])),
  )
  const sorted = [...days, observed].toSorted()
  const [from, to] = [dayNumber(`${sorted[0]?.slice(0, 4)}-01-01`), dayNumber(sorted.at(-1) ?? observed)]
  const isWide = width >= 560
  const left = isWide ? 190 : 0
  const step = isWide ? rowHeight : rowHeight + 18
  const x = (day: Day) =>
    Math.round((left + 8 + ((width - left - 16) * (dayNumber(day) - from)) / (to - from || 1)) * 10) / 10
  const bottom = top + rows.length * step
  const years = [...new Set(sorted.map((day) => day.slice(0, 4)))]
  const first = Number(years[0] ?? observed.slice(0, 4))
  const last = Number(years.at(-1) ?? observed.slice(0, 4))
  const january = Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
  return (
    <figure class="paired" id={id}>
      <figcaption>
        <p id={`${id}-takeaway`}>{takeaway}</p>
        <Key />
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${bottom + 24}`}
        width={width}
        height={bottom + 24}
        role="img"
        aria-label={words.beside}
        aria-describedby={`${id}-takeaway`}
      >
        {january.map((year) => (
          <g key={year} class="paired-year">
            <path d={`M${x(`${year}-01-01`)} ${top}V${bottom}`} />
            <text x={x(`${year}-01-01`) + 3} y={bottom + 16}>
              {year}
            </text>
          </g>
        ))}
        <g class="paired-observed">
          <path d={`M${x(observed)} ${top - 6}V${bottom}`} />
          <text x={x(observed)} y={12} text-anchor={x(observed) > width - 120 ? "end" : "middle"}>
            {words.recordEnds(quantities.day(observed))}
          </text>
        </g>
        {rows.map(({ title, isEdited, events }, i) => {
          const upper = top + i * step + (isWide ? 12 : 28)
          return (
            <g key={`${isEdited} ${title}`} class={isEdited ? "paired-row is-edited" : "paired-row"}>
              <path class="paired-rule" d={`M0 ${top + i * step}H${width}`} />
              <text x={0} y={isWide ? upper + 12 : upper - 12}>
                {shortened(title, lettersWithin(isWide ? 190 : width, isEdited))}
                <title>{title}</title>
              </text>
              <Pairs events={events.filter(({ fate }) => fate === "kept")} x={x} upper={upper} isKept />
              <Pairs events={events.filter(({ fate }) => fate !== "kept")} x={x} upper={upper} isKept={false} />
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

interface PairsProps {
  readonly events: readonly PairedEvent[]
  readonly x: (day: Day) => number
  readonly upper: number
  readonly isKept: boolean
}

/** One path for each kind of mark: a hundred events are a few elements. */
function Pairs({ events, x, upper, isKept }: PairsProps) {
  if (events.length === 0) return null
  const lower = upper + 16
  const marks = (of: (event: PairedEvent) => string) => events.map(of).join("")
  const paths = {
    "pair-link": marks(({ fact, otherwise }) =>
      fact === null || otherwise === null ? "" : `M${x(fact)} ${upper}L${x(otherwise)} ${lower}`,
    ),
    "pair-fact": marks(({ fact }) => (fact === null ? "" : disc(x(fact), upper, 4))),
    "pair-other": marks(({ otherwise }) => (otherwise === null ? "" : disc(x(otherwise), lower, 3.5))),
    "pair-gone": marks(({ fact, otherwise }) =>
      fact === null || otherwise !== null ? "" : `M${x(fact) - 4} ${lower - 4}l8 8m0 -8l-8 8`,
    ),
    "pair-new": marks(({ fact, otherwise }) =>
      fact !== null || otherwise === null ? "" : `M${x(otherwise) - 5} ${upper}h10m-5 -5v10`,
    ),
  }
  return (
    <g class={isKept ? "pair pair-kept" : "pair"}>
      {Object.entries(paths).map(([kind, d]) => (d === "" ? null : <path key={kind} class={kind} d={d} />))}
    </g>
  )
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

function Key() {
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const items = [
    ["pair-fact", words.inFact, <circle class="pair-fact" cx={8} cy={8} r={4} />],
    ["pair-other", words.otherwise, <circle class="pair-other" cx={8} cy={8} r={3.5} />],
    ["pair-moved", words.lanes.moved, <path class="pair-link" d="M2 3L14 13" />],
    ["pair-gone", words.lanes.vanished, <path class="pair-gone" d="M4 4l8 8m0 -8l-8 8" />],
    ["pair-new", words.lanes.new, <path class="pair-new" d="M3 8h10m-5 -5v10" />],
  ] as const
  return (
    <ul class="paired-key small">
      {items.map(([name, label, mark]) => (
        <li key={name} class={`pair ${name}`}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            {mark}
          </svg>{" "}
          {label}
        </li>
      ))}
    </ul>
  )
}

/** As many letters as surely fit: about seven units each, and a bold one more. */
const lettersWithin = (room: number, isBold: boolean): number => Math.floor(room / (isBold ? 8 : 7))

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)
