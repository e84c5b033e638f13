/**
 * Plain rank: a ranking as tab-separated lines for pipes, the same in every language: `rank`, then `place` of the order over all
 * assumptions, `under` of each assumption and scenario, `first` of each assumption, and `criterion` of each criterion and scenario.
 * Numbers are those of the JSON.
 */
import type { RankResults } from "@laksana/results"

type Field = string | number | boolean | null

export function plainRank(results: RankResults): string {
  const { engine, model, seed, inputHash, case: theCase, outcome, runs, asked, independent } = results
  const { assumptions, scenarios, ranking, robustness } = results
  const { overall, each } = ranking
  const levels = assumptions.combinations.map((combination) =>
    Object.entries(combination)
      .map(([dimension, level]) => `${dimension}=${level}`)
      .join(","),
  )
  const lines: readonly (readonly Field[])[] = [
    ["rank", engine, model, seed, inputHash, theCase, outcome.name, outcome.better, runs, asked, independent],
    ...overall.places.flatMap(({ scenarios: ids, mean, rank, bestRank, worstRank, chanceBest }) =>
      ids.map((id) => ["place", id, rank, bestRank, worstRank, mean, chanceBest]),
    ),
    ["wrong", overall.firstWrong, overall.orderWrong, overall.runsToTell],
    ...levels.flatMap((said, at) => [
      ...scenarios.map(({ id, under }) => {
        const { value = null, low = null, high = null } = under[at] ?? {}
        return ["under", said, id, value, low, high]
      }),
      ["first", said, each[at]?.first.join(",") ?? "", each[at]?.nearFirst.join(",") ?? ""],
    ]),
    ...(robustness?.criteria ?? []).flatMap(({ criterion, first, scenarios: told }) =>
      told.map(({ id, value, error, chanceBest }) => [
        "criterion",
        criterion,
        id,
        value,
        error,
        chanceBest,
        first.includes(id) ? "first" : "",
      ]),
    ),
  ]
  return lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")
}
