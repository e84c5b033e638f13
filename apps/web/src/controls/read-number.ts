/** Read number: a number as a person types it: `2.5` and `2,5`, with or without a sign for percent. */

/** Undefined where the text is no number. A point or comma followed by three digits alone is read as a decimal sign all the same. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/\s*%$/, "").replace("−", "-").replace(",", ".")
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed)) return undefined
  return Number(trimmed)
}
