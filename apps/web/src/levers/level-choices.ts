/** Level choices: what can be chosen in one dimension of a case's levels, and what is chosen there. */
import type { Level, ScenarioFile } from "@laksana/scenario"
import type { ViewState } from "../state/view-state.ts"

export type Levels = Readonly<Record<string, Level>>

/** A level that changes nothing: what the record left goes on. */
export function neutralLevel(levels: Levels): string | undefined {
  return Object.keys(levels).find((name) => {
    const { parameters, scale, start } = levels[name] ?? {}
    return parameters === undefined && scale === undefined && start === undefined
  })
}

export interface LevelChoice {
  /** Null: no level at all, where none of them changes nothing. */
  readonly chosen: string | null
  readonly baseline: string | null
}

export function levelChoice(
  dimension: string,
  levels: Levels,
  file: ScenarioFile,
  { assumptions }: Pick<ViewState, "assumptions">,
): LevelChoice {
  const baseline = file.assumptions?.[dimension] ?? neutralLevel(levels) ?? null
  return { baseline, chosen: assumptions[dimension] ?? baseline }
}

/** The one parameter that every level of a dimension sets to a number, if that is all that they do: a number can take its place. */
export function numberBehind(levels: Levels): string | undefined {
  const names = Object.values(levels).map(({ parameters, scale, start }) => {
    const [only, ...more] = Object.entries(parameters ?? {})
    if (only === undefined || more.length > 0 || scale !== undefined || start !== undefined) return undefined
    return typeof only[1] === "number" ? only[0] : undefined
  })
  const [first] = names
  return first !== undefined && names.every((name) => name === first) ? first : undefined
}

/** A record without one of its keys. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  ...keys: readonly string[]
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}
