/** Paser: the case as it stands in `scenarios/paser`, read from disk as any user's case is. */
import { effectiveHistory } from "@laksana/core"
import { readdirSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { type AnyModel, condition, type Ensemble, type Past, type Population, prepareEnsemble } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import {
  type Case,
  type Experiment,
  experimentOf,
  modelFor,
  pastOf,
  type Read,
  readCase,
  readScenario,
  renderProblem,
  type SourceFile,
} from "@laksana/scenario"

// Tests and benchmarks are started from the repository's root.
const folder = resolve("scenarios/paser")

export const paserFile = (name: string): SourceFile => ({
  path: `scenarios/paser/${name}`,
  text: readFileSync(resolve(folder, name), "utf8"),
})

export const paserScenarios: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".scenario.yaml"))
  .map((name) => name.replace(".scenario.yaml", ""))
  .sort()

/** The value read, or a failure that shows every problem. */
export function valueOf<T>(read: Read<T>): T {
  if (read._tag === "Read") return read.value
  throw new Error(read.problems.map((problem) => renderProblem(problem, "en")).join("\n"))
}

export function paserCase(overlays: readonly string[] = [], assumptions = paserFile("assumptions.yaml")): Case {
  const files = {
    id: "paser",
    history: paserFile("history.yaml"),
    case: paserFile("case.yaml"),
    assumptions,
    overlays: { external: paserFile("external.yaml") },
  }
  return valueOf(readCase(files, policyModel, { overlays }))
}

export function paserExperiment(name: string, theCase: Case = paserCase()): Experiment {
  return experimentOf(
    valueOf(readScenario(paserFile(`${name}.scenario.yaml`), theCase, policyModel)),
    theCase,
    policyModel,
  )
}

const populations = new Map<string, Population>()
/** Enough for what tests ask of a few hundred runs. */
const particles = 4000

/** What a case teaches, worked out once for all that ask the same. */
function populationOf(theCase: Case, model: AnyModel, past: Past, seed: string, start = past.end): Population {
  const forkAt = Math.min(start, past.end)
  const key = JSON.stringify([seed, forkAt, theCase])
  const population = populations.get(key) ?? condition(model, past, { seed, forkAt, particles }).population
  populations.set(key, population)
  return population
}

/** An experiment made ready to run; with `base`, every other scenario is compared with that one. */
export function ensembleOf(
  { seed, scenarios }: Pick<Experiment, "seed" | "scenarios">,
  theCase: Case = paserCase(),
  base?: number,
): Ensemble {
  const model: AnyModel = modelFor(theCase, policyModel)
  const past = pastOf(theCase, model, effectiveHistory)
  return prepareEnsemble({
    model,
    seed,
    past,
    population: populationOf(theCase, model, past, seed, scenarios[0]?.start),
    scenarios,
    ...(base === undefined ? {} : { base }),
  })
}
