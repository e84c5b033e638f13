/**
 * Plain discover: boxes as tab-separated lines for pipes, the same in every language: `discover`, then of each box a line `box`, its
 * lines `condition`, and `ended`; leaves of the tree are lines `leaf` with theirs. Numbers are those of the JSON.
 */
import type { DiscoverResults } from "@laksana/results"

type Field = string | number | null
type Conditions = DiscoverResults["tree"][number]["conditions"]

export function plainDiscover(results: DiscoverResults): string {
  const { engine, model, seed, inputHash, case: theCase, outcome, where, points, runsEach, successes } = results
  const lines: readonly (readonly Field[])[] = [
    ["discover", engine, model, seed, inputHash, theCase, outcome, where, points, runsEach, successes],
    ...results.boxes.flatMap(({ conditions, coverage, density, mass, inside, chance, stability }, i) => [
      ["box", i, coverage, density, mass, inside, chance, stability.heldOut.coverage, stability.heldOut.density],
      ...conditionLines("condition", i, conditions),
    ]),
    ["ended", results.ended.reason, results.ended.chance],
    ...results.tree.flatMap(({ conditions, coverage, density, mass, inside }, i) => [
      ["leaf", i, coverage, density, mass, inside],
      ...conditionLines("leaf-condition", i, conditions),
    ]),
  ]
  return lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")
}

const conditionLines = (kind: string, of: number, conditions: Conditions): readonly (readonly Field[])[] =>
  conditions.map((condition) =>
    "levels" in condition
      ? [kind, of, condition.id, condition.levels.join(",")]
      : [kind, of, condition.id, condition.low, condition.high],
  )
