/** Plain copy: a deep copy of a state made of plain objects, arrays and primitives; a run's private place to fold in. */
export function plainCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(plainCopy) as T
  const copy = { ...value }
  for (const key in copy) {
    const part = copy[key]
    if (typeof part === "object" && part !== null) copy[key] = plainCopy(part)
  }
  return copy
}
