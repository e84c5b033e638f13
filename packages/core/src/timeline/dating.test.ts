/** Dating: known answers and exactness of the sampler. Tolerances are four standard errors of the statistic. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { HistoryEvent } from "../events/envelope.ts"
import { dated, idsOf } from "../testing.ts"
import { addDays, dayNumber } from "../time/day.ts"
import { datedHistory, prepareDating, sampleDates } from "./dating.ts"
import { bounds } from "./bounds.ts"

/** Park and Miller's minimal standard generator (1988; multiplier 48271): enough for a test. */
function uniforms(seed: number): () => number {
  const modulus = 2 ** 31 - 1
  let state = 1 + (Math.abs(seed) % (modulus - 1))
  return () => {
    state = (state * 48_271) % modulus
    return state / modulus
  }
}

const window = { from: "2000-01-01", until: "2030-12-31" }
const tenThousandDays = ["2000-01-01", addDays("2000-01-01", 9_999)] as const
const between = { between: tenThousandDays }

/** The mean place of each event within the ten thousand days, 0 to 1, over `n` draws. */
function meanPlaces(history: readonly HistoryEvent[], n = 20_000): readonly number[] {
  const dating = prepareDating(history, window)
  const uniform = uniforms(11)
  const sums = history.map(() => 0)
  for (let k = 0; k < n; k++) {
    dating.sample(uniform).forEach((day, i) => {
      sums[i] = (sums[i] ?? 0) + (day - dayNumber(tenThousandDays[0])) / 10_000
    })
  }
  return sums.map((sum) => sum / n)
}

/** Four standard errors of the mean of a Beta(a, b) variable over `n` draws, and half a day for whole days. */
const tolerance = (a: number, b: number, n = 20_000): number =>
  4 * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)) / n) + 0.5 / 10_000

describe("known answers", () => {
  test("one event alone is uniform: mean 1/2", () => {
    const [a] = meanPlaces([dated("a", between)])
    expect(Math.abs((a ?? 0) - 1 / 2)).toBeLessThan(tolerance(1, 1))
  })

  test("two ordered uniforms have means 1/3 and 2/3", () => {
    const [b, a] = meanPlaces([dated("b", { ...between, after: ["a"] }), dated("a", between)])
    expect(Math.abs((a ?? 0) - 1 / 3)).toBeLessThan(tolerance(1, 2))
    expect(Math.abs((b ?? 0) - 2 / 3)).toBeLessThan(tolerance(2, 1))
  })

  test("a chain of four: the k-th has mean k/5", () => {
    const chain = ["a", "b", "c", "d"].map((id, k, ids) => {
      const before = ids[k - 1]
      return dated(id, before === undefined ? between : { ...between, after: [before] })
    })
    meanPlaces(chain).forEach((mean, k) => {
      expect(Math.abs(mean - (k + 1) / 5)).toBeLessThan(tolerance(k + 1, 4 - k))
    })
  })

  test("the first of three, the others free of each other, has mean 1/4", () => {
    const [a] = meanPlaces([
      dated("a", between),
      dated("b", { ...between, after: ["a"] }),
      dated("c", { ...between, after: ["a"] }),
    ])
    expect(Math.abs((a ?? 0) - 1 / 4)).toBeLessThan(tolerance(1, 3))
  })

  test("a diamond, whose constraints are no tree: its ends have means 1/5 and 4/5", () => {
    const [a, b, c, d] = meanPlaces([
      dated("a", between),
      dated("b", { ...between, after: ["a"] }),
      dated("c", { ...between, after: ["a"] }),
      dated("d", { ...between, after: ["b", "c"] }),
    ])
    expect(Math.abs((a ?? 0) - 1 / 5)).toBeLessThan(tolerance(1, 4))
    expect(Math.abs((d ?? 0) - 4 / 5)).toBeLessThan(tolerance(4, 1))
    expect(Math.abs((b ?? 0) - 1 / 2)).toBeLessThan(tolerance(1, 1))
    expect(Math.abs((c ?? 0) - 1 / 2)).toBeLessThan(tolerance(1, 1))
  })
})

test("a group too tangled to draw exactly still comes near: ten before ten others have mean 5.5/21", () => {
  const first = Array.from({ length: 10 }, (_, k) => dated(`a${k}`, between))
  const second = Array.from({ length: 10 }, (_, k) => dated(`b${k}`, { ...between, after: idsOf(first) }))
  const means = meanPlaces([...first, ...second], 200)
  const mean = means.slice(0, 10).reduce((sum, place) => sum + place / 10, 0)
  // The mean of ten of them varies by less than 0.1 from draw to draw.
  expect(Math.abs(mean - 5.5 / 21)).toBeLessThan((4 * 0.1) / Math.sqrt(200))
})

/** Every consistent dating of a small history, by counting. */
function datings(history: readonly HistoryEvent[]): readonly string[] {
  const found: string[] = []
  const own = bounds(history, window).bounds
  const visit = (days: readonly string[]): void => {
    const event = history[days.length]
    if (event === undefined) {
      const dayOf = new Map(history.map(({ id }, i) => [id, days[i] ?? ""]))
      const holds = history.every(({ id, occurred }) =>
        (typeof occurred === "string" ? [] : (occurred.after ?? [])).every(
          (before) => (dayOf.get(before) ?? "") <= (dayOf.get(id) ?? ""),
        ),
      )
      if (holds) found.push(days.join(" "))
      return
    }
    const { earliest, latest } = own.get(event.id) ?? { earliest: null, latest: null }
    for (let day = earliest ?? ""; day <= (latest ?? ""); day = addDays(day, 1)) visit([...days, day])
  }
  visit([])
  return found
}

describe("uniformity", () => {
  const days = (first: number, last: number): readonly [string, string] => [
    addDays("2024-01-01", first),
    addDays("2024-01-01", last),
  ]
  const cases: Record<string, readonly HistoryEvent[]> = {
    "a chain in unequal intervals": [
      dated("a", { between: days(0, 3) }),
      dated("b", { between: days(1, 4), after: ["a"] }),
      dated("c", { between: days(2, 3), after: ["b"] }),
    ],
    "a zigzag": [
      dated("a", { between: days(0, 2) }),
      dated("b", { between: days(0, 2), after: ["a", "c"] }),
      dated("c", { between: days(0, 2) }),
      dated("d", { between: days(1, 2), after: ["c"] }),
    ],
    "a diamond": [
      dated("a", { between: days(0, 2) }),
      dated("b", { between: days(0, 2), after: ["a"] }),
      dated("c", { between: days(0, 2), after: ["a"] }),
      dated("d", { between: days(0, 2), after: ["b", "c"] }),
    ],
  }
  test.each(Object.entries(cases))("every consistent dating of %s is equally likely (chi-squared)", (_, history) => {
    const all = datings(history)
    const dating = prepareDating(history, window)
    const uniform = uniforms(5)
    const n = all.length * 400
    const counts = new Map(all.map((key) => [key, 0]))
    for (let k = 0; k < n; k++) {
      const drawn = Array.from(dating.sample(uniform), (day) => addDays("1970-01-01", day)).join(" ")
      expect(counts.has(drawn)).toBe(true)
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1)
    }
    const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0)
    const freedom = all.length - 1
    expect(chiSquared).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom))
  })
})

/** Histories whose constraints run from earlier to later events only, so that they can be dated. */
const tangled = fc
  .array(fc.record({ first: fc.nat(20), length: fc.nat(40), after: fc.array(fc.nat(11), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((made) =>
    made.map(({ first, length, after }, i) =>
      dated(`e${i}`, {
        between: [addDays("2024-01-01", first), addDays("2024-02-01", first + length)],
        after: after.filter((j) => j < i).map((j) => `e${j}`),
      }),
    ),
  )

describe("draws", () => {
  test("lie within the bounds and keep the order, however tangled", () => {
    fc.assert(
      fc.property(tangled, fc.integer(), (history, seed) => {
        const { bounds: own, problems } = bounds(history, window)
        fc.pre(problems.length === 0)
        const drawn = sampleDates(history, window, uniforms(seed))
        for (const { id, occurred } of history) {
          const day = drawn.get(id) ?? ""
          expect(day >= (own.get(id)?.earliest ?? "") && day <= (own.get(id)?.latest ?? "")).toBe(true)
          for (const before of typeof occurred === "string" ? [] : (occurred.after ?? [])) {
            expect((drawn.get(before) ?? "") <= day).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test("give a dated history in the order of its days, constraints kept where days are shared", () => {
    const history = [
      dated("after", { between: ["2024-01-01", "2024-01-02"], after: ["first"] }),
      dated("first", { between: ["2024-01-01", "2024-01-02"] }),
      dated("known", "2023-01-01"),
    ]
    const dating = prepareDating(history, window)
    const uniform = uniforms(1)
    for (let k = 0; k < 50; k++) {
      const drawn = datedHistory(dating, dating.sample(uniform))
      expect(idsOf(drawn)).toEqual(["known", "first", "after"])
      expect(drawn.every(({ occurred }) => typeof occurred === "string")).toBe(true)
    }
  })

  test("use one uniform for each fuzzy event where the constraints form trees", () => {
    const dating = prepareDating(
      [dated("a", between), dated("b", { ...between, after: ["a"] }), dated("c", between), dated("d", "2024-01-01")],
      window,
    )
    let used = 0
    dating.sample(() => {
      used += 1
      return 0.5
    })
    expect(used).toBe(3)
    expect(dating.fuzzy).toEqual([0, 1, 2])
  })

  test("impossible dates are reported, and a draw still gives a day", () => {
    const dating = prepareDating([dated("a", { between: ["2024-02-01", "2024-01-01"] })], window)
    expect(dating.problems).toHaveLength(1)
    expect(Array.from(dating.sample(uniforms(1)))).toEqual([dayNumber("2024-02-01")])
  })
})
