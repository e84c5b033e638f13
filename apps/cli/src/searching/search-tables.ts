/**
 * Search tables: all runs of a search as tidy tables: `packages`, one package a row with what is chosen of each lever, and `runs`, one
 * run a row with the package and the stage in which it was made.
 */
import { runWidth } from "@laksana/analysis"
import type { Package } from "@laksana/experiments"
import { freeOf } from "@laksana/scenario"
import type { Column, TidyTable } from "../files/tidy-tables.ts"
import type { Lot, SoughtPackages } from "./packages-sought.ts"

export function searchTables(
  lots: readonly Lot[],
  { levers, space, dimensions }: Pick<SoughtPackages, "levers" | "space" | "dimensions">,
): readonly TidyTable[] {
  // Numbered in the order in which they were first run: to do nothing is 0.
  const numbers = new Map<string, number>()
  const packages: Package[] = []
  const numberOf = (genome: Lot["genome"]) => {
    const known = numbers.get(genome.join())
    if (known !== undefined) return known
    numbers.set(genome.join(), packages.length)
    return packages.push(space.packageAt(genome)) - 1
  }
  const rows = lots.flatMap((lot) => {
    const number = numberOf(lot.genome)
    return Array.from({ length: lot.runs.length / runWidth }, (_, run) => ({ lot, number, run, at: run * runWidth }))
  })
  const runColumn = (name: string, of: (row: (typeof rows)[number]) => string | number | null): Column => ({
    name,
    type: name === "stage" || dimensions.includes(name) ? "string" : "number",
    values: rows.map(of),
  })
  const packageColumn = (
    name: string,
    type: Column["type"],
    of: (chosen: Package) => string | number | null | undefined,
  ): Column => ({ name, type, values: packages.map((chosen) => of(chosen) ?? null) })
  const used = (chosen: Package, id: string) => chosen.find(({ lever }) => lever === id)
  return [
    {
      name: "packages",
      primaryKey: ["package"],
      columns: [
        { name: "package", type: "number", values: packages.map((_, number) => number) },
        ...levers.flatMap((lever) => {
          const { id } = lever
          const free = freeOf(lever)
          return [
            packageColumn(id, "number", (chosen) => (used(chosen, id) === undefined ? 0 : 1)),
            ...(free.days === undefined
              ? []
              : [packageColumn(`${id}:day`, "string", (chosen) => used(chosen, id)?.day)]),
            ...free.numbers.map(({ name }) =>
              packageColumn(`${id}:${name}`, "number", (chosen) => used(chosen, id)?.numbers[name]),
            ),
          ]
        }),
      ],
    },
    {
      name: "runs",
      primaryKey: ["row"],
      columns: [
        { name: "row", type: "number", values: rows.map((_, row) => row) },
        runColumn("package", ({ number }) => number),
        runColumn("stage", ({ lot }) => lot.stage),
        ...dimensions.map((dimension) => runColumn(dimension, ({ lot }) => lot.levels[dimension] ?? null)),
        runColumn("delay", ({ lot }) => lot.delay),
        runColumn("luck", ({ lot, run }) => lot.first + run),
        runColumn("cost", ({ lot, at }) => lot.runs[at] ?? null),
        runColumn("reached", ({ lot, at }) => lot.runs[at + 1] ?? null),
        runColumn("months", ({ lot, at }) => lot.runs[at + 2] ?? null),
      ],
    },
  ]
}
