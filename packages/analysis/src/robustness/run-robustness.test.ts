import { normalQuantile, openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { regretFromBest } from "./regret.ts"
import { worstFuture } from "./extremes.ts"
import { meanOfRuns } from "./mean-of-runs.ts"
import { pairedDifference } from "./paired-difference.ts"
import { robustnessOf } from "./robustness.ts"
import { robustnessOfRuns } from "./run-robustness.ts"
import { runsToTell } from "./runs-to-tell.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const uniform = (name: string, index = 0) => openStream(streamKey("run robustness", name), index)
const normals = (name: string, count: number, index = 0) => {
  const luck = uniform(name, index)
  return Float64Array.from(upTo(count), () => normalQuantile(luck()))
}

test("luck that scenarios share takes no part in telling them apart, and each errs by its own", () => {
  const shared = normals("shared", 200)
  const own = [normals("one", 200), normals("other", 200)]
  // In both futures the first is 0.1 better; runs spread by 1, and by 0.1 around each other.
  const runs = own.map((noise, policy) =>
    [0, 3].map((future) => shared.map((value, run) => value + future - 0.1 * policy + 0.1 * (noise[run] as number))),
  )
  const [worst, regret] = robustnessOfRuns(runs, [worstFuture("more"), regretFromBest("worst")], {
    better: "more",
    uniform: uniform("paired"),
  })
  expect(worst?.order).toEqual([0, 1])
  expect(worst?.policies[0]?.best).toBe(1)
  const [mean] = runs.map(([first = new Float64Array(0)]) => meanOfRuns(first, { level: 0.95 }))
  expect(worst?.policies[0]?.value).toBeCloseTo(mean?.estimate ?? 0, 12)
  expect(Math.abs((worst?.policies[0]?.error ?? 0) / (mean?.error ?? 1) - 1)).toBeLessThan(0.12)
  // The difference of two noises of 0.1 over 200 runs.
  expect(Math.abs((regret?.policies[1]?.error ?? 0) / (0.1 * Math.sqrt(2 / 200)) - 1)).toBeLessThan(0.25)
  // By their errors alone the two could hardly be told apart.
  const means = runs.map((lists) => lists.map((values) => meanOfRuns(values, { level: 0.95 })))
  const alone = robustnessOf(
    {
      better: "more",
      values: means.map((row) => Float64Array.from(row, ({ estimate }) => estimate)),
      errors: means.map((row) => Float64Array.from(row, ({ error }) => error)),
    },
    worstFuture("more"),
    { uniform: uniform("alone"), futures: "all" },
  )
  expect(alone.policies[0]?.best).toBeLessThan(0.97)
})

test("equals share being best; runs that share draws err as those that they are worth; no mean lies beyond its runs", () => {
  const values = normals("equal", 60)
  const of = (worth?: number) =>
    robustnessOfRuns([[values], [values]], [worstFuture("more")], {
      better: "more",
      uniform: uniform("equal"),
      ...(worth === undefined ? {} : { worth }),
    })[0]?.policies
  expect(of()?.map(({ best }) => best)).toEqual([0.5, 0.5])
  expect((of(15)?.[0]?.error ?? 0) / (of()?.[0]?.error ?? 1)).toBeCloseTo(2, 6)
  const [all] = robustnessOfRuns([[Float64Array.of(0, 0, 0, 1)]], [worstFuture("more")], {
    better: "more",
    uniform: uniform("ends"),
    worth: 1.5,
  })
  // One of four resamples or so has no success at all, and stretched it would have less than none.
  expect((all?.policies[0]?.value ?? 0) + (all?.policies[0]?.bias ?? -1)).toBeGreaterThanOrEqual(0.25)
  expect(() => robustnessOfRuns([[Float64Array.of(1)]], [], { better: "more", uniform: uniform("one") })).toThrow(
    RangeError,
  )
})

test("so many runs as are told do tell the difference in nine of ten cases; where draws are too few none do", () => {
  const found = { estimate: 0.2, error: 0.1, low: 0, high: 0.4 }
  const asked = { runs: 100, wrong: 0.05, power: 0.9 }
  // Runs with a deviation of 1: ((1.645 + 1.282) / 0.2)².
  const runs = runsToTell(found, asked)
  expect(runs).toBe(215)
  const trials = 400
  const told = upTo(trials).filter((trial) => {
    const differences = normals("told", runs, trial).map((value) => 0.2 + value)
    return pairedDifference(differences, new Float64Array(runs), { better: "more", level: 0.95 }).swapped <= 0.05
  }).length
  expect(Math.abs(told / trials - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / trials))
  expect(runsToTell({ ...found, estimate: 0 }, asked)).toBe(Number.POSITIVE_INFINITY)
  // Of which runs err by √(1/100 + 1/draws): with 100 draws no number of runs makes it as small as is asked.
  expect(runsToTell(found, { ...asked, draws: 100 })).toBe(Number.POSITIVE_INFINITY)
  const enough = runsToTell(found, { ...asked, draws: 10_000 })
  expect(enough).toBeGreaterThan(215)
  expect(enough).toBeLessThan(230)
})
