/** Loading a subject: what laws are checked of: a model, a case under a model, or a scenario of a case. */
import { addDays, effectiveHistory } from "@laksana/core"
import { type AnyModel, timeOfDay } from "@laksana/engine"
import type { Subject } from "@laksana/laws"
import { type Case, modelFor, pastOf, type Problem } from "@laksana/scenario"
import type { Context, Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Failure, fileFailure, type Loaded, loaded, usage } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { trialsOf } from "../counterexample/scenario-text.ts"
import { caseNames, findCase, findScenario, scenarioNames } from "../files/find.ts"
import { type LoadedCase, loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"
import { loadScenario } from "../files/load-scenario.ts"
import { notAModule } from "../words/check-mistakes.ts"
import { refusal } from "../words/run-mistakes.ts"
import { type Address, addressOf, scenarioNamed } from "./address.ts"
import { cellsOf } from "./pair.ts"

export interface LoadedSubject {
  readonly kind: "case" | "scenario" | "model"
  /** `paser`, `paser/as-is`, or a model's name. */
  readonly name: string
  /** As it was named on the command line. */
  readonly argument: string
  /** The module of a model of one's own that a case or scenario is held under. */
  readonly modelPath?: string
  /** With the priors and milestones of the case. */
  readonly model: AnyModel
  readonly parts: Pick<Subject, "history" | "past" | "start" | "trials">
  /** The case with the overlays that the scenario asks for, and its folder's files. */
  readonly theCase?: Case
  readonly caseFiles?: LoadedCase
  /** How each of the scenario's trials is named on a command line, and the file that it is in. */
  readonly trialNames: readonly string[]
  readonly scenarioPath?: string
  readonly warnings: readonly Problem[]
}

/** A module is a model; a name is a case's, a scenario's or the built-in model's, the first that fits. */
export async function loadSubject(argument: string, { text, context }: Invocation): Promise<Loaded<LoadedSubject>> {
  const modelPath = text("model")
  if (isModule(argument)) {
    if (modelPath !== undefined) return usage({ kind: "options-exclude", one: "MODEL", other: "--model" })
    const model = await loadModel(argument, context)
    return model._tag === "Loaded" ? loaded(modelSubject(argument, model.value)) : model
  }
  if (/\.(cjs|jsx|[cm]?tsx?)$/.test(argument)) return notAModule(argument)

  const base = await loadModel(modelPath, context)
  if (base._tag !== "Loaded") return base
  const about: About = { argument, base: base.value, ...(modelPath === undefined ? {} : { modelPath }) }
  const folder = await findCase(argument, context)
  if (folder._tag === "Loaded") return caseSubject(about, context)
  const address = addressOf(argument)
  const file = await findScenario(address.file, context)
  if (file._tag === "Loaded") return scenarioSubject(about, address, file.value, context)
  if (argument === base.value.name) return loaded({ ...modelSubject(argument, base.value), ...pathOf(about) })
  return unknownSubject(argument, base.value.name, folder, context)
}

const isModule = (name: string): boolean => /\.m?js$/.test(name)

interface About {
  readonly argument: string
  readonly base: AnyModel
  readonly modelPath?: string
}

const pathOf = ({ modelPath }: About) => (modelPath === undefined ? {} : { modelPath })

const modelSubject = (argument: string, model: AnyModel): LoadedSubject => ({
  kind: "model",
  name: model.name,
  argument,
  model,
  parts: {},
  trialNames: [],
  warnings: [],
})

async function caseSubject(about: About, context: Context): Promise<Loaded<LoadedSubject>> {
  const { argument, base } = about
  const found = await loadCase(argument, base, context)
  if (found._tag !== "Loaded") return found
  const { theCase, warnings } = found.value
  const model = modelFor(theCase, base)
  const parts = partsOf(theCase, model)
  return loaded({
    kind: "case",
    name: theCase.id,
    argument,
    ...pathOf(about),
    model,
    parts,
    theCase,
    caseFiles: found.value,
    trialNames: [],
    warnings,
  })
}

/** What a case knows: its history, its past, and that projections start on the day after the observation. */
const partsOf = (theCase: Case, model: AnyModel) => ({
  history: theCase.events,
  past: pastOf(theCase, model, effectiveHistory),
  start: timeOfDay(addDays(theCase.observed, 1)),
})

/** All scenarios of a file, or the one cell of its grid that is named after `#`. */
async function scenarioSubject(
  about: About,
  { file, cell }: Address,
  path: string,
  context: Context,
): Promise<Loaded<LoadedSubject>> {
  const found = await loadScenario(file, about.base, context)
  if (found._tag !== "Loaded") return found
  const { theCase, model, experiment, warnings, caseFiles } = found.value
  const at = cell === undefined ? undefined : scenarioNamed(experiment, cell)
  if (cell !== undefined && at === undefined) {
    return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(cell, cellsOf({ experiment })))
  }
  const all = experiment.scenarios.map((_, i) => i)
  const taken = at === undefined ? all : [at]
  const trials = trialsOf(experiment, model)
  const cells = cellsOf({ experiment })
  const chosen = trials.filter((_, i) => taken.includes(i))
  return loaded({
    kind: "scenario",
    name: [`${theCase.id}/${experiment.id}`, ...(at === undefined ? [] : [cells[at] ?? ""])].join("#"),
    argument: about.argument,
    ...pathOf(about),
    model,
    parts: { ...partsOf(theCase, model), trials: chosen },
    theCase,
    caseFiles,
    trialNames: all.length === 1 ? [file] : taken.map((i) => `${file}#${cells[i] ?? ""}`),
    ...(path === "-" ? {} : { scenarioPath: path }),
    warnings,
  })
}

/** A folder without a history, or a name that nothing answers to. */
async function unknownSubject(
  argument: string,
  model: string,
  folder: Failure,
  context: Context,
): Promise<Loaded<LoadedSubject>> {
  if (folder._tag !== "File" || folder.mistake.kind !== "not-found") return folder
  const known = [...(await caseNames(context)), ...(await scenarioNames(context)), model]
  const near = withNearest(argument, known)
  const few = [...(await caseNames(context)), model]
  return fileFailure({ kind: "not-found", what: "subject", found: argument, known: few, ...near })
}
