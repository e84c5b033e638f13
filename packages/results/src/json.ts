/**
 * JSON as text that can be read as a diff: what holds only plain values stands on one line, the rest is indented. The same
 * value gives the same bytes; keys keep their order.
 */

export const jsonText = (value: unknown): string => `${lined(value, "")}\n`

function lined(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return JSON.stringify(value)
    return `[\n${value.map((item) => inner + lined(item, inner)).join(",\n")}\n${indent}]`
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.every(([, item]) => isPlain(item))) return JSON.stringify(value)
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${lined(item, inner)}`).join(",\n")}\n${indent}}`
}

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null
