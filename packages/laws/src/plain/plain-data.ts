/** Plain data: objects, arrays, texts, booleans, null and finite numbers; what can be copied, compared and written down. */

/** What in a value is no plain data, with its place: `stocks.0 is NaN`; undefined where all of it is. */
export function faultOfPlainData(value: unknown, at = "state"): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `${at} = ${value}`
  if (value === null || typeof value === "string" || typeof value === "boolean" || value === undefined) return undefined
  if (typeof value !== "object") return `${at}: ${typeof value}`
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    return `${at}: ${value.constructor.name}`
  }
  for (const [key, part] of Object.entries(value)) {
    const fault = faultOfPlainData(part, `${at}.${key}`)
    if (fault !== undefined) return fault
  }
  return undefined
}
