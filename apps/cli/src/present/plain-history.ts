/**
 * Plain history: what a history answers as tab-separated lines for pipes, the same in every language. The first field says what a
 * line is; numbers are those of the JSON.
 */
import type { AttributeResults, ConditionResults, Provenance, WhatIfResults } from "@laksana/results"

type Field = string | number | null

const text = (lines: readonly (readonly Field[])[]): string =>
  lines.map((fields) => `${fields.map((field) => field ?? "").join("\t")}\n`).join("")

const about = (command: string, { engine, model, seed, inputHash, case: theCase }: Provenance): readonly Field[] => [
  command,
  engine,
  model,
  seed,
  inputHash,
  theCase,
]

/** Lines of `condition`, `parameter`, `pair`, `wait`, `observation`, `forecast` and `coverage`. */
export function plainCondition(results: ConditionResults): string {
  const { surprise, backtest } = results
  return text([
    [...about("condition", results), results.particles, results.ess, results.independent, results.logEvidence],
    ...results.parameters.map(({ id, prior, posterior, bits, learned }) => [
      "parameter",
      id,
      prior.p05,
      prior.p50,
      prior.p95,
      posterior.p05,
      posterior.p50,
      posterior.p95,
      bits,
      learned,
    ]),
    ...results.pairs.map(({ parameters: [a, b], correlation, chance }) => ["pair", a, b, correlation, chance]),
    ...surprise.waits.map(({ process, event, from, to, expected, side, chance, oddity }) => [
      "wait",
      process,
      event,
      from,
      to,
      expected,
      side,
      chance,
      oddity,
    ]),
    ...surprise.observations.map(({ id, chance, oddity }) => ["observation", id, chance, oddity]),
    ...backtest.forecasts.map(({ knownAt, process, happened, mean, p05, p95, crps }) => [
      "forecast",
      knownAt,
      process,
      happened,
      mean,
      p05,
      p95,
      crps,
    ]),
    ...backtest.coverage.map(({ level, p, low, high, of }) => ["coverage", level, p, low, high, of]),
  ])
}

/** Lines of `whatif`, `milestone`, `event`, `process` and `indicator` (the last month only; all months are in the JSON). */
export function plainWhatIf(results: WhatIfResults): string {
  const { factual, counterfactual, difference } = results
  const fates = (kind: string, of: WhatIfResults["difference"]["processes"]) =>
    Object.entries(of).map(([id, fate]) => [
      kind,
      id,
      fate.kept,
      fate.moved,
      fate.vanished,
      fate.new,
      fate.amended,
      fate.meanShift,
    ])
  return text([
    [...about("whatif", results), results.draws, results.noEffect ? "no-effect" : "effect"],
    ...Object.entries(difference.milestones).map(([id, { difference: by, se, earlier, later }]) => [
      "milestone",
      id,
      factual.milestones[id]?.reached ?? null,
      counterfactual.milestones[id]?.reached ?? null,
      by,
      se,
      earlier,
      later,
    ]),
    ...fates("event", difference.events),
    ...fates("process", difference.processes),
    ...Object.entries(difference.indicators).flatMap(([id, months]) => {
      const last = months.at(-1)
      return last === undefined ? [] : [["indicator", id, last.month, last.mean, last.se, last.p05, last.p50, last.p95]]
    }),
  ])
}

/** Lines of `attribute`, `player` and `category`. */
export function plainAttribute(results: AttributeResults): string {
  const { outcome, players, values, standardError, codings } = results
  return text([
    [...about("attribute", results), outcome.id, outcome.by, results.none, results.all, results.draws],
    ...players.map(({ id }, i) => ["player", id, values[i] ?? null, standardError[i] ?? null]),
    ...Object.entries(codings).flatMap(([coding, categories]) =>
      categories.map(({ category, value }) => ["category", coding, category, value]),
    ),
  ])
}
