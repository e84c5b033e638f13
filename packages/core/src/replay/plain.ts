/** Plain data: copying and freezing states made of objects, arrays and primitives. */

import { emptyTable } from "../record/table.ts"

/** A deep copy that shares nothing with the original. */
export function copyOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value
  const copy: object = Array.isArray(value) ? value.map(copyOf) : copyFields(value)
  return copy as T
}

function copyFields(value: object): object {
  // Tables have no prototype (see `emptyTable`), and neither have their copies.
  const copy: { [field: string]: unknown } = Object.getPrototypeOf(value) === null ? emptyTable() : {}
  for (const [field, part] of Object.entries(value)) copy[field] = copyOf(part)
  return copy
}

/** Freezes a value and all it holds, in place. What is frozen already is taken to be frozen throughout. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  // The record's own strings and numbers are most of what it holds: they need no call.
  const fields = value as { readonly [field: string]: unknown }
  for (const field in fields) {
    const part = fields[field]
    if (typeof part === "object") freezeDeep(part)
  }
}
