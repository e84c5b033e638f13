/** Precision: how exactly a date is known. */
import type { When } from "./when.ts"

/** How exactly a date is known, from a day to nothing but an order. */
export type Precision = "day" | "month" | "year" | "interval" | "order" | "undated"

export function precisionOf(when: When): Precision {
  if (typeof when === "string") return "day"
  if (when.month !== undefined) return "month"
  if (when.year !== undefined) return "year"
  if (when.between !== undefined) return "interval"
  if ((when.after ?? []).length + (when.before ?? []).length > 0) return "order"
  return "undated"
}
