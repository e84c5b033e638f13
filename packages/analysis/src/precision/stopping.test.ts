/** Stopping: as precise as asked, at the bound, and right as often as said wherever it stops. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { noRuns, type SeenRuns, withRun } from "./seen-runs.ts"
import { type StoppingOptions, stoppingRule } from "./stopping.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const yes = (count: number, of: number): SeenRuns => ({ runs: of, sum: count, squares: count })

/** Runs until the rule says stop; with every look it made. */
function run(options: StoppingOptions, value: () => number) {
  const rule = stoppingRule(options)
  const looks = [rule.firstLook]
  let seen = noRuns
  for (;;) {
    while (seen.runs < (looks.at(-1) ?? 0)) seen = withRun(seen, value())
    const told = rule.after(seen)
    if (told.kind !== "go on") return { ...told, looks }
    looks.push(told.nextLook)
  }
}

test("stops once precise, with few looks, and the interval at the stop holds as often as said", () => {
  for (const p of [0.1, 0.5]) {
    const repeats = 100
    const stops = upTo(repeats).map((i) => {
      const luck = openStream(streamKey("stopping", `${p}`), i)
      const options = { outcome: "proportion", halfWidth: 0.05, mostRuns: 10_000, level: 0.9 } as const
      return run(options, () => (luck() < p ? 1 : 0))
    })
    expect(stops.every(({ kind, interval }) => kind === "precise" && interval.halfWidth <= 0.05)).toBe(true)
    expect(Math.max(...stops.map(({ looks }) => looks.length))).toBeLessThan(10)
    const held = stops.filter(({ interval }) => interval.low <= p && p <= interval.high).length / repeats
    expect(held).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / repeats))
    // A rarer thing has the smaller variance, and needs the fewer runs.
    const runs = stops.reduce((sum, { interval }) => sum + interval.runs / repeats, 0)
    expect(runs).toBeLessThan(p === 0.1 ? 450 : 1000)
  }
})

test("looks go up, at most fourfold and to the bound, where it says that it is not precise", () => {
  const luck = openStream(streamKey("stopping", "bound"), 0)
  const { kind, interval, looks } = run({ outcome: "share", halfWidth: 0.001, mostRuns: 2000 }, luck)
  expect(kind).toBe("bound")
  expect(interval).toMatchObject({ runs: 2000 })
  expect(interval.halfWidth).toBeGreaterThan(0.001)
  expect(looks).toEqual([100, 400, 1600, 2000])
})

test("is a function of what was seen: at the same runs the same is told, whenever it is asked", () => {
  const rule = stoppingRule({ outcome: "proportion", halfWidth: 0.03, mostRuns: 5000 })
  expect(rule.after(yes(7, 30))).toMatchObject({ kind: "go on", nextLook: 100 })
  const told = rule.after(yes(120, 400))
  rule.after(yes(900, 3000))
  expect(rule.after(yes(120, 400))).toEqual(told)
  expect(told.kind === "go on" && told.nextLook).toBeGreaterThan(1000)
})

test("nothing in 200 runs is precise to 5 %; a look may come before the first", () => {
  expect(stoppingRule({ outcome: "proportion", halfWidth: 0.05, mostRuns: 1000 }).after(yes(0, 200)).kind).toBe(
    "precise",
  )
  expect(stoppingRule({ outcome: "share", halfWidth: 0.5, mostRuns: 10 })).toMatchObject({ firstLook: 10 })
})

test("misuse is refused", () => {
  const options = { outcome: "share", halfWidth: 0.1, mostRuns: 100 } as const
  expect(() => stoppingRule({ ...options, mostRuns: 0 })).toThrow(RangeError)
  expect(() => stoppingRule({ ...options, firstLook: 101 })).toThrow(RangeError)
  expect(() => stoppingRule({ ...options, halfWidth: -1 })).toThrow(RangeError)
})
