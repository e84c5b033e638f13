/** NSGA-II: a known front under constraints, packages enumerated, and the law that a search stopped and resumed is the search. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Gene, Genome } from "./genes.ts"
import { hypervolumeOf } from "./hypervolume.ts"
import { type Evaluation, nsga2, type Search, type SearchOptions, type SearchState } from "./nsga2.ts"
import { dominates } from "./pareto.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

function runFor(search: Search, generations: number, evaluate: (genome: Genome) => Evaluation): Search {
  for (let turn = 0; turn < generations; turn++) search.tell(search.ask().map(evaluate))
  return search
}

test("BNH (Binh & Korn 1997): two constraints, and the front of the paper", () => {
  // 4 x² + 4 y² and (x − 5)² + (y − 5)²; the front is x = y up to 3, then y = 3.
  const bnh = ([x = 0, y = 0]: Genome) => ({
    objectives: [4 * x * x + 4 * y * y, (x - 5) ** 2 + (y - 5) ** 2],
    violations: [(x - 5) ** 2 + y * y - 25, 7.7 - (x - 8) ** 2 - (y + 3) ** 2],
  })
  const steps = 20_000
  const front = upTo(steps + 1).map((at) => {
    const along = (5 * at) / steps
    return bnh([along, Math.min(along, 3)]).objectives
  })
  const search = runFor(
    nsga2({
      seed: "bnh",
      genes: [
        { kind: "real", from: 0, to: 5 },
        { kind: "real", from: 0, to: 3 },
      ],
      population: 60,
      epsilons: [0.5, 0.2],
      reference: [140, 50],
    }),
    60,
    bnh,
  )
  const found = search.archive()
  expect(found.every(({ violation }) => violation === 0)).toBe(true)
  const whole = hypervolumeOf(front, [140, 50])
  const told = search.state().trace.at(-1)?.hypervolume ?? 0
  expect(told / whole).toBeGreaterThan(0.99)
  expect(told / whole).toBeLessThan(1)
})

/** Fourteen measures, of which each costs and helps, pairs of neighbours help less together: the cheapest that helps enough. */
const luck = openStream(streamKey("nsga2", "knapsack"), 0)
const measures = upTo(14).map(() => ({ cost: 1 + Math.floor(20 * luck()), help: 1 + Math.floor(20 * luck()) }))
const helpOf = (bits: readonly number[]) =>
  measures.reduce((sum, { help }, at) => sum + (bits[at] === 1 ? help - (bits[at - 1] === 1 ? 3 : 0) : 0), 0)
const costOf = (bits: readonly number[]) => measures.reduce((sum, { cost }, at) => sum + (bits[at] === 1 ? cost : 0), 0)
const subsets = upTo(2 ** 14).map((set) => upTo(14).map((at) => (set >> at) & 1))

test("the cheapest that helps enough is that of all 16,384 packages, with no more than a tenth of them evaluated", () => {
  const enough = 90
  const cheapest = Math.min(...subsets.filter((bits) => helpOf(bits) >= enough).map(costOf))
  for (const seed of ["one", "two", "three"]) {
    const search = runFor(
      nsga2({
        seed,
        genes: measures.map(() => ({ kind: "bit" })),
        population: 40,
        epsilons: [1],
      }),
      40,
      (bits) => ({ objectives: [costOf(bits)], violations: [enough - helpOf(bits)] }),
    )
    expect(search.archive().map(({ objectives }) => objectives[0])).toEqual([cheapest])
    expect(search.state().evaluated.length).toBeLessThanOrEqual(1638)
  }
})

test("the front of cost and help, of all packages, is found whole or nearly", () => {
  const all = subsets.map((bits) => [costOf(bits), -helpOf(bits)])
  const reference = [200, 1]
  const search = runFor(
    nsga2({ seed: "front", genes: measures.map(() => ({ kind: "bit" })), population: 60, epsilons: [1, 1], reference }),
    50,
    (bits) => ({ objectives: [costOf(bits), -helpOf(bits)] }),
  )
  const { trace, evaluated } = search.state()
  expect((trace.at(-1)?.hypervolume ?? 0) / hypervolumeOf(all, reference)).toBeGreaterThan(0.995)
  for (const [at, { hypervolume }] of trace.entries()) {
    expect(hypervolume).toBeGreaterThanOrEqual(trace[at - 1]?.hypervolume ?? 0)
  }
  expect(new Set(evaluated.map(({ genome }) => genome.join())).size).toBe(evaluated.length)
})

/** Whether, in which month and how strong each of two interventions is, by tenths. */
const mixed: readonly Gene[] = [
  { kind: "bit" },
  { kind: "integer", from: 1, to: 12, onlyWith: 0 },
  { kind: "real", from: 0, to: 1, step: 0.1, onlyWith: 0 },
  { kind: "bit" },
  { kind: "integer", from: 1, to: 12, onlyWith: 3 },
  { kind: "real", from: 0.2, to: 0.8, onlyWith: 3 },
]
const mixedOptions: SearchOptions = {
  seed: "mixed",
  genes: mixed,
  population: 12,
  epsilons: [0.01, 0.01],
  reference: [5, 30],
}
const packageOf = ([a = 0, month = 0, strength = 0, b = 0, later = 0, share = 0]: Genome): Evaluation => ({
  objectives: [a * strength + b * (1 + share), (a > 0 ? month : 14) + (b > 0 ? later : 14) - 3 * share * b],
  violations: [0.3 - a * strength - b * share],
})

test("resume law: after any generation, and after any question, JSON there and back changes no byte of what follows", () => {
  const whole = nsga2(mixedOptions)
  const states: string[] = [JSON.stringify(whole.state())]
  for (const _ of upTo(12)) {
    whole.tell(whole.ask().map(packageOf))
    states.push(JSON.stringify(whole.state()))
  }
  const last = states.at(-1)
  for (const [generation, state] of states.entries()) {
    const resumed = nsga2(mixedOptions, JSON.parse(state) as SearchState)
    expect(JSON.stringify(resumed.ask())).toBe(
      JSON.stringify(nsga2(mixedOptions, JSON.parse(state) as SearchState).ask()),
    )
    runFor(resumed, 12 - generation, packageOf)
    expect(JSON.stringify(resumed.state())).toBe(last)
    expect(JSON.stringify(resumed.archive())).toBe(JSON.stringify(whole.archive()))
  }
})

test("genes keep to their values, and those that mean nothing stand at their lower end", () => {
  const search = runFor(nsga2({ ...mixedOptions, first: [[0, 5, 1, 0, 3, 0.5]] }), 30, packageOf)
  const { evaluated } = search.state()
  expect(evaluated[0]?.genome).toEqual([0, 1, 0, 0, 1, 0.2])
  for (const { genome } of evaluated) {
    const [a = 0, month = 0, strength = 0, b = 0, later = 0, share = 0] = genome
    expect([a, b].every((bit) => bit === 0 || bit === 1)).toBe(true)
    expect([month, later].every((each) => Number.isInteger(each) && each >= 1 && each <= 12)).toBe(true)
    expect(Math.abs(strength * 10 - Math.round(strength * 10))).toBeLessThan(1e-9)
    expect(strength >= 0 && strength <= 1 && share >= 0.2 && share <= 0.8).toBe(true)
    if (a === 0) expect([month, strength]).toEqual([1, 0])
    if (b === 0) expect([later, share]).toEqual([1, 0.2])
  }
})

test("law: the archive holds no two of which one dominates, and nothing seen beats it by the resolution", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const search = runFor(nsga2({ ...mixedOptions, seed }), 5, packageOf)
      const kept = search.archive().map(({ objectives }) => objectives)
      expect(kept.some((a) => kept.some((b) => dominates(a, b)))).toBe(false)
      for (const { objectives, violation } of search.state().evaluated) {
        if (violation > 0) continue
        const near = kept.some((member) => member.every((value, m) => value <= (objectives[m] ?? 0) + 0.01 + 1e-9))
        expect(near).toBe(true)
      }
    }),
    { seed: 3, numRuns: 20 },
  )
})

test("a space that is used up ends the search: every genome once, then nothing to ask", () => {
  const search = nsga2({ seed: "small", genes: upTo(3).map(() => ({ kind: "bit" })), population: 4, epsilons: [1] })
  const evaluate = (bits: Genome) => ({ objectives: [bits.reduce((sum, bit) => sum + bit, 0)] })
  for (let turn = 0; search.ask().length > 0 && turn < 20; turn++) search.tell(search.ask().map(evaluate))
  expect(search.ask()).toEqual([])
  expect(search.state().evaluated).toHaveLength(8)
  expect(search.archive().map(({ genome }) => genome)).toEqual([[0, 0, 0]])
})

test("is refused: genes without values, a bit that is none, a reference that does not fit, values that are none", () => {
  const bit: Gene = { kind: "bit" }
  const base: SearchOptions = { seed: "", genes: [bit, bit], population: 4, epsilons: [1] }
  expect(() => nsga2({ ...base, genes: [] })).toThrow(RangeError)
  expect(() => nsga2({ ...base, genes: [{ kind: "integer", from: 2, to: 1 }] })).toThrow(RangeError)
  expect(() => nsga2({ ...base, genes: [{ kind: "real", from: 0, to: 1, onlyWith: 0 }] })).toThrow(RangeError)
  expect(() => nsga2({ ...base, population: 5 })).toThrow(RangeError)
  expect(() => nsga2({ ...base, epsilons: [0] })).toThrow(RangeError)
  expect(() => nsga2({ ...base, reference: [1, 1] })).toThrow(RangeError)
  expect(() => nsga2({ ...base, first: [[0, 2]] })).toThrow(RangeError)
  const search = nsga2(base)
  expect(() => search.tell([])).toThrow(RangeError)
  expect(() => search.tell(search.ask().map(() => ({ objectives: [Infinity] })))).toThrow(RangeError)
})
