/** Differences: where two events that share an id say different things. */
import type { Difference } from "./answers.ts"
import type { Json } from "./entry.ts"

/** Every field, however deep, that is not the same in both; lists are compared as a whole. */
export function differencesOf(recorded: Json, given: Json, path = ""): readonly Difference[] {
  if (isMap(recorded) && isMap(given)) {
    const fields = [...new Set([...Object.keys(recorded), ...Object.keys(given)])].toSorted()
    return fields.flatMap((field) => {
      const within = path === "" ? field : `${path}.${field}`
      const [one, other] = [own(recorded, field), own(given, field)]
      if (one === undefined || other === undefined) return [{ path: within, recorded: one, given: other }]
      return differencesOf(one, other, within)
    })
  }
  return isSame(recorded, given) ? [] : [{ path, recorded, given }]
}

type Map = { readonly [field: string]: Json }

const isMap = (value: Json): value is Map => typeof value === "object" && value !== null && !Array.isArray(value)

const own = (map: Map, field: string): Json | undefined => (Object.hasOwn(map, field) ? map[field] : undefined)

function isSame(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((each: Json, i) => isSame(each, (other as readonly Json[])[i] ?? null))
    )
  }
  if (isMap(one) && isMap(other)) return differencesOf(one, other).length === 0
  return one === other
}
