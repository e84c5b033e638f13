/** Correction entry: an amendment or a retraction as an entry of its own, made as `laksana log amend` and `retract` make it. Pure. */
import type { Day, HistoryEvent, When } from "@laksana/core"
import type { WrittenEntry } from "@laksana/scenario"
import { correctionTitle } from "@laksana/words"

export interface Correction {
  readonly kind: "amended" | "retracted"
  readonly reason: string
  /** The day on which it became known, which is when it happened too. */
  readonly recorded: Day
  readonly occurred: When | undefined
  /** Only what is otherwise; null takes a field away. */
  readonly payload: Readonly<Record<string, unknown>> | undefined
}

/** Its evidence and source are those of the event that it corrects. */
export function correctionEntry(
  { kind, reason, recorded, occurred, payload }: Correction,
  target: HistoryEvent,
  taken: readonly string[],
): WrittenEntry {
  const { id, jurisdiction, evidence, source, title } = target
  return {
    id: freeId(`${id}-${kind}`, taken),
    type: kind === "amended" ? "Amended" : "Retracted",
    jurisdiction,
    occurred: recorded,
    recorded,
    status: "occurred",
    evidence,
    ...(source === undefined ? {} : { source }),
    title: correctionTitle(kind, title),
    payload: {
      event: id,
      ...(occurred === undefined ? {} : { occurred }),
      ...(payload === undefined ? {} : { payload }),
      reason,
    },
  }
}

/** An event may be corrected many times. */
function freeId(base: string, taken: readonly string[]): string {
  let n = 1
  while (taken.includes(`${base}-${n}`)) n += 1
  return `${base}-${n}`
}

/** The fields in which two payloads differ, as an amendment writes them; undefined where there are none. */
export function patchOf(before: unknown, after: Readonly<Record<string, unknown>>): Correction["payload"] {
  const old = typeof before === "object" && before !== null ? (before as Readonly<Record<string, unknown>>) : {}
  const changed = Object.entries(after).filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value))
  const gone = Object.keys(old).flatMap((name) => (name in after ? [] : [[name, null] as const]))
  return changed.length + gone.length === 0 ? undefined : Object.fromEntries([...changed, ...gone])
}
