/** Usual until: the last day that is looked at without a scenario: five years after the record, as on the command line. */
import type { Day } from "@laksana/core"

export const usualUntil = (observed: Day): Day => `${Number(observed.slice(0, 4)) + 5}-12-31`
