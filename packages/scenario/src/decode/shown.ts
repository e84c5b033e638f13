/** Shown: a value of a file as a message quotes it, short and the same in every language. */

const longest = 60

export function shown(value: unknown): string {
  if (value === undefined || value === null) return "null"
  if (Array.isArray(value)) return "[…]"
  if (typeof value === "object") return "{…}"
  if (typeof value !== "string") return String(value)
  const quoted = JSON.stringify(value)
  return quoted.length <= longest ? quoted : `${quoted.slice(0, longest - 2)}…"`
}
