/** Entry text: a recorded entry as `history.yaml` writes one: its keys in the order of the product's own files. */
import type { EventData, Json } from "@laksana/store"
import { yamlText } from "../counterexample/yaml-text.ts"

/** A log keeps the keys of an entry in alphabetical order; those not named here stay so, before the last ones. */
const first = [
  "id",
  "type",
  "version",
  "jurisdiction",
  "occurred",
  "recorded",
  "status",
  "evidence",
  "source",
  "title",
  "note",
]
const last = ["payload", "contradicts"]
const firstOfSource = ["document", "section"]

const entryText = (entry: EventData): string => yamlText([], [written(entry)])

/** Entries one below the other, apart by an empty line. */
export const entriesText = (entries: readonly EventData[]): string =>
  entries.length === 0 ? "[]\n" : entries.map(entryText).join("\n")

function written(entry: EventData): object {
  const { source } = entry
  const whole = isMap(source) ? { ...entry, source: ordered(source, firstOfSource) } : entry
  return ordered(whole, first, last)
}

function ordered(map: Readonly<Record<string, Json>>, begin: readonly string[], end: readonly string[] = []) {
  const named = [...begin, ...end]
  const others = Object.keys(map).filter((key) => !named.includes(key))
  const keys = [...begin, ...others, ...end].filter((key) => Object.hasOwn(map, key))
  return Object.fromEntries(keys.map((key) => [key, map[key] ?? null]))
}

const isMap = (value: Json | undefined): value is { readonly [field: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value)
