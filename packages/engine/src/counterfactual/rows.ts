/** Rows: two histories event by event: what was kept, moved, vanished or is new, and why. */
import type { ModelEvent } from "../model.ts"
import type { Time } from "../time.ts"
import type { Changed } from "./edited-moments.ts"
import type { Firing } from "./factual.ts"

/** Why something differs. */
export type Cause =
  /** An edit did it, by its place among the edits. */
  | { readonly kind: "edit"; readonly edit: number }
  /** The intensity of its process has differed since something happened. */
  | ({ readonly kind: "rate" } & Departure)
  /** What the event says is made from the state, which differs. */
  | { readonly kind: "state" }
  /** A rule's condition, on the variable of this index, held in one history and not in the other. */
  | { readonly kind: "review"; readonly variable: number }
  /** In the chain of what happened: an event of a process, an event that none made, drift, or the scenario. */
  | { readonly kind: "firing"; readonly process: number; readonly ordinal: number }
  | { readonly kind: "entry"; readonly id: string }
  | { readonly kind: "drift" | "scenario" }

/** When, after what and by which variables an intensity came to differ; by none where its gate, scale or parameters do. */
export interface Departure {
  readonly since: Time
  readonly after: Cause
  readonly by: readonly string[]
}

export interface Row {
  readonly change: "kept" | "moved" | "vanished" | "new"
  /** When it happens in fact, and otherwise. */
  readonly fact: Time | undefined
  readonly other: Time | undefined
  /** Id of the recorded or added event; undefined for a simulated one. */
  readonly entry: string | undefined
  /** Index of the process that made it, and which of its events it is; −1 where none did. */
  readonly process: number
  readonly ordinal: number
  /** As it is in fact, or else otherwise; `amended` is what it is otherwise, where that is something else. */
  readonly event: ModelEvent
  readonly amended: ModelEvent | undefined
  readonly cause: Cause | undefined
}

/** An event of either history. */
export interface Told {
  readonly time: Time
  readonly side: "fact" | "other"
  readonly firing?: Firing
  readonly id?: string
  readonly event: ModelEvent
  readonly cause?: Cause
}

export function rowsOf(
  events: readonly Told[],
  departures: readonly (Departure | undefined)[],
  changed: ReadonlyMap<string, Changed>,
): readonly Row[] {
  const pairs = new Map<string, { fact?: Told; other?: Told }>()
  for (const told of events) {
    if (told.firing?.isVoid === true) continue
    // A moved event is the same event, whether or not a process had made it.
    const key =
      told.firing === undefined ? `${told.id}` : (told.firing.entry ?? `${told.firing.process} ${told.firing.ordinal}`)
    const pair = pairs.get(key) ?? {}
    pairs.set(key, pair)
    pair[told.side] = told
  }
  const rows = [...pairs.values()].map(({ fact, other }): Row => {
    const one = (fact ?? other) as Told
    const entry = one.firing?.entry ?? one.id
    const process = fact?.firing?.process ?? other?.firing?.process ?? -1
    const ordinal = fact?.firing?.ordinal ?? other?.firing?.ordinal ?? -1
    const change =
      fact === undefined ? "new" : other === undefined ? "vanished" : fact.time === other.time ? "kept" : "moved"
    const edit = entry === undefined ? undefined : changed.get(entry)
    const departure = process < 0 ? undefined : departures[process]
    const amended =
      fact !== undefined && other !== undefined && !sameEvent(fact.event, other.event) ? other.event : undefined
    const cause: Cause | undefined =
      edit !== undefined
        ? { kind: "edit", edit: edit.edit }
        : change === "kept" || departure === undefined
          ? causeOfUntouched(change, one, amended)
          : { kind: "rate", ...departure }
    return { change, fact: fact?.time, other: other?.time, entry, process, ordinal, event: one.event, amended, cause }
  })
  const timeOf = ({ fact, other }: Row) => Math.min(fact ?? Number.POSITIVE_INFINITY, other ?? Number.POSITIVE_INFINITY)
  return rows.sort((a, b) => timeOf(a) - timeOf(b))
}

/** Of an event whose process's intensity has not differed. */
function causeOfUntouched(change: Row["change"], { cause }: Told, amended: ModelEvent | undefined): Cause | undefined {
  if (change !== "kept") return cause
  return amended === undefined ? undefined : { kind: "state" }
}

const sameEvent = (a: ModelEvent, b: ModelEvent): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
