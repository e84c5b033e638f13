/** Cheapest: the choice by hand and by enumeration, who gets runs, and how often the choice is right. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { expect, test } from "vitest"
import { cheapestOf, type EvaluatedPackage } from "./cheapest.ts"
import {
  chanceOfCheapest,
  chanceOfReaching,
  cheapestReaching,
  ocbaForCheapest,
  type TriedPackage,
} from "./cheapest-reaching.ts"
import { selectCheapest } from "./selection.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const tried = (cost: number, successes: number, runs = 100): TriedPackage => ({ cost, successes, runs })

test("of enumerated packages, the cheapest that reaches the target is the choice", () => {
  const packages = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 20 })), {
    minLength: 1,
    maxLength: 10,
  })
  fc.assert(
    fc.property(packages, (each) => {
      const found = cheapestReaching(
        each.map(([cost, successes]) => tried(cost, successes, 20)),
        0.7,
      )
      const reaching = each.filter(([, successes]) => successes >= 14).map(([cost]) => cost)
      expect(found === undefined ? [] : [each[found]?.[0]]).toEqual(
        reaching.length === 0 ? [] : [Math.min(...reaching)],
      )
    }),
    { seed: 1, numRuns: 300 },
  )
})

test("the chance of reaching is that of the beta distribution: symmetric at one half, and by simulation", () => {
  expect(chanceOfReaching(tried(1, 50), 0.5)).toBeCloseTo(0.5, 10)
  expect(chanceOfReaching(tried(1, 30), 0.4) + chanceOfReaching(tried(1, 70), 0.6)).toBeCloseTo(1, 10)
  // Beta(½, ½) is the arcsine law.
  expect(chanceOfReaching(tried(1, 0, 0), 0.9)).toBeCloseTo(1 - (2 / Math.PI) * Math.asin(Math.sqrt(0.9)), 10)
})

test("what costs more than the choice gets no runs; those near the target get most", () => {
  const packages = [tried(1, 40), tried(2, 76), tried(3, 83), tried(4, 79), tried(5, 95)]
  expect(cheapestReaching(packages, 0.8)).toBe(2)
  const runs = ocbaForCheapest(packages, 0.8, 200)
  expect(runs.slice(3)).toEqual([0, 0])
  expect(sum(runs)).toBe(200)
  expect(runs[0]).toBe(0)
  // Totals in proportion to variance over squared distance, the shares of variance with two successes and two failures more.
  const parts = [78, 85].map((more, at) => ((more / 104) * (1 - more / 104)) / ([0.04, 0.03][at] ?? 0) ** 2)
  const part = (at: number) => (400 * (parts[at] ?? 0)) / sum(parts) - 100
  expect(Math.abs((runs[1] ?? 0) - part(0))).toBeLessThan(1)
  expect(Math.abs((runs[2] ?? 0) - part(1))).toBeLessThan(1)
  expect(chanceOfCheapest(packages, 0.8)).toBeCloseTo(
    1 -
      chanceOfReaching(tried(1, 40), 0.8) -
      chanceOfReaching(tried(2, 76), 0.8) -
      (1 - chanceOfReaching(tried(3, 83), 0.8)),
    12,
  )
  expect(cheapestReaching(packages, 0.99)).toBeUndefined()
  expect(sum(ocbaForCheapest(packages, 0.99, 50))).toBe(50)
  expect(() => cheapestReaching(packages, 1)).toThrow(RangeError)
})

/** Ten packages of rising cost, the fifth the first to reach four of five. */
const chances = [0.3, 0.5, 0.65, 0.72, 0.86, 0.6, 0.88, 0.9, 0.94, 0.97]

function trial(name: string, index: number, asked: number, mostRuns: number, truth: readonly number[], alike = false) {
  const luck = openStream(streamKey("cheapest", name), index)
  let packages = truth.map((_, at) => tried(at + 1, 0, 0))
  for (;;) {
    const found = selectCheapest(packages, 0.8, { firstRuns: 20, batch: 50, asked, mostRuns })
    if (found.kind !== "go on") return { ...found, spent: sum(packages.map(({ runs }) => runs)) }
    packages = packages.map((each, at) => {
      const further = alike ? mostRuns / truth.length : (found.runs[at] as number)
      const successes = upTo(further).filter(() => luck() < (truth[at] as number)).length
      return tried(each.cost, each.successes + successes, each.runs + further)
    })
  }
}

test("the choice is right more often than with runs alike, of the same number in all", () => {
  const trials = 300
  const [given, alike] = [false, true].map(
    (same) =>
      upTo(trials).filter((index) => trial(`given ${same}`, index, 1.1, 600, chances, same).chosen === 4).length /
      trials,
  )
  expect((given ?? 0) - (alike ?? 1)).toBeGreaterThan(0.05)
})

test("stopped when 90 % sure: right in 90 % of trials where truths vary", () => {
  const trials = 400
  const luck = openStream(streamKey("cheapest", "truths"), 0)
  const found = upTo(trials).map((index) => {
    const truth = upTo(6).map(() => luck())
    const right = truth.findIndex((chance) => chance >= 0.8)
    const told = trial("varied", index, 0.9, 3000, truth)
    return { ...told, right: (told.chosen ?? -1) === right }
  })
  const sure = found.filter(({ kind }) => kind === "sure")
  const share = sure.filter(({ right }) => right).length / sure.length
  const fixed = upTo(trials).map((index) => trial("fixed", index, 0.9, 6000, chances))
  expect(sure.length / trials).toBeGreaterThan(0.8)
  expect(share).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / sure.length))
  expect(fixed.filter(({ chosen }) => chosen === 4).length / trials).toBeGreaterThan(0.85)
})

const evaluated = (cost: number, estimate: number, reach: number, time?: number): EvaluatedPackage => ({
  cost,
  probability: { estimate, error: reach / 2, low: estimate - reach, high: estimate + reach },
  ...(time !== undefined && { time }),
})

test("three offers, what each buys over the one before, and who is too near to tell", () => {
  const packages = [
    evaluated(90, 0.95, 0.02),
    evaluated(40, 0.82, 0.04),
    evaluated(10, 0.5, 0.06),
    evaluated(35, 0.78, 0.04),
    evaluated(50, 0.81, 0.04),
    evaluated(60, 0.9, 0.03),
    evaluated(99, 0.97, 0.01),
  ]
  const found = cheapestOf(packages, 0.8)
  expect(found.offers.map((offer) => offer.package)).toEqual([1, 5, 0])
  expect(found.offers.map(({ reaching }) => reaching)).toEqual(["probably", "surely", "surely"])
  expect(found.offers[0]?.buys).toBeUndefined()
  expect(found.offers[1]?.buys?.cost).toBe(20)
  expect(found.offers[1]?.buys?.probability).toBeCloseTo(0.08, 12)
  expect(found.offers[1]?.buys?.error).toBeCloseTo(Math.hypot(0.02, 0.015), 12)
  expect(found.offers[1]?.buys?.time).toBeUndefined()
  expect(found.near).toEqual([3])
  expect(found.likeliest).toBe(6)
})

test("time is a third thing that money buys, where all tell it", () => {
  const packages = [evaluated(10, 0.9, 0.01, 30), evaluated(20, 0.9, 0.01, 24), evaluated(30, 0.9, 0.01, 26)]
  const found = cheapestOf(packages, 0.8)
  expect(found.offers.map((offer) => offer.package)).toEqual([0, 1])
  expect(found.offers[1]?.buys).toMatchObject({ cost: 10, time: 6 })
  expect(cheapestOf([...packages, evaluated(5, 0.1, 0.01)], 0.8).offers.map((offer) => offer.package)).toEqual([0])
})

test("a twin buys nothing, and is not offered", () => {
  const packages = [evaluated(10, 0.9, 0.01), evaluated(10, 0.9, 0.02), evaluated(20, 0.95, 0.01)]
  expect(cheapestOf(packages, 0.8).offers.map((offer) => offer.package)).toEqual([0, 2])
  expect(cheapestOf(packages, 0.8, 1).offers).toHaveLength(1)
})

test("where none reaches the target nothing is offered, and the nearest is told", () => {
  const found = cheapestOf([evaluated(1, 0.5, 0.1), evaluated(2, 0.75, 0.1), evaluated(3, 0.75, 0.01)], 0.8)
  expect(found).toEqual({ offers: [], near: [1], likeliest: 1 })
  expect(() => cheapestOf([], 0.8)).toThrow(RangeError)
})
