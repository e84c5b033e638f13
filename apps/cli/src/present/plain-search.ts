/**
 * Plain search: packages as tab-separated lines for pipes, the same in every language: `search`, then of each package a line `package`
 * and its lines `lever`, of the front lines `front`, of other assumptions `across`, and of days `decide`. Numbers are those of the JSON.
 */
import type { SearchResults, TriedPackageResult } from "@laksana/results"

type Field = string | number | null

export function plainSearch(results: SearchResults): string {
  const {
    engine,
    model,
    seed,
    inputHash,
    case: theCase,
    objectives,
    choice,
    tried,
    beyond,
    robustness,
    decision,
  } = results
  const { milestone, by, probability, budget } = objectives
  const lines: readonly (readonly Field[])[] = [
    ["search", engine, model, seed, inputHash, theCase, milestone, by, probability, budget, tried, beyond],
    ["nothing", ...shown(results.nothing)],
    ...results.packages.flatMap((each, place): readonly (readonly Field[])[] => [
      ["package", place + 1, each.standing, ...shown(each), each.buys.cost, each.buys.probability.difference],
      ...each.levers.map(({ id, day, numbers }) => [
        "lever",
        place + 1,
        id,
        day,
        ...Object.entries(numbers).map(([name, value]) => `${name}=${value}`),
      ]),
    ]),
    ["choice", choice?.ended ?? null, choice?.correct ?? null, choice?.candidates ?? null],
    ...results.front.map((each) => ["front", ...shown(each), each.levers.map(({ id }) => id).join(",")]),
    ...(robustness?.packages ?? []).map((each) => [
      "across",
      each.package,
      each.reaching,
      each.worst,
      each.worstRegret,
      each.meanRegret,
      each.chanceBest,
    ]),
    ...(decision?.dates ?? []).map(({ day, p, low, high }) => ["decide", day, p, low, high]),
    ["decision", decision?.kind ?? null, decision?.last ?? null, decision?.earliest ?? null, decision?.latest ?? null],
  ]
  return lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")
}

const shown = ({ cost, probability, p50, runs }: TriedPackageResult): readonly Field[] => [
  cost,
  probability.p,
  probability.low,
  probability.high,
  p50,
  runs,
]
