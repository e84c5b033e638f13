import { expect, test } from "vitest"
import type { Gene } from "./genes.ts"
import { neighboursOf } from "./neighbours.ts"

const genes: readonly Gene[] = [
  { kind: "bit" },
  { kind: "integer", from: 0, to: 3, onlyWith: 0 },
  { kind: "bit" },
  { kind: "real", from: 0.2, to: 0.6, step: 0.2, onlyWith: 2 },
]

test("one thing more or less, or one step of it; what is off has no steps", () => {
  expect(neighboursOf(genes, [1, 2, 0, 0.2])).toEqual([
    [0, 0, 0, 0.2],
    [1, 1, 0, 0.2],
    [1, 3, 0, 0.2],
    [1, 2, 1, 0.2],
    [1, 2, 1, 0.6],
  ])
})

test("at an end there is one step alone, and the genome itself is none of them", () => {
  expect(neighboursOf(genes, [1, 3, 0, 0.2]).filter(([bit, step]) => bit === 1 && step !== 3)).toEqual([[1, 2, 0, 0.2]])
  for (const genome of [
    [0, 0, 0, 0.2],
    [1, 0, 1, 0.6],
  ])
    expect(neighboursOf(genes, genome)).not.toContainEqual(genome)
})
