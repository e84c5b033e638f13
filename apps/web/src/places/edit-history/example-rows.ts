/** Example rows: one history event by event, each with what became of it; as the events of two timelines on the same days. Pure. */
import type { TimelineEvent } from "@laksana/charts"
import type { Day } from "@laksana/core"
import type { RowResult, WhatIfResults } from "@laksana/results"

export const fates = ["edit", "moved", "vanished", "new", "amended", "kept"] as const
export type Fate = (typeof fates)[number]

/** What was edited is told before what follows from it. */
export function fateOf({ change, amended, cause }: RowResult): Fate {
  if (cause?.kind === "edit") return "edit"
  if (change !== "kept") return change
  return amended === null ? "kept" : "amended"
}

export interface TwoTimelines {
  readonly fact: readonly TimelineEvent[]
  readonly otherwise: readonly TimelineEvent[]
  /** In both, so that the same day stands above itself. */
  readonly from: Day
  readonly to: Day
}

export function twoTimelines({ example, until }: WhatIfResults, titleOf: (row: RowResult) => string): TwoTimelines {
  const rows = example.events.map((row, i) => ({ row, id: row.event ?? `${row.process ?? row.type} ${i + 1}` }))
  const side = (dayOf: (row: RowResult) => Day | null) =>
    rows.flatMap(({ row, id }): readonly TimelineEvent[] => {
      const day = dayOf(row)
      return day === null
        ? []
        : [
            {
              id,
              title: titleOf(row),
              lane: fateOf(row),
              status: "occurred",
              occurred: day,
              precision: "day",
              earliest: day,
              latest: day,
              recorded: day,
            },
          ]
    })
  const days = rows.flatMap(({ row }) => [row.fact, row.otherwise].flatMap((day) => day ?? [])).toSorted()
  return {
    fact: side(({ fact }) => fact),
    otherwise: side(({ otherwise }) => otherwise),
    from: days[0] ?? until,
    to: days.at(-1) ?? until,
  }
}
