/** Makers: which process of a model makes an event, by its type and, where several make it, by what its payload says. */
import type { AnyRunnableModel, ModelEvent } from "./model.ts"

/** Index of the process that makes such an event; −1 where none does. Prepared once, asked often. */
export function makersOf(model: AnyRunnableModel): (event: ModelEvent) => number {
  const byType = new Map<
    string,
    { readonly index: number; readonly where: readonly (readonly [string, unknown])[] }[]
  >()
  model.processes.forEach(({ produces, where = {} }, index) => {
    const own = byType.get(produces) ?? []
    byType.set(produces, own)
    own.push({ index, where: Object.entries(where) })
  })
  return ({ type, payload }) => {
    const found = byType.get(type)?.find(({ where }) => {
      if (where.length === 0) return true
      if (typeof payload !== "object" || payload === null) return false
      const fields = new Map<string, unknown>(Object.entries(payload))
      return where.every(([field, value]) => fields.get(field) === value)
    })
    return found?.index ?? -1
  }
}
