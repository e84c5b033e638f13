import { describe, expect, test } from "vitest"
import { chainExperiment, chainScenario } from "@laksana/results/testing"
import { addressOf, middleOf, scenarioNamed, withLevels } from "./address.ts"

const names = ["low", "as-is", "high"]
const scenarios = names.flatMap((resourcing) =>
  names.map((commitment) =>
    chainScenario(`chain/resourcing=${resourcing},commitment=${commitment}`, 3, { levels: { resourcing, commitment } }),
  ),
)
const grid = chainExperiment(scenarios, { grid: { resourcing: names, commitment: names } })

describe("an address", () => {
  test("is a file, or a file and a cell", () => {
    expect(addressOf("paser/grid")).toEqual({ file: "paser/grid" })
    expect(addressOf("a#b.yaml#resourcing=high")).toEqual({ file: "a#b.yaml", cell: "resourcing=high" })
  })
  test("names a cell by its levels in any order, or by its id", () => {
    expect(scenarioNamed(grid, "commitment=low,resourcing=high")).toBe(6)
    expect(scenarioNamed(grid, "resourcing=high,commitment=low")).toBe(6)
    expect(scenarioNamed(grid, "chain/resourcing=high,commitment=low")).toBe(6)
  })
  test("names nothing where no cell or several fit", () => {
    expect(scenarioNamed(grid, "resourcing=high")).toBeUndefined()
    expect(scenarioNamed(grid, "resourcing=huge,commitment=low")).toBeUndefined()
    expect(scenarioNamed(grid, "nonsense")).toBeUndefined()
  })
})

test("the middle of a grid is the middle level of each dimension", () => {
  expect(middleOf(grid)).toBe(4)
  expect(middleOf(chainExperiment([chainScenario("only", 3)]))).toBe(0)
})

test("a scenario is found by exactly its levels", () => {
  expect(withLevels(grid, { resourcing: "low", commitment: "high" })).toBe(2)
  expect(withLevels(grid, { resourcing: "low" })).toBeUndefined()
})
