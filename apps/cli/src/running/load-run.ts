/** Load run: the scenario files that a command line names, read, with the seed and number of runs that it asks for. */
import { readdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { AnyModel } from "@laksana/engine"
import {
  type Experiment,
  experimentOf,
  inputHash,
  modelFor,
  type Problem,
  type SourceFile,
  withOverlays,
} from "@laksana/scenario"
import type { Context, Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { fileFailure, type Loaded, loaded, usage } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { findCase } from "../files/find.ts"
import { loadModel } from "../files/load-model.ts"
import { type LoadedScenario, loadScenario } from "../files/load-scenario.ts"
import type { Provenance } from "@laksana/results"
import { refusal } from "../words/run-mistakes.ts"
import { runWords } from "@laksana/words"
import { type Address, addressOf } from "./address.ts"
import { notice } from "./progress.ts"
import type { Task } from "./task.ts"

/** A scenario file as it will be run. */
export interface RunScenario extends LoadedScenario {
  readonly address: Address
}

export interface LoadedRun {
  readonly scenarios: readonly RunScenario[]
  /** Before the cases have put their own priors and milestones in. */
  readonly base: AnyModel
  /** Address of the model's module, where it is not the built-in one. */
  readonly module?: string
  readonly seed: string
  readonly runs: number
  readonly provenance: Provenance
}

/** Reads everything and checks that the files can share one result: one case, one seed, one number of runs. */
export async function loadRun(names: readonly string[], invocation: Invocation): Promise<Loaded<LoadedRun>> {
  const { context } = invocation
  const clear = notice(context.err, runWords(context.language).reading)
  const read = await readRun(names, invocation).finally(clear)
  if (read._tag === "Loaded" && !context.json) {
    await presentWarnings(distinct(read.value.scenarios.flatMap(({ warnings }) => warnings)), context)
  }
  return read
}

async function readRun(names: readonly string[], invocation: Invocation): Promise<Loaded<LoadedRun>> {
  const { context } = invocation
  const path = invocation.text("model")
  const base = await loadModel(path, context)
  if (base._tag !== "Loaded") return base
  const scenarios: RunScenario[] = []
  const problems: Problem[] = []
  for (const name of takesSeveral(invocation) ? await expanded(names, context) : names) {
    const address = addressOf(name)
    const one = await loadScenario(address.file, base.value, context, invocation.text("store"))
    if (one._tag === "Invalid") problems.push(...one.problems)
    else if (one._tag === "Loaded") {
      const laid = overlaid(one.value, base.value, invocation.texts("overlay"))
      if (laid._tag !== "Loaded") return laid
      scenarios.push({ ...laid.value, address })
    } else return one
  }
  if (problems.length > 0) return { _tag: "Invalid", problems: distinct(problems) }

  const shared = sharedOf(scenarios, invocation)
  if (shared._tag !== "Loaded") return shared
  const { seed, runs, theCase } = shared.value
  const { model } = scenarios[0] ?? { model: base.value }
  const hash = await inputHash(distinct(scenarios.flatMap(({ sources }) => sources)))
  const engine = `laksana ${context.version}`
  return loaded({
    scenarios,
    base: base.value,
    ...(path === undefined ? {} : { module: pathToFileURL(resolve(context.folder, path)).href }),
    seed,
    runs,
    provenance: { engine, model: `${model.name} ${model.version}`, seed, inputHash: hash, case: theCase },
  })
}

export function taskOf({ theCase, experiment }: LoadedScenario, { seed, module }: LoadedRun): Task {
  return { case: theCase, seed, scenarios: experiment.scenarios, ...(module === undefined ? {} : { model: module }) }
}

/** A comparison has its two sides as they are named, also where they are the same. */
const eachCellByItself = ["rank", "versions"]
const takesSeveral = ({ command }: Invocation): boolean => ["run", "report", ...eachCellByItself].includes(command)

/** Of one file several cells may be named where each cell is a scenario by itself. */
const isNamedAlike = (one: RunScenario, other: RunScenario, { command }: Invocation): boolean =>
  one.experiment.id === other.experiment.id &&
  (!eachCellByItself.includes(command) || one.address.cell === other.address.cell)

/** A case stands for all its scenario files, in alphabetical order. */
async function expanded(names: readonly string[], context: Context): Promise<readonly string[]> {
  const lists = await Promise.all(names.map((name) => filesOf(name, context)))
  return lists.flat()
}

async function filesOf(name: string, context: Context): Promise<readonly string[]> {
  const folder = name === "-" ? undefined : await findCase(name, context)
  if (folder?._tag !== "Loaded") return [name]
  const { path } = folder.value
  const files = (await readdir(resolve(context.folder, path)))
    .filter((file) => file.endsWith(".scenario.yaml"))
    .toSorted()
  return files.length === 0 ? [name] : files.map((file) => join(path, file))
}

/** With the overlays asked for on the command line, which count among the inputs. */
function overlaid(one: LoadedScenario, base: AnyModel, names: readonly string[]): Loaded<LoadedScenario> {
  if (names.length === 0) return loaded(one)
  const known = Object.keys(one.theCase.overlays)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    return fileFailure({ kind: "not-found", what: "overlay", found: unknown, known, ...withNearest(unknown, known) })
  }
  const theCase = withOverlays(one.theCase, names)
  const model = modelFor(theCase, base)
  const laid = theCase.overlaid.filter((name) => !one.theCase.overlaid.includes(name))
  const added = laid.map(
    (name): SourceFile => ({ path: `overlay ${name}`, text: JSON.stringify(theCase.overlays[name]) }),
  )
  return loaded({
    ...one,
    theCase,
    model,
    experiment: experimentOf(one.file, theCase, model),
    sources: [...one.sources, ...added],
  })
}

interface Shared {
  readonly theCase: string
  readonly seed: string
  readonly runs: number
}

function sharedOf(scenarios: readonly RunScenario[], invocation: Invocation): Loaded<Shared> {
  const values = <T>(of: (experiment: Experiment) => T): readonly T[] => [
    ...new Set(scenarios.map(({ experiment }) => of(experiment))),
  ]
  const cases = values((experiment) => experiment.case)
  const seeds = values((experiment) => experiment.seed)
  const counts = values((experiment) => experiment.runs)
  const [theCase] = cases
  const seed = invocation.text("seed") ?? seeds[0]
  const runs = invocation.whole("runs") ?? counts[0]
  if (theCase === undefined || seed === undefined || runs === undefined) {
    return usage({ kind: "missing-argument", argument: "FILE", command: invocation.command })
  }
  const repeated = scenarios.find(
    (scenario, i) => scenarios.findIndex((one) => isNamedAlike(one, scenario, invocation)) < i,
  )
  if (cases.length > 1) return refusal("different-cases", exitCodes.usage, (words) => words.differentCases(cases))
  if (repeated !== undefined && takesSeveral(invocation))
    return refusal("repeated-scenario", exitCodes.usage, (words) => words.repeated(repeated.experiment.id))
  if (seeds.length > 1 && invocation.text("seed") === undefined)
    return refusal("different-seeds", exitCodes.usage, (words) => words.differentSeeds(seeds))
  if (counts.length > 1 && invocation.whole("runs") === undefined)
    return refusal("different-runs", exitCodes.usage, (words) => words.differentRuns(counts.map(String)))
  return loaded({ theCase, seed, runs })
}

/** Each once: files of one case are read again for every scenario. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
