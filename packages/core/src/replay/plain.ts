/** Plain data: copying and freezing states made of objects, arrays and primitives. */

/** A deep copy that shares nothing with the original. */
export function copyOf<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value
  const copy: object = Array.isArray(value) ? value.map(copyOf) : copyFields(value)
  return copy as T
}

function copyFields(value: object): object {
  const copy: { [field: string]: unknown } = Object.create(Object.getPrototypeOf(value))
  for (const [field, part] of Object.entries(value)) copy[field] = copyOf(part)
  return copy
}

/** Freezes a value and all it holds, in place. What is frozen already is taken to be frozen throughout. */
export function freezeDeep(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return
  for (const part of Object.values(value)) freezeDeep(part)
  Object.freeze(value)
}
