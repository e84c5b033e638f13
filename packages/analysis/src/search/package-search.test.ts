/** Package search: packages whose chances are known exactly, enumerated; and that what it is told is all that it goes by. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import type { Gene, Genome } from "./genes.ts"
import { type AskedRuns, type PackageSearchOptions, type PackagesFound, searchPackages } from "./package-search.ts"
import { runWidth, tallyOf, type TriedRuns } from "./tried-runs.ts"

const values = [
  { cost: 3, gain: 0.1 },
  { cost: 4, gain: 0.2 },
  { cost: 7, gain: 0.25 },
  { cost: 9, gain: 0.3 },
]
const genes: readonly Gene[] = values.map(() => ({ kind: "bit" }))
const costOf = (genome: Genome) => genome.reduce((sum, bit, at) => sum + bit * (values[at]?.cost ?? 0), 0)
const chanceOf = (genome: Genome) => 0.1 + genome.reduce((sum, bit, at) => sum + bit * (values[at]?.gain ?? 0), 0)

const options: PackageSearchOptions = {
  seed: "packages",
  genes,
  first: [[0, 0, 0, 0]],
  population: 4,
  generations: 3,
  runs: 100,
  target: 0.5,
  certainCost: costOf,
  scale: { cost: 23, time: 10 },
  choosing: { mostRuns: 20_000, asked: 0.95 },
  toldRuns: 2000,
}

/** A run succeeds where its own luck is below the package's chance: the same luck under every package. */
function runsOf({ genome, first, last }: AskedRuns): TriedRuns {
  const runs = new Float64Array((last - first) * runWidth)
  for (let run = first; run < last; run++) {
    const isReached = openStream(streamKey("luck", "run"), run)() < chanceOf(genome)
    runs.set([costOf(genome), isReached ? 1 : 0, isReached ? 5 : 10], (run - first) * runWidth)
  }
  return runs
}

function searched(asked: Partial<PackageSearchOptions> = {}) {
  const seen = new Map<string, readonly AskedRuns[]>()
  const parts = searchPackages({ ...options, ...asked })
  let part = parts.next()
  while (part.done !== true) {
    const { stage, asked: runs } = part.value
    seen.set(stage, [...(seen.get(stage) ?? []), ...runs])
    part = parts.next(runs.map(runsOf))
  }
  return { found: part.value satisfies PackagesFound, seen }
}

test("the cheapest of all sixteen that reaches the target, and what it gives", () => {
  const { found } = searched()
  // 0.1 + 0.2 + 0.25 for 11; nothing cheaper has more than 0.45.
  expect(found.offers[0]?.genome).toEqual([0, 1, 1, 0])
  expect(found.selection?.kind).toBe("sure")
  expect(found.isFresh).toBe(true)
})

test("no stage sees a run that a stage before it saw", () => {
  const { seen } = searched()
  const last = (stage: string) => Math.max(...(seen.get(stage) ?? []).map((each) => each.last))
  const first = (stage: string) => Math.min(...(seen.get(stage) ?? []).map((each) => each.first))
  expect(first("choosing")).toBe(last("searching"))
  expect(first("telling")).toBeGreaterThanOrEqual(last("choosing"))
})

test("the front is told by runs that nobody chose it by, and no package told is dearer and less likely than another", () => {
  const { found, seen } = searched()
  const first = Math.min(...(seen.get("telling") ?? []).map((each) => each.first))
  expect(found.front.length).toBeGreaterThan(2)
  for (const { genome, runs } of found.front) {
    expect(runs).toEqual(runsOf({ genome, first, last: first + options.toldRuns }))
  }
  const told = found.front.map(({ runs }) => tallyOf(runs))
  expect(told.map(({ cost }) => cost)).toEqual(told.map(({ cost }) => cost).toSorted((a, b) => a - b))
  // All succeed equally fast, so that what costs more has to be likelier.
  expect(told.map(({ successes }) => successes)).toEqual(told.map((each) => each.successes).toSorted((a, b) => a - b))
  expect(found.archive.map(({ genome }) => genome)).toEqual(
    expect.arrayContaining(found.front.map(({ genome }) => genome)),
  )
})

test("what is beyond the budget is not run, and where none reaches the target the likeliest is told", () => {
  const { found, seen } = searched({ budget: 8 })
  for (const { genome } of [...seen.values()].flat()) expect(costOf(genome)).toBeLessThanOrEqual(8)
  expect(found.cheapest.offers).toEqual([])
  // 0.1 + 0.1 + 0.2 for 7: the most that 8 can buy.
  expect(found.offers.map(({ genome }) => genome)).toEqual([[1, 1, 0, 0]])
})
