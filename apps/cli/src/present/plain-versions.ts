/**
 * Plain versions: two versions as tab-separated lines for pipes, the same in every language: `versions`, then `version` (before, after),
 * `change`, `code`, `explained`, `moved`, `target`, `rank`, `swap` and `law`. Numbers are those of the JSON.
 */
import type { VersionsResults } from "@laksana/results"

type Field = string | number | boolean | null

export function plainVersions(results: VersionsResults): string {
  const { engine, seed, before, after, same, changes, code, explained, scenarios, comparisons, ranking, laws } = results
  const about = ({ kind, path, model, inputHash, draws }: VersionsResults["before"]): readonly Field[] => [
    kind,
    path,
    model,
    inputHash,
    draws?.independent ?? null,
    draws?.logEvidence ?? null,
  ]
  const lines: readonly (readonly Field[])[] = [
    ["versions", engine, seed, results.case, same, comparisons],
    ["version", "before", ...about(before)],
    ["version", "after", ...about(after)],
    ...changes.flatMap(({ part, id, change, effective, fields }): readonly (readonly Field[])[] =>
      fields.length === 0
        ? [["change", part, id, change, effective]]
        : fields.map(({ field, before: was, after: is }) => [
            "change",
            part,
            id,
            change,
            effective,
            field,
            JSON.stringify(was),
            JSON.stringify(is),
          ]),
    ),
    ...code.map((name) => ["code", name]),
    explained?.comparable === true
      ? ["explained", explained.logBayesFactor, explained.se, explained.favours, explained.strength]
      : ["explained"],
    ...scenarios.flatMap(({ id, pairs, moved, targets }) => [
      ...moved.flatMap(({ kind, id: of, moved: isMoved, differing, end, most }) =>
        (end.day === most.day ? [end] : [most, end]).map((at): readonly Field[] => [
          "moved",
          id,
          kind,
          of,
          isMoved,
          differing,
          pairs,
          at.day,
          at.before,
          at.after,
          at.difference,
          at.se,
        ]),
      ),
      ...targets.map(({ milestone, by, probability, before: was, after: is, flipped, sure }): readonly Field[] => [
        "target",
        id,
        milestone,
        by,
        probability,
        was.p,
        is.p,
        flipped,
        sure,
      ]),
    ]),
    ...(ranking?.scenarios ?? []).map(({ scenario, before: was, after: is }): readonly Field[] => [
      "rank",
      scenario,
      ...[was, is].flatMap(({ rank, bestRank, worstRank, mean, chanceBest }) => [
        rank,
        bestRank,
        worstRank,
        mean,
        chanceBest,
      ]),
    ]),
    ...(ranking?.swaps ?? []).map(({ rises, falls, wrong, sure }): readonly Field[] => [
      "swap",
      rises,
      falls,
      wrong,
      sure,
    ]),
    ...(laws?.broken ?? []).map(({ id, before: was, after: is }): readonly Field[] => ["law", id, was, is]),
  ]
  return lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")
}
