/** Loading a scenario: its file, the case it speaks of, and the experiment the two make with a model. */
import { basename, dirname, join, resolve } from "node:path"
import type { AnyModel } from "@laksana/engine"
import {
  type Case,
  caseFor,
  caseOf,
  type Experiment,
  experimentOf,
  modelFor,
  type Problem,
  readScenario,
  type ScenarioFile,
  type SourceFile,
} from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { findScenario, isFile } from "./find.ts"
import { loadCase, type LoadedCase } from "./load-case.ts"
import { readStdin, readText } from "./text-file.ts"

export interface LoadedScenario {
  readonly file: ScenarioFile
  /** With the overlays that the scenario asks for. */
  readonly theCase: Case
  /** The model with the case's own priors and milestones. */
  readonly model: AnyModel
  readonly experiment: Experiment
  /** Every file it was made from: the scenario's, then the case's. */
  readonly sources: readonly SourceFile[]
  readonly warnings: readonly Problem[]
  /** The case as its folder has it. */
  readonly caseFiles: LoadedCase
}

/** The scenario that a name, a path or `-` means; its case from a log, if one is named. */
export async function loadScenario(
  name: string,
  base: AnyModel,
  context: Context,
  store?: string,
): Promise<Loaded<LoadedScenario>> {
  const path = await findScenario(name, context)
  if (path._tag !== "Loaded") return path
  const source = await (path.value === "-" ? readStdin(context) : readText(path.value, context))
  if (source._tag !== "Loaded") return source

  const found = await caseBeside(source.value, path.value, base, context, store)
  if (found._tag !== "Loaded") return found
  const { sources, overlays, warnings } = found.value
  const read = readScenario(source.value, found.value.theCase, base)
  if (read._tag === "Invalid") return read
  const theCase = caseFor(read.value, found.value.theCase)
  const model = modelFor(theCase, base)
  return loaded({
    file: read.value,
    theCase,
    model,
    experiment: experimentOf(read.value, theCase, model),
    sources: [source.value, ...sources, ...theCase.overlaid.flatMap((name) => overlays[name] ?? [])],
    warnings: [...warnings, ...read.warnings],
    caseFiles: found.value,
  })
}

/** The case in whose folder the scenario lies; elsewhere, and in a log, the one that it names. */
async function caseBeside(
  source: SourceFile,
  path: string,
  model: AnyModel,
  context: Context,
  store: string | undefined,
): Promise<Loaded<LoadedCase>> {
  const folder = resolve(context.folder, dirname(path))
  const isBeside = path !== "-" && (await isFile(join(folder, "history.yaml")))
  if (isBeside && store === undefined) return loadCase(folder, model, context)
  const named = caseOf(source) ?? (isBeside ? basename(folder) : undefined)
  if (named !== undefined) return loadCase(named, model, context, { store })
  // Without a case there is nothing to check names against; that it names none is what the reader then reports.
  const files = { id: "", history: { path: "", text: "" } }
  return loaded({ theCase: emptyCase, folder: { id: "", path: "." }, files, sources: [], overlays: {}, warnings: [] })
}

const emptyCase: Case = {
  id: "",
  title: { en: "-", id: "-" },
  observed: "2000-01-01",
  events: [],
  overlaid: [],
  overlays: {},
  documents: {},
  recording: [],
  levels: {},
  observations: [],
  absences: [],
  parameters: {},
  milestones: [],
}
