/** Link fields: each part of the view under its name in a link: how it is written, and how it is read. In the order of a link. */
import type { Bilingual } from "@laksana/core"
import { defaults } from "./defaults.ts"
import { linkMistakes } from "./link-mistakes.ts"
import { aspects, type ViewState, themes, wheres } from "./view-state.ts"
import { editText, interventionText, readEdit, readIntervention } from "./written-changes.ts"
import { isWrittenDay } from "./written-day.ts"

export type Report = (mistake: Bilingual) => void

export interface LinkField {
  /** The name, or what names of this field begin with. */
  readonly key: string
  readonly isPrefix: boolean
  /** Names and values; none where the view has the default. */
  readonly write: (state: ViewState) => readonly (readonly [key: string, value: string])[]
  /** From all values given under the name. */
  readonly read: (given: readonly (readonly [key: string, value: string])[], report: Report) => Partial<ViewState>
}

const limits = { text: 500, change: 20_000, list: 200 } as const

/** Reads one value; undefined where it cannot be. */
type ReadOne<T> = (text: string, key: string, report: Report) => T | undefined

const textOf: ReadOne<string> = (text, key, report) => {
  if (text === "") report(linkMistakes.empty(key))
  else if (text.length > limits.text) report(linkMistakes.text(key, limits.text))
  else return text
  return undefined
}

const dayOf: ReadOne<string> = (text, key, report) => {
  if (isWrittenDay(text)) return text
  report(linkMistakes.day(key, text))
  return undefined
}

const numberOf: ReadOne<number> = (text, key, report) => {
  const value = Number(text)
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) && Number.isFinite(value)) return value
  report(linkMistakes.number(key, text))
  return undefined
}

const wholeOf =
  (least: number, most: number): ReadOne<number> =>
  (text, key, report) => {
    const value = Number(text)
    if (/^\d{1,15}$/.test(text) && value >= least && value <= most) return value
    report(linkMistakes.whole(key, text, least, most))
    return undefined
  }

const choiceOf =
  <T extends string>(options: readonly T[]): ReadOne<T> =>
  (text, key, report) => {
    const found = options.find((option) => option === text)
    if (found === undefined) report(linkMistakes.oneOf(key, text, options))
    return found
  }

/** Parts of a view that are one text or number. */
type SingleName = {
  readonly [K in keyof ViewState]: ViewState[K] extends string | number | null ? K : never
}[keyof ViewState]

/** One value, or none where it is the default. */
function single<K extends SingleName>(key: string, name: K, readOne: ReadOne<NonNullable<ViewState[K]>>): LinkField {
  return {
    key,
    isPrefix: false,
    write: (state) => {
      const value: string | number | null = state[name]
      return value === defaults[name] || value === null ? [] : [[key, String(value)]]
    },
    read: (given, report) => {
      const [first] = given
      if (first === undefined) return {}
      if (given.length > 1) report(linkMistakes.twice(key))
      const value = readOne(first[1], key, report)
      return value === undefined ? {} : { [name]: value }
    },
  }
}

/** Several values under one name, in their order. */
function list<K extends "overlays" | "beside" | "edits" | "interventions">(
  key: string,
  name: K,
  write: (item: ViewState[K][number]) => string,
  readOne: ReadOne<ViewState[K][number]>,
): LinkField {
  return {
    key,
    isPrefix: false,
    write: (state) => (state[name] as readonly ViewState[K][number][]).map((item) => [key, write(item)]),
    read: (given, report) => {
      if (given.length > limits.list) report(linkMistakes.many(key, limits.list))
      const items = given.slice(0, limits.list).flatMap(([, text]) => {
        const item = readOne(text, key, report)
        return item === undefined ? [] : [item]
      })
      return { [name]: items }
    },
  }
}

/** Values by name, each under a name of its own that begins alike. */
function table<K extends "assumptions" | "parameters">(
  key: string,
  name: K,
  readOne: ReadOne<ViewState[K][string]>,
): LinkField {
  return {
    key,
    isPrefix: true,
    write: (state) =>
      Object.entries(state[name])
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, value]) => [`${key}${id}`, String(value)]),
    read: (given, report) => {
      if (given.length > limits.list) report(linkMistakes.many(key, limits.list))
      const found = new Map<string, ViewState[K][string]>()
      for (const [full, text] of given.slice(0, limits.list)) {
        const id = full.slice(key.length)
        const value = readOne(text, full, report)
        if (id === "") report(linkMistakes.unknownKey(full))
        else if (id.length > limits.text) report(linkMistakes.text(full, limits.text))
        else if (found.has(id)) report(linkMistakes.twice(full))
        else if (value !== undefined) found.set(id, value)
      }
      return { [name]: Object.fromEntries(found) }
    },
  }
}

const changeOf =
  <T>(read: (text: string) => T | undefined, mistake: (found: string) => Bilingual): ReadOne<T> =>
  (text, key, report) => {
    if (text.length > limits.change) {
      report(linkMistakes.text(key, limits.change))
      return undefined
    }
    const value = read(text)
    if (value === undefined) report(mistake(text))
    return value
  }

export const linkFields: readonly LinkField[] = [
  single("lang", "language", choiceOf(["en", "id"])),
  single("theme", "theme", choiceOf(themes)),
  single("case", "case", textOf),
  list("overlay", "overlays", (id) => id, textOf),
  single("as-of", "asOf", dayOf),
  single("known-at", "knownAt", dayOf),
  single("event", "event", textOf),
  single("baseline", "baseline", textOf),
  table("assume.", "assumptions", textOf),
  table("set.", "parameters", numberOf),
  list("do", "interventions", interventionText, changeOf(readIntervention, linkMistakes.intervention)),
  list("beside", "beside", (id) => id, textOf),
  single("horizon", "horizon", dayOf),
  single("runs", "runs", wholeOf(1, 1_000_000)),
  single("seed", "seed", textOf),
  single("milestone", "milestone", textOf),
  single("deadline", "deadline", dayOf),
  single("indicator", "indicator", textOf),
  single("shown", "shownRuns", wholeOf(0, 1000)),
  single("run", "run", wholeOf(0, Number.MAX_SAFE_INTEGER)),
  list("edit", "edits", editText, changeOf(readEdit, linkMistakes.edit)),
  single("goes-on", "goesOn", textOf),
  single("until", "until", dayOf),
  single("against", "against", textOf),
  single("draw", "draw", wholeOf(0, 1_000_000)),
  single("aspect", "aspect", choiceOf(aspects)),
  single("cause", "cause", textOf),
  single("levers", "levers", choiceOf(["levels", "parameters"])),
  single("outcome", "outcome", textOf),
  single("players", "players", choiceOf(["barriers", "events"])),
  single("where", "where", choiceOf(wheres)),
  single("at-least", "atLeast", numberOf),
  single("points", "points", wholeOf(20, 100_000)),
  single("guide", "guide", wholeOf(0, 100)),
]
