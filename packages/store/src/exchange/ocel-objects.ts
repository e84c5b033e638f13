/**
 * OCEL objects: the things that a history's events are about, in OCEL 2.0's sense: jurisdictions, regulations, teams, units, plans,
 * reforms and documents. Other events that an event points to are no objects.
 */
import type { HistoryEvent } from "@laksana/core"
import { isJsonObject } from "./event-text.ts"

export const objectTypes = [
  "actor",
  "document",
  "jurisdiction",
  "plan",
  "reform",
  "regulation",
  "team",
  "unit",
] as const
export type ObjectType = (typeof objectTypes)[number]

/** `of` where it happened · `about` what it is about · `under` by whose order · `by` who did or failed to · `source` who says so. */
export type Qualifier = "of" | "about" | "under" | "by" | "source"

/** An object as one event relates to it. */
export interface Mention {
  readonly type: ObjectType
  readonly name: string
  readonly qualifier: Qualifier
}

/** Unique among objects of all types: a team and a unit may have one name. */
export function objectId({ type, name }: Pick<Mention, "type" | "name">): string {
  return `${type}:${name}`
}

/** Payload fields that name an object, in every type of event that has them. */
const fields: readonly (readonly [field: string, type: ObjectType, qualifier: Qualifier])[] = [
  ["regulation", "regulation", "about"],
  ["reform", "reform", "about"],
  ["team", "team", "about"],
  ["unit", "unit", "about"],
  ["plan", "plan", "about"],
  ["parent", "regulation", "under"],
]

/** What each event relates to, each object once in each way; its jurisdiction always, so that no event stands alone. */
export function mentionsOf(history: readonly HistoryEvent[]): readonly (readonly Mention[])[] {
  const named = history.map(namedIn)
  const known = new Set(named.flat().map(objectId))
  // Whoever acts is a team or a unit where some event says so.
  const typeOfActor = (name: string): ObjectType =>
    (["team", "unit"] as const).find((type) => known.has(objectId({ type, name }))) ?? "actor"
  return history.map((event, i) => {
    const by = textIn(event.payload, "by")
    const actor: readonly Mention[] = by === undefined ? [] : [{ type: typeOfActor(by), name: by, qualifier: "by" }]
    return [...(named[i] ?? []), ...actor]
  })
}

function namedIn({ jurisdiction, payload, source }: HistoryEvent): readonly Mention[] {
  const mentions: Mention[] = [{ type: "jurisdiction", name: jurisdiction, qualifier: "of" }]
  for (const [field, type, qualifier] of fields) {
    const name = textIn(payload, field)
    if (name !== undefined) mentions.push({ type, name, qualifier })
  }
  if (source !== undefined) mentions.push({ type: "document", name: source.document, qualifier: "source" })
  return mentions
}

function textIn(payload: unknown, field: string): string | undefined {
  const text = isJsonObject(payload) && Object.hasOwn(payload, field) ? payload[field] : undefined
  return typeof text === "string" && text !== "" ? text : undefined
}
