/** Figure: what surrounds every chart: its title, the sentence that says what it shows, the drawing, and the same data as a table. */
import type { Language } from "@laksana/core"
import type { ComponentChildren } from "preact"
import type { ChartProps } from "./chart-props.ts"
import { type TableData, DataTable } from "./data-table.tsx"

interface FigureProps {
  /** The chart's own class. */
  readonly kind: string
  readonly chart: Omit<ChartProps, "width">
  /** What the data say, in a sentence or two. */
  readonly takeaway: string
  readonly data: TableData | undefined
  /** Absent where there is nothing to draw. */
  readonly children?: ComponentChildren
}

const tableWord: Readonly<Record<Language, string>> = { en: "Table of the same data", id: "Tabel data yang sama" }

export function Figure({ kind, chart, takeaway, data, children }: FigureProps) {
  const { id, title, heading = 3, table = "details", note, language } = chart
  const Heading = `h${heading}` as const
  return (
    <figure class={`chart chart-${kind}`} id={id}>
      <figcaption>
        <Heading class="chart-title" id={`${id}-title`} dir="auto">
          {title}
        </Heading>
        <p class="chart-takeaway" id={`${id}-takeaway`}>
          {takeaway}
        </p>
      </figcaption>
      {children}
      {note === undefined ? null : <p class="chart-note">{note}</p>}
      {data === undefined || table === "none" ? null : table === "open" ? (
        <DataTable data={data} />
      ) : (
        <details class="chart-data">
          <summary>{tableWord[language]}</summary>
          <DataTable data={data} />
        </details>
      )}
    </figure>
  )
}
