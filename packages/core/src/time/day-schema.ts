/** Day schema: a day that exists, where texts come in. Apart from the arithmetic of days, which a page loads without it. */
import { Schema } from "effect"
import { isDay } from "./day.ts"

export const Day = Schema.String.check(
  Schema.makeFilter((text: string) => isDay(text), { identifier: "Day", expected: "a day that exists, as YYYY-MM-DD" }),
).annotate({ identifier: "Day" })
export type Day = typeof Day.Type
