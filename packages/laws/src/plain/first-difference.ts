/** First difference: where two values of plain data (objects, arrays, typed arrays, primitives) part, and what stands there. */

export interface Difference {
  /** `state.roster.0.name`; empty for the values themselves. */
  readonly at: string
  readonly left: unknown
  readonly right: unknown
}

/** The first place at which two values differ; undefined where they are equal. −0 equals 0, NaN equals NaN. */
export function firstDifference(left: unknown, right: unknown, at = ""): Difference | undefined {
  if (left === right || (Number.isNaN(left) && Number.isNaN(right))) return undefined
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return { at, left, right }
  if (ArrayBuffer.isView(left) || ArrayBuffer.isView(right)) return firstDifferentNumber(left, right, at)
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  for (const key of keys) {
    const found = firstDifference(left[key], right[key], at === "" ? key : `${at}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** The difference in words that are the same in every language: `awareness: 0.4 ≠ 0.2`. */
export function shownDifference({ at, left, right }: Difference): string {
  const place = at === "" ? "" : `${at}: `
  return `${place}${shown(left)} ≠ ${shown(right)}`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Typed arrays are compared number by number: they can be long, and their keys are texts. */
function firstDifferentNumber(left: object, right: object, at: string): Difference | undefined {
  const [a, b] = [numbersOf(left), numbersOf(right)]
  if (a === undefined || b === undefined || a.length !== b.length) return { at, left: a?.length, right: b?.length }
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i])))
      return { at: `${at}.${i}`, left: a[i], right: b[i] }
  }
  return undefined
}

type Numbers = Float64Array | Uint32Array | Int32Array | Uint8Array

function numbersOf(value: object): Numbers | undefined {
  const isNumbers =
    value instanceof Float64Array ||
    value instanceof Uint32Array ||
    value instanceof Int32Array ||
    value instanceof Uint8Array
  return isNumbers ? value : undefined
}

function shown(value: unknown): string {
  if (value === undefined) return "–"
  if (typeof value === "number") return String(value)
  return typeof value === "function" ? "function" : JSON.stringify(value)
}
