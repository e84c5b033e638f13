/** Example rows: one history event by event, each with what became of it; gathered into rows of their kind for one axis of days. Pure. */
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

export interface PairedEvent {
  readonly fact: Day | null
  readonly otherwise: Day | null
  readonly fate: Fate
}

export interface PairedRow {
  readonly title: string
  /** Whether its events were edited. */
  readonly isEdited: boolean
  readonly events: readonly PairedEvent[]
}

/** Edited events each in a row of its own, then events of one title together; those that differ most first. */
export function pairedRows(
  { example }: Pick<WhatIfResults, "example">,
  titleOf: (row: RowResult) => string,
): readonly PairedRow[] {
  const rows = new Map<string, { title: string; isEdited: boolean; events: PairedEvent[] }>()
  for (const row of example.events) {
    const fate = fateOf(row)
    const title = titleOf(row)
    const isEdited = fate === "edit"
    const key = `${isEdited} ${title}`
    const found = rows.get(key) ?? { title, isEdited, events: [] }
    rows.set(key, found)
    found.events.push({ fact: row.fact, otherwise: row.otherwise, fate })
  }
  const differing = ({ events }: PairedRow) => events.filter(({ fate }) => fate !== "kept").length
  return [...rows.values()]
    .filter((row) => differing(row) > 0)
    .toSorted((a, b) => Number(b.isEdited) - Number(a.isEdited) || differing(b) - differing(a))
}

/** How many events of one history fare how. */
export function fateCounts({ example }: Pick<WhatIfResults, "example">): Readonly<Record<Fate, number>> {
  const counts = { edit: 0, moved: 0, vanished: 0, new: 0, amended: 0, kept: 0 }
  for (const row of example.events) counts[fateOf(row)] += 1
  return counts
}
