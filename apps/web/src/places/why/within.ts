/** Within: a day brought into a span. */
import type { Day } from "@laksana/core"

export const within = (day: Day, first: Day, last: Day): Day => (day < first ? first : day > last ? last : day)
