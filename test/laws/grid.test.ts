/** The grid of resourcing × commitment: monotone in expectation, stagnant as it is, and made of nothing but its files. */
import { indicatorBand, reachedBy, reachedDifference, dayOfTime } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { fingerprint } from "../fingerprint.ts"
import { ensembleOf, paserCase, paserExperiment, paserFile } from "../paser.ts"

const theCase = paserCase()
const baseline = paserExperiment("baseline", theCase)
const runs = 400
const levels = ["low", "as-is", "high"]
const cell = (resourcing: number, commitment: number) => {
  const found = baseline.scenarios.find(
    (scenario) =>
      scenario.levels["resourcing"] === levels[resourcing] && scenario.levels["commitment"] === levels[commitment],
  )
  if (found === undefined) throw new Error(`The grid has no cell ${resourcing}, ${commitment}.`)
  return found
}
const asIs = cell(1, 1)
const { start, horizon } = asIs

describe("more resourcing or commitment never lowers the probability of any milestone by any month", () => {
  const neighbours = [0, 1].flatMap((step) =>
    [0, 1, 2].flatMap((other) => [
      {
        name: `resourcing ${levels[step]} → ${levels[step + 1]}, commitment ${levels[other]}`,
        less: cell(step, other),
        more: cell(step + 1, other),
      },
      {
        name: `commitment ${levels[step]} → ${levels[step + 1]}, resourcing ${levels[other]}`,
        less: cell(other, step),
        more: cell(other, step + 1),
      },
    ]),
  )
  test.each(neighbours)("$name", ({ less, more }) => {
    const chunk = ensembleOf({ seed: "monotone", scenarios: [less, more] }, theCase, 0).runChunk(0, runs)
    const pairs = chunk.pairs[1]
    if (pairs === undefined) throw new Error("No pairs were kept.")
    let gained = 0
    pairs.milestones.forEach((milestone, i) => {
      for (let month = start + 1; month <= horizon; month++) {
        const day = dayOfTime(month)
        const { difference, se } = reachedDifference(pairs, i, start, day)
        // Some 3,600 comparisons in all: four standard errors, as everywhere.
        expect(difference + 4 * se, `${milestone} by ${day}: ${difference} ± ${se}`).toBeGreaterThanOrEqual(0)
        gained = Math.max(gained, difference)
      }
    })
    expect(gained, "the step makes a difference").toBeGreaterThan(0.02)
  })
})

test("as it is, implementation stagnates: hardly a future reaches it in two years, few staff know, SKP stay as they are", () => {
  const chunk = ensembleOf({ seed: "stagnation", scenarios: [asIs] }, theCase).runChunk(0, runs)
  const [summary] = chunk.summaries
  if (summary === undefined) throw new Error("Nothing was run.")
  const full = summary.milestones.indexOf("full-implementation")
  expect(reachedBy(summary, full, start, "2026-12-31").p).toBeLessThan(0.05)
  const median = (indicator: string, month: number) =>
    indicatorBand(summary, month, summary.indicators.indexOf(indicator), [0, 1]).p50
  expect(median("awareness", 11)).toBeLessThan(0.4)
  expect(median("skpAdoption", 11)).toBeLessThan(0.1)
  expect(median("processReadiness", 11)).toBeLessThan(0.35)
})

test("a change in assumptions.yaml moves the numbers", () => {
  const source = paserFile("assumptions.yaml")
  const edited = (from: string, to: string) => {
    expect(source.text).toContain(from)
    return paserCase([], { ...source, text: source.text.replace(from, to) })
  }
  const result = (theCase: ReturnType<typeof paserCase>) =>
    fingerprint(
      ensembleOf({ seed: "edit", scenarios: paserExperiment("baseline", theCase).scenarios }, theCase).runChunk(0, 20)
        .summaries,
    )
  const before = result(theCase)
  expect(result(edited("uniform: [0.55, 0.85]", "uniform: [0.45, 0.75]"))).not.toBe(before)
  expect(result(edited("ResourcesAllocated: 2,", "ResourcesAllocated: 1.5,"))).not.toBe(before)
  expect(result(edited("variable: skpAdoption, atLeast: 0.6", "variable: skpAdoption, atLeast: 0.2"))).not.toBe(before)
  expect(result(edited("between: [0.05, 0.3]", "between: [0.05, 0.2]"))).not.toBe(before)
})
