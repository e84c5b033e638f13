/** Shown: a value of a file as a message quotes it, short and the same in every language. */

const longest = 60

export function shown(value: unknown): string {
  if (value === undefined || value === null) return "null"
  if (Array.isArray(value)) return "[…]"
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return value.toString()
  if (typeof value !== "string") return "{…}"
  const quoted = JSON.stringify(value)
  return quoted.length <= longest ? quoted : `${quoted.slice(0, longest - 2)}…"`
}
