/**
 * Tellable: a case made ready to be told otherwise: its model, its past with what that taught, and how it goes on after the
 * record. Shared by the commands that ask counterfactual questions.
 */
import { addDays, type Bilingual, type Day, effectiveHistory } from "@laksana/core"
import { type Abduction, type AnyModel, NoAgreement, type Past, type Population, timeOfDay } from "@laksana/engine"
import { type Case, inputHash, modelFor, pastOf, type SourceFile, withOverlays } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { refused } from "../branches/branch-files.ts"
import type { CaseFolder } from "../files/find.ts"
import { loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"
import { loadScenario } from "../files/load-scenario.ts"
import type { Provenance } from "@laksana/results"
import { refusal } from "../words/run-mistakes.ts"
import { whatIfMistakes } from "../words/what-if-mistakes.ts"
import { addressOf, middleOf, scenarioNamed } from "./address.ts"
import { conditionedOn } from "./conditioned.ts"
import { cellsOf } from "./pair.ts"

export interface Tellable {
  readonly theCase: Case
  readonly folder: CaseFolder
  readonly model: AnyModel
  readonly past: Past
  readonly population: Population
  readonly abduction: Abduction
  /** First and last day that is looked at. */
  readonly start: Day
  readonly until: Day
  /** How it goes on after the record: the scenario's title; undefined for as it is. */
  readonly goesOn: Bilingual | undefined
  readonly sources: readonly SourceFile[]
  readonly provenance: Omit<Provenance, "inputHash">
}

const usualYears = 5

/** Without a scenario, nothing is done after the record, and what happens is looked at for five years. */
export async function loadTellable(name: string, invocation: Invocation): Promise<Loaded<Tellable>> {
  const { context, text, texts, whole } = invocation
  const particles = whole("particles")
  const path = text("model")
  const base = await loadModel(path, context)
  if (base._tag !== "Loaded") return base
  const found = await loadCase(name, base.value, context, { overlays: texts("overlay"), store: text("store") })
  if (found._tag !== "Loaded") return found
  const { folder, warnings, overlays } = found.value
  if (!context.json) await presentWarnings(warnings, context)
  const address = addressOf(text("scenario") ?? "")
  const scenario =
    text("scenario") === undefined ? undefined : await loadScenario(address.file, base.value, context, text("store"))
  if (scenario !== undefined && scenario._tag !== "Loaded") return scenario
  const side = scenario?.value
  if (side !== undefined && side.theCase.id !== found.value.theCase.id) {
    return refusal("different-cases", exitCodes.usage, (words) =>
      words.differentCases([found.value.theCase.id, side.theCase.id]),
    )
  }
  const theCase = withOverlays(found.value.theCase, side?.theCase.overlaid ?? [])
  const model = modelFor(theCase, base.value)
  const past = pastOf(theCase, model, effectiveHistory)
  if (past.start >= past.end) return refused("no-past", whatIfMistakes.noPast)
  const cell =
    side === undefined || address.cell === undefined ? undefined : scenarioNamed(side.experiment, address.cell)
  if (side !== undefined && address.cell !== undefined && cell === undefined) {
    const known = cellsOf(side)
    return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(address.cell ?? "", known))
  }
  const future = side?.experiment.scenarios[cell ?? middleOf(side.experiment)]
  if (future !== undefined && future.start !== past.end) return refused("scenario-start", whatIfMistakes.scenarioStart)
  const until =
    text("until") ?? side?.experiment.horizon ?? `${Number(theCase.observed.slice(0, 4)) + usualYears}-12-31`
  if (until <= theCase.observed) return usage({ kind: "not-a-day", option: "until", found: until })
  const seed = text("seed") ?? side?.experiment.seed ?? theCase.id
  try {
    const population = await conditionedOn(
      { theCase, model, past, seed, isOwnModel: path !== undefined, ...(particles === undefined ? {} : { particles }) },
      context,
    )
    return loaded({
      theCase,
      folder,
      model,
      past,
      population,
      abduction: {
        model,
        seed,
        lived: { past, population },
        scenario: {
          id: future?.id ?? "as-it-is",
          start: past.end,
          horizon: timeOfDay(addDays(until, 1)),
          parameters: future?.parameters ?? {},
          interventions: future?.interventions ?? [],
          milestones: future?.milestones ?? model.milestones,
        },
      },
      start: addDays(theCase.observed, 1),
      until,
      goesOn: future?.label,
      sources: [
        ...found.value.sources,
        ...theCase.overlaid.flatMap((overlay) => overlays[overlay] ?? []),
        ...(side === undefined ? [] : side.sources.slice(0, 1)),
      ],
      provenance: {
        engine: `laksana ${context.version}`,
        model: `${model.name} ${model.version}`,
        seed,
        case: theCase.id,
      },
    })
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (words) => words.noAgreement(error.draws, error.ruledOut))
  }
}

/** The hash of everything that an answer was made from. */
export const hashOf = (sources: readonly SourceFile[]): Promise<string> =>
  inputHash([...new Map(sources.map((source) => [JSON.stringify(source), source])).values()])
