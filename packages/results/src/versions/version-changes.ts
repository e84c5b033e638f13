/** Version changes: what two versions of a model and of its assumptions say differently, field by field. Pure. */
import type { Text } from "@laksana/engine"
import { modelFor } from "@laksana/scenario"
import { middlesOf } from "./middle-start.ts"
import { entriesOf, type VersionEntry, type VersionPart, versionParts, type VersionSide } from "./version-facts.ts"

export interface FieldChange {
  readonly field: string
  /** As of the whole change. */
  readonly effective: boolean
  /** Null where there is none. */
  readonly before: unknown
  readonly after: unknown
}

export interface VersionChange {
  readonly part: VersionPart
  readonly id: string
  readonly title: Text | null
  /** Of a driver or an amplifier. */
  readonly process: string | null
  readonly variable: string | null
  readonly change: "added" | "removed" | "changed"
  /** Whether outcomes can depend on it: a title, a unit or what a number rests on moves nothing. */
  readonly effective: boolean
  /** What of it changed; none of what was added or removed. */
  readonly fields: readonly FieldChange[]
}

/** Fields that people read and no run does. */
const told = new Set(["title", "unit", "evidence", "source", "note"])

/** Parts that no projection reads. */
const unread: ReadonlySet<VersionPart> = new Set(["barrier"])

/** In the order of the parts, in each as the versions have them, the removed last. */
export function versionChanges(before: VersionSide, after: VersionSide): readonly VersionChange[] {
  const middle = middlesOf(modelFor(before.case, before.model), modelFor(after.case, after.model))
  const [old, now] = [entriesOf(before, middle), entriesOf(after, middle)]
  return versionParts.flatMap((part) => {
    const [olds, news] = [byId(old, part), byId(now, part)]
    return [
      ...[...news.values()].flatMap((entry) => {
        const was = olds.get(entry.id)
        return was === undefined ? [changeOf(entry, "added")] : (changed(was, entry) ?? [])
      }),
      ...[...olds.values()].flatMap((entry) => (news.has(entry.id) ? [] : [changeOf(entry, "removed")])),
    ]
  })
}

const byId = (entries: readonly VersionEntry[], part: VersionPart): ReadonlyMap<string, VersionEntry> =>
  new Map(entries.flatMap((entry) => (entry.part === part ? [[entry.id, entry]] : [])))

function changed(was: VersionEntry, is: VersionEntry): VersionChange | undefined {
  const [old, now] = [spread(was.fields), spread(is.fields)]
  const names = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  const fields = names.flatMap((field): readonly FieldChange[] => {
    const [before, after] = [plain(old[field]), plain(now[field])]
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ field, effective: !unread.has(is.part) && !told.has(field), before, after }]
  })
  if (fields.length === 0) return undefined
  return { ...changeOf(is, "changed"), effective: fields.some((each) => each.effective), fields }
}

/** Fields that hold things by name: of them only the names that changed are told, as `parameters.attendance`. */
const named = new Set(["all", "parameters", "scale", "payload"])

function spread(fields: VersionEntry["fields"]): VersionEntry["fields"] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      named.has(field) && typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([name, item]): readonly [string, unknown] => [`${field}.${name}`, item])
        : [[field, value] as const],
    ),
  )
}

function changeOf({ part, id, title, process, variable }: VersionEntry, change: VersionChange["change"]) {
  return {
    part,
    id,
    title: title ?? null,
    process: process ?? null,
    variable: variable ?? null,
    change,
    effective: !unread.has(part),
    fields: [],
  }
}

/** As JSON has it, with keys in alphabetical order: the order in which a file names them says nothing. */
function plain(value: unknown): unknown {
  if (value === undefined || typeof value === "function") return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]),
  )
}
