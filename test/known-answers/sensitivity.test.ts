/**
 * Sensitivity, through the whole command, of a model whose answers are known: a post that is vacant is filled within t months with the
 * chance p(a) = 1 − e^−at. The luck of a run is when its threshold E, of mean 1, is passed: it is filled where a t ≥ E. With a even from
 * `low` to `high` that gives, of the variance m (1 − m), m = E[p]: to `filling` alone Var(p), with luck E[q (1 − q)] where q is the
 * chance that a t ≥ E given E, and to luck E[p (1 − p)]. What is known of today is certain, and who leaves afterwards comes too late.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { laksana } from "../laksana.ts"

const [low, high] = [0.05, 0.65]
/** From 1 January to 30 June 2026. */
const months = 6
const chance = (a: number) => 1 - Math.exp(-a * months)

/** The mean of a function over [from, to], by the midpoint rule. */
function meanOver(from: number, to: number, of: (x: number) => number, parts = 20_000): number {
  let sum = 0
  for (let i = 0; i < parts; i++) sum += of(from + ((to - from) * (i + 0.5)) / parts)
  return sum / parts
}
const mean = meanOver(low, high, chance)
const variance = mean * (1 - mean)
const alone = (meanOver(low, high, (a) => chance(a) ** 2) - mean ** 2) / variance
/** Beyond e^−60 of thresholds there is nothing. */
const withLuck =
  (60 *
    meanOver(0, 60, (threshold) => {
      const q = Math.min(1, Math.max(0, (high - threshold / months) / (high - low)))
      return Math.exp(-threshold) * q * (1 - q)
    })) /
  variance

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laksana-sensitivity-"))
  const lines = [
    "title: { en: Open, id: Terbuka }",
    "case: two-states",
    "horizon: 2026-06-30",
    "seed: open",
    `parameters: { filling: { uniform: [${low}, ${high}] }, leaving: { uniform: [0.05, 0.2] } }`,
  ]
  writeFileSync(join(folder, "open.scenario.yaml"), `${lines.join("\n")}\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Interval {
  readonly estimate: number
  readonly error: number
}
interface Shares {
  readonly first: Interval
  readonly total: Interval
}
interface Moved {
  readonly value: number
  readonly difference: number
  readonly error: number
}
/** What of the results is looked at. */
interface Told<Parameter> {
  readonly mean: number
  readonly parameters: readonly Parameter[]
}

function told(...args: readonly string[]): unknown {
  const model = "scenarios/two-states/model.mjs"
  const { status, stdout, stderr } = laksana([
    "sensitivity",
    join(folder, "open.scenario.yaml"),
    "--model",
    model,
    "--json",
    ...args,
  ])
  expect([status, stderr]).toEqual([0, ""])
  return JSON.parse(stdout)
}

test("the shares of the variance are those of the formula, luck's by the law of total variance", () => {
  const { parameters, luck, present, ...found } = told("--points", "8192") as Told<Shares> & {
    readonly luck: Shares
    readonly present: Shares
  }
  const [filling, leaving] = parameters
  const expected = [
    [filling?.first, alone],
    [filling?.total, withLuck],
    [luck.first, 1 - withLuck],
    [luck.total, 1 - alone],
  ] as const
  for (const [share, known] of expected) {
    expect(Math.abs((share?.estimate ?? 0) - known)).toBeLessThanOrEqual(3 * (share?.error ?? 0))
    expect(share?.error).toBeLessThan(0.02)
  }
  expect([leaving?.total.estimate, present.total.estimate]).toEqual([0, 0])
  expect(Math.abs(found.mean - mean)).toBeLessThan(3 * Math.sqrt(variance / 16_384))
  expect(found).toMatchObject({ found: "varied", runs: 8192 * 6, outcome: { name: "filled@2026-06-30" } })
})

test("moved alone, the rate of filling makes the difference of the formula, and that of leaving none", () => {
  const { parameters, ...found } = told("--method", "oat", "--runs", "4000") as Told<{
    readonly settings: readonly Moved[]
  }>
  const [filling, leaving] = parameters
  const at = (share: number) => low + share * (high - low)
  expect(found.mean).toBeCloseTo(chance(at(0.5)), 1)
  for (const [i, share] of [0.05, 0.95].entries()) {
    const setting = filling?.settings[i]
    expect(setting?.value).toBeCloseTo(at(share), 6)
    const known = chance(at(share)) - chance(at(0.5))
    expect(Math.abs((setting?.difference ?? 0) - known)).toBeLessThan(3 * (setting?.error ?? 0))
    expect(setting?.error).toBeLessThan(0.01)
  }
  expect(leaving).toMatchObject({ moved: false, reach: 0 })
})

test("steps find the rate of filling, which acts upwards, and nothing else", () => {
  const { parameters } = told("--method", "morris", "--runs", "2000") as Told<{
    readonly size: Interval
    readonly mean: Interval
  }>
  const [filling, leaving] = parameters
  const at = (share: number) => chance(low + share * (high - low))
  // Steps go from the middle of one of four levels to that two levels away; each of the two is as likely.
  const known = at(0.625) - at(0.125) + (at(0.875) - at(0.375))
  expect(Math.abs((filling?.mean.estimate ?? 0) - known)).toBeLessThan(0.1)
  expect(filling?.size.estimate).toBe(filling?.mean.estimate)
  expect(leaving).toMatchObject({ size: { estimate: 0 }, group: "negligible" })
})
