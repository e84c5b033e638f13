/** Takeaways: each chart's sentence says what its data say: also that nothing differs, that there is nothing, and that runs are few. */
import { describe, expect, test } from "vitest"
import { causalTakeaway } from "./causal-table/words.ts"
import { discoveryTakeaway } from "./discovery-boxes/words.ts"
import { fanTakeaway } from "./fan/words.ts"
import { heatGridTakeaway } from "./heat-grid/words.ts"
import type { PairedMilestone } from "./paired-differences/data.ts"
import { pairedTakeaway } from "./paired-differences/words.ts"
import { shapleyTakeaway } from "./shapley-bars/words.ts"
import { spaghettiTakeaway } from "./spaghetti/words.ts"
import type { TornadoBar } from "./tornado/data.ts"
import { tornadoTakeaway, widestFirst } from "./tornado/words.ts"

const chart = { id: "c", title: "T", language: "en" } as const
const inIndonesian = { ...chart, language: "id" } as const

describe("fan", () => {
  const month = (name: string, p50: number) => ({
    month: name,
    p05: Math.max(0, p50 - 0.2),
    p25: p50 - 0.05,
    p50,
    p75: p50 + 0.05,
    p95: p50 + 0.2,
  })
  const scenario = (id: string, runs: number, ends: readonly [number, number]) => ({
    id,
    label: id,
    runs,
    months: [month("2025-01", ends[0]), month("2029-12", ends[1])],
  })
  test("says where the middle future goes and where most lie", () => {
    const props = { indicator: "awareness", scenarios: [scenario("A", 200, [0.1, 0.3])] }
    expect(fanTakeaway({ ...chart, ...props })).toBe(
      "Awareness: the middle future goes from 0.10 in Jan 2025 to 0.30 in Dec 2029. In that month 90 of 100 futures lie between 0.10 and 0.50, 50 between 0.25 and 0.35.",
    )
    expect(fanTakeaway({ ...inIndonesian, ...props })).toContain("dari 0,10 pada Jan 2025 ke 0,30 pada Des 2029")
  })
  test("says that it stays, and that another scenario does not differ", () => {
    const scenarios = [scenario("A", 200, [0.3, 0.3]), scenario("B", 200, [0.3, 0.3])]
    const told = fanTakeaway({ ...chart, indicator: "awareness", scenarios })
    expect(told).toContain("stays at 0.30")
    expect(told).toContain("“B” does not differ from it in any month.")
  })
  test("says that there is nothing, and that runs are few", () => {
    expect(fanTakeaway({ ...chart, indicator: "a", scenarios: [] })).toContain("nothing to draw")
    expect(fanTakeaway({ ...chart, indicator: "a", scenarios: [scenario("A", 7, [0, 1])] })).toContain("Only 7 runs")
  })
})

test("spaghetti counts its runs and says where they end", () => {
  const scenarios = [
    {
      id: "a",
      label: "A",
      runs: [
        [0.1, 0.2],
        [0.1, 0.4],
        [0.1, 0.9],
      ],
    },
  ]
  const told = spaghettiTakeaway({ ...chart, indicator: "awareness", months: ["2025-01", "2025-02"], scenarios })
  expect(told).toBe(
    "Awareness: 3 possible futures, month by month. In Feb 2025 they lie between 0.20 and 0.90, half of them above 0.40. Each line is one way it could go; none of them is the likely one.",
  )
  const one = [{ id: "a", label: "A", runs: [[0.1, 0.2]] }]
  expect(spaghettiTakeaway({ ...chart, indicator: "a", months: ["2025-01", "2025-02"], scenarios: one })).toBe(
    "A: 1 possible future, month by month. In Feb 2025 it stands at 0.20.",
  )
})

describe("paired differences", () => {
  const milestone = (shift: PairedMilestone["shift"], earlier: number, later: number): PairedMilestone => ({
    id: "m",
    label: "Full implementation",
    earlier,
    later,
    same: 0,
    neither: 0,
    shift,
  })
  const sides = { base: "A", other: "B", pairs: 200 }
  test("says by how much earlier, with the error, in how many pairs", () => {
    const shift = { mean: -121.75, se: 15, p05: -400, p50: -125, p95: 10, pairs: 150 }
    const props = { ...sides, differing: 180, milestones: [milestone(shift, 164, 12)] }
    expect(pairedTakeaway({ ...chart, ...props })).toBe(
      "“B” reaches “Full implementation” a median 4.1 months earlier (mean 4.0 ±1.0) where both reach it; earlier in 164 of 200 paired futures, later in 12.",
    )
    expect(pairedTakeaway({ ...inIndonesian, ...props })).toContain("median 4,1 bulan lebih cepat")
  })
  test("says that nothing differs, that nothing is clear, and that no pair reaches it on both sides", () => {
    const none = { mean: 0, se: 0, p05: 0, p50: 0, p95: 0 }
    expect(pairedTakeaway({ ...chart, ...sides, differing: 0, milestones: [milestone(none, 0, 0)] })).toBe(
      "No effect: “B” and “A” are the same in all 200 paired futures.",
    )
    const unclear = { mean: -10, se: 15, p05: -400, p50: -5, p95: 300 }
    expect(pairedTakeaway({ ...chart, ...sides, differing: 90, milestones: [milestone(unclear, 50, 40)] })).toContain(
      "shifts no milestone against “A” beyond the error of chance",
    )
    expect(pairedTakeaway({ ...chart, ...sides, differing: 90, milestones: [milestone(null, 50, 0)] })).toContain(
      "No pair in which both reach “Full implementation”",
    )
  })
  test("says that pairs are few, and that there are none", () => {
    const shift = { mean: -121, se: 15, p05: -400, p50: -125, p95: 10 }
    expect(
      pairedTakeaway({ ...chart, ...sides, pairs: 9, differing: 9, milestones: [milestone(shift, 9, 0)] }),
    ).toContain("Only 9 pairs")
    expect(pairedTakeaway({ ...chart, ...sides, pairs: 0, differing: 0, milestones: [] })).toContain("nothing to draw")
  })
})

describe("heat grid", () => {
  const levels = ["low", "high"].map((id) => ({ id, label: id }))
  const cell = (p: number) => ({ scenario: String(p), p, low: Math.max(0, p - 0.03), high: Math.min(1, p + 0.03) })
  const grid = (cells: readonly (readonly number[])[], runs = 200) => ({
    milestone: "Full implementation",
    by: "2027-12-31",
    runs,
    rows: { title: "resourcing", levels },
    columns: { title: "commitment", levels },
    cells: cells.map((row) => row.map(cell)),
  })
  test("says from which cell to which, and which dimension moves it more", () => {
    expect(
      heatGridTakeaway({
        ...chart,
        ...grid([
          [0.05, 0.6],
          [0.1, 0.7],
        ]),
      }),
    ).toBe(
      "Full implementation by Dec 2027: from 5 of 100 futures (±3) with resourcing “low” and commitment “low” to 70 of 100 (±3) with resourcing “high” and commitment “high”. Moving commitment changes it more than moving resourcing.",
    )
    expect(
      heatGridTakeaway({
        ...inIndonesian,
        ...grid([
          [0.05, 0.1],
          [0.6, 0.7],
        ]),
      }),
    ).toContain("Mengubah resourcing")
  })
  test("says that the cells do not differ beyond chance, and that there are no runs", () => {
    expect(
      heatGridTakeaway({
        ...chart,
        ...grid([
          [0.5, 0.51],
          [0.52, 0.5],
        ]),
      }),
    ).toContain("within the error of chance")
    expect(heatGridTakeaway({ ...chart, ...grid([], 0) })).toContain("nothing to draw")
  })
})

describe("tornado", () => {
  const bar = (id: string, low: number, high: number, se = 0.01): TornadoBar => ({
    id,
    label: id,
    low: { label: "low", value: low, se },
    high: { label: "high", value: high, se },
  })
  const props = { outcome: "the chance of it", unit: "futures", baseline: 0.2, runs: 200 } as const
  test("says what moves it most, and what does not move it", () => {
    const bars = [bar("posts", 0.2, 0.2, 0), bar("commitment", 0.05, 0.6), bar("attendance", 0.1, 0.3)]
    expect(tornadoTakeaway({ ...chart, ...props, bars })).toBe(
      "commitment moves the chance of it most: from 5 of 100 futures (±2) at “low” to 60 (±2) at “high”; baseline 20. Not beyond the error of chance: posts.",
    )
    expect(widestFirst(bars, 0.2).map(({ id }) => id)).toEqual(["commitment", "attendance", "posts"])
  })
  test("says that nothing moves it", () => {
    expect(tornadoTakeaway({ ...chart, ...props, bars: [bar("posts", 0.199, 0.201)] })).toContain("Nothing tried here")
    const many = Array.from({ length: 9 }, (_, i) => bar(`posts ${i + 1}`, 0.199, 0.201))
    expect(tornadoTakeaway({ ...chart, ...props, bars: [bar("commitment", 0.05, 0.6), ...many] })).toMatch(
      /Not beyond the error of chance: [^,]+, [^,]+, [^,]+ and \d+ more\.$/,
    )
  })
})

test("Shapley bars say who moved it most, the sum, and that nothing is clear", () => {
  const props = { outcome: "it", unit: "futures", of: "barriers", draws: 200, none: 0.1, all: 0.6, orders: 40 } as const
  const players = [
    { id: "a", label: "Low commitment", value: 0.4, se: 0.02 },
    { id: "b", label: "Vacant posts", value: 0.1, se: 0.02 },
  ]
  expect(shapleyTakeaway({ ...chart, ...props, players })).toBe(
    "“Low commitment” holds it back most: taking it away is worth +40 of 100 futures (±4). In fact 10 of 100 futures; without any of these barriers 60. The values add up to the difference, +50. From 40 orders; the error allows for it.",
  )
  const unclear = players.map((player) => ({ ...player, value: 0.01 }))
  expect(shapleyTakeaway({ ...chart, ...props, players: unclear })).toContain("None of them moved it")
  expect(shapleyTakeaway({ ...chart, ...props, players: [] })).toContain("nothing to draw")
})

test("discovery boxes say the conditions in words, an end of the range restricting nothing", () => {
  const levers = [
    { id: "c", label: "commitment", range: [0, 1] },
    { id: "t", label: "turnover", range: [0, 0.5] },
    { id: "r", label: "reach", range: [0, 1] },
  ] as const
  const intervals = { c: [0.55, 1], t: [0, 0.2], r: [0.3, 0.6] } as const
  const boxes = [{ id: "b", label: "B", intervals, coverage: 0.5, density: 0.8, inside: 200 }]
  const props = { outcome: "it", about: "successes", runs: 1000, sought: 300, levers } as const
  expect(discoveryTakeaway({ ...chart, ...props, boxes })).toBe(
    "Where commitment ≥ 0.55, turnover < 0.20 and 0.30 ≤ reach < 0.60, it succeeds in 80 of 100 runs; over all that was tried, in 30 of 100. That holds 50 of 100 successes.",
  )
  expect(discoveryTakeaway({ ...chart, ...props, boxes: [] })).toContain("No box of conditions stands out")
  const failing = { ...props, about: "failures", sought: 700, boxes } as const
  expect(discoveryTakeaway({ ...inIndonesian, ...failing })).toContain(
    "it gagal dalam 80 dari 100 run; dari semua yang dicoba, dalam 70 dari 100. Itu mencakup 50 dari 100 kegagalan.",
  )
})

test("the causal table says how much of it is assumed", () => {
  const cell = { process: "p", variable: "v", role: "driver", low: 0.5, high: 1, citation: "R1" } as const
  const cells = [
    { ...cell, size: 0.8, grade: "paper" },
    { ...cell, process: "q", size: -0.9, grade: "assumption" },
  ] as const
  const names = {
    processes: [
      { id: "p", label: "P" },
      { id: "q", label: "Q" },
    ],
    variables: [{ id: "v", label: "V" }],
  }
  expect(causalTakeaway({ ...chart, ...names, cells })).toBe(
    "2 links from 1 variable to 2 processes. The strongest: “V” on “Q”, -0.90. 1 weakens what it acts on. The sign or size of 1 rests on the paper or other sources, that of 1 is assumed.",
  )
})
