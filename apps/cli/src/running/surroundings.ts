/**
 * Surroundings: what a process gives a model beside its arguments: the clock, and chance without a seed. While work is done in
 * one of two surroundings, both stand at something fixed that differs between the two, so that whatever reads them shows.
 */
import type { Surroundings } from "@laksana/laws"

/** The clock goes on a millisecond with each reading, and chance keeps changing, so that what waits for either ends. */
const beginnings = [
  { date: Date.UTC(2001, 0, 1, 9), uptime: 1_000, chance: 0.1 },
  // Odd where the first is even, another day of the week, month and half of the day.
  { date: Date.UTC(2033, 6, 17, 21, 30, 7, 531), uptime: 86_400_001, chance: 0.65 },
] as const

const goldenRatio = (Math.sqrt(5) - 1) / 2

/** Does the work in the first or the second surroundings, which start anew each time; the real ones come back whatever happens. */
export const inSurroundings: Surroundings = (which, work) => {
  const { date, uptime, chance } = beginnings[which]
  let [readings, draws] = [0, 0]
  const restore = [
    replaced(
      globalThis,
      "Date",
      dateAt(() => date + readings++),
    ),
    replaced(performance, "now", () => uptime + readings++),
    replaced(Math, "random", () => (chance + goldenRatio * draws++) % 1),
  ]
  try {
    return work()
  } finally {
    for (const each of restore) each()
  }
}

/** Puts something in the place of a property, and gives what puts the real one back. */
function replaced<Holder, Key extends keyof Holder>(holder: Holder, key: Key, standIn: Holder[Key]): () => void {
  const real = holder[key]
  holder[key] = standIn
  return () => {
    holder[key] = real
  }
}

/** Dates as they are, but for a clock of one's own. */
function dateAt(now: () => number): DateConstructor {
  const real = globalThis.Date
  return new Proxy(real, {
    construct: (target, given, made) => {
      const date: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, made)
      return date instanceof real ? date : new real(now())
    },
    apply: () => new real(now()).toString(),
    get: (target, key): unknown => (key === "now" ? now : Reflect.get(target, key)),
  })
}
