/** History law: a law whose examples are histories, and the words in which it says what is wrong. */
import type { Arbitrary } from "fast-check"
import type { Text } from "@laksana/engine"
import type { HistoryLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { History } from "./histories.ts"

/** `examples` are made when first asked for: laws are listed far more often than held. */
export function historyLaw(
  law: Pick<HistoryLaw, "id" | "states" | "inapplicable">,
  examples: () => Arbitrary<History>,
  violation: (history: History) => Text | undefined,
): HistoryLaw {
  let made: Arbitrary<History> | undefined
  return {
    kind: "history",
    ...law,
    get examples() {
      made ??= examples()
      return made
    },
    violation,
  }
}

/** What two values that should be equal differ in, and where that was seen; undefined where they are equal. */
export function difference(left: unknown, right: unknown, where: Text): Text | undefined {
  const found = firstDifference(left, right)
  if (found === undefined) return undefined
  const shown = shownDifference(found)
  return { en: `${where.en}: ${shown}`, id: `${where.id}: ${shown}` }
}

/** What two lists of events that should be equal differ in. */
export function eventsDiffer(left: History, right: History, where: Text): Text | undefined {
  const [some, others] = [idsOf(left), idsOf(right)]
  if (some !== others) return { en: `${where.en}: ${some} ≠ ${others}`, id: `${where.id}: ${some} ≠ ${others}` }
  for (const [i, event] of left.entries()) {
    const found = difference(event, right[i], { en: `${where.en}, ${event.id}`, id: `${where.id}, ${event.id}` })
    if (found !== undefined) return found
  }
  return undefined
}

/** The ids, as a list that reads the same in every language. */
export function idsOf(events: History): string {
  return `[${events.map(({ id }) => id).join(", ")}]`
}

/** The first that a list of things says is wrong. */
export function firstOf<T>(things: Iterable<T>, wrong: (thing: T) => Text | undefined): Text | undefined {
  for (const thing of things) {
    const found = wrong(thing)
    if (found !== undefined) return found
  }
  return undefined
}
