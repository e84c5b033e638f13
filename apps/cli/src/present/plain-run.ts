/**
 * Plain run: results as tab-separated lines for pipes, the same in every language. The first field says what a line is:
 * `run`, `precision` and `antithetic` (where asked for), `milestone`, `by`, `target` or `indicator` (the last month only; all months are in the JSON).
 */
import type { RunResults } from "@laksana/results"

type Field = string | number | null

const line = (fields: readonly Field[]): string => `${fields.map((field) => field ?? "").join("\t")}\n`

export function plainRun(results: RunResults): string {
  const { engine, model, seed, inputHash, runs, draws } = results
  const [particles, independent] = [draws?.particles ?? null, draws?.independent ?? null]
  const about = line(["run", engine, model, seed, inputHash, results.case, runs, particles, independent])
  const lines = results.scenarios.flatMap(({ id, milestones, targets, indicators }) => [
    ...Object.entries(milestones).flatMap(([milestone, { by, reached, never, p10, p50, p90 }]) => [
      line(["milestone", id, milestone, reached, never, p10, p50, p90]),
      ...Object.entries(by).map(([day, { p, low, high }]) => line(["by", id, milestone, day, p, low, high])),
    ]),
    ...targets.map(({ milestone, by, probability, p, low, high, met }) =>
      line(["target", id, milestone, by, probability, p, low, high, met ? "met" : "missed"]),
    ),
    ...Object.entries(indicators).flatMap(([indicator, months]) => {
      const last = months.at(-1)
      return last === undefined
        ? []
        : [line(["indicator", id, indicator, last.month, last.p05, last.p50, last.p95, last.mean])]
    }),
  ])
  const known = (results.precision?.scenarios ?? []).map(({ scenario, outcome, p, low, high }) =>
    line(["precision", scenario, outcome, p, low, high, results.precision?.precise === true ? "precise" : "bound"]),
  )
  const paired = (results.antithetic ?? []).map(({ scenario, outcome, pairs, ratio, verdict }) =>
    line(["antithetic", scenario, outcome, pairs, ratio?.estimate ?? "", ratio?.low ?? "", ratio?.high ?? "", verdict]),
  )
  return [about, ...known, ...paired, ...lines].join("")
}
