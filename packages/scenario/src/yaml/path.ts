/** Path: the way from a file's top to a value in it: keys of maps and indices of lists. */

export type Path = readonly (string | number)[]

/** Whether the key is meant, or its value. */
export type Side = "key" | "value"

/** The value at a path; `undefined` where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)]
    else if (isMap(here)) here = Object.hasOwn(here, step) ? here[step] : undefined
    else return undefined
  }
  return here
}

/** True for a map of a file: neither a list nor a scalar. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Any key of a map or index of a list, in a pattern. */
export const every = "*"
export type Pattern = readonly (string | number)[]

/** Each value that a pattern finds, with its path, in file order. */
export function* matches(
  value: unknown,
  pattern: Pattern,
  path: Path = [],
): Generator<{ readonly path: Path; readonly value: unknown }> {
  const [step, ...rest] = pattern
  if (step === undefined) {
    yield { path, value }
    return
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      if (step === every || step === index) yield* matches(item, rest, [...path, index])
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value))
      if (step === every || step === key) yield* matches(item, rest, [...path, key])
  }
}
