/**
 * Plain sensitivity: results as tab-separated lines for pipes, the same in every language, parameters in the model's order. The first
 * field says what a line is: `sensitivity`, `parameter`, `present`, `luck`, `interactions` or `pair`; numbers are those of the JSON.
 */
import type { Interval, SensitivityResults } from "@laksana/results"

type Field = string | number | null

const text = (lines: readonly (readonly Field[])[]): string =>
  lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")

const of = ({ estimate, error, low, high }: Interval): readonly Field[] => [estimate, error, low, high]

export function plainSensitivity(results: SensitivityResults): string {
  const { engine, model, seed, inputHash, method, experiment, outcome, runs, asked, draws, found, mean } = results
  const about = ["sensitivity", engine, model, seed, inputHash, results.case, method, experiment, outcome.name]
  return text([[...about, runs, asked, draws?.independent ?? null, found, mean], ...linesOf(results)])
}

function linesOf(results: SensitivityResults): readonly (readonly Field[])[] {
  switch (results.method) {
    case "sobol":
      return [
        ...results.parameters.map(({ id, first, total }) => ["parameter", id, ...of(first), ...of(total)]),
        ["present", ...of(results.present.first), ...of(results.present.total)],
        ["luck", ...of(results.luck.first), ...of(results.luck.total)],
        ["interactions", ...of(results.interactions)],
        ...(results.second ?? []).map(({ of: [one, other], ...share }) => ["pair", one, other, ...of(share)]),
      ]
    case "morris":
      return results.parameters.map(({ id, size, mean, deviation, group }) => [
        "parameter",
        id,
        ...of(size),
        ...of(mean),
        ...of(deviation),
        group,
      ])
    case "oat":
      return results.parameters.map(({ id, middle, settings, reach, moved }) => [
        "parameter",
        id,
        moved ? "moves" : "still",
        reach,
        middle,
        ...settings.flatMap(({ value, outcome, difference, low, high }) => [value, outcome, difference, low, high]),
      ])
  }
}
