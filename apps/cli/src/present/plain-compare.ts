/** Plain compare: paired differences as tab-separated lines, the same in every language. */
import type { CompareResults } from "@laksana/results"

type Field = string | number | boolean | null

const line = (fields: readonly Field[]): string => `${fields.map((field) => field ?? "").join("\t")}\n`

/** `compare`, then `milestone` (counts and shift in days), `by` (probability), `indicator` (last month) and `reason` lines. */
export function plainCompare(results: CompareResults): string {
  const { engine, model, seed, inputHash, base, other, pairs, differing, noEffect, draws } = results
  const lines = [
    line([
      "compare",
      engine,
      model,
      seed,
      inputHash,
      results.case,
      base,
      other,
      pairs,
      differing,
      noEffect,
      draws?.particles ?? null,
      draws?.independent ?? null,
    ]),
    ...results.reasons.map(({ reason, ...subject }) => line(["reason", reason, ...Object.values(subject)])),
    ...Object.entries(results.milestones).flatMap(
      ([id, { earlier, later, same, neither, onlyBase, onlyOther, shift, by }]) => [
        line([
          "milestone",
          id,
          earlier,
          later,
          same,
          neither,
          onlyBase,
          onlyOther,
          shift?.mean ?? null,
          shift?.se ?? null,
        ]),
        ...Object.entries(by).map(([day, { difference, se }]) => line(["by", id, day, difference, se])),
      ],
    ),
    ...Object.entries(results.indicators).flatMap(([id, months]) => {
      const last = months.at(-1)
      return last === undefined ? [] : [line(["indicator", id, last.month, last.mean, last.se, last.p05, last.p95])]
    }),
  ]
  return lines.join("")
}
