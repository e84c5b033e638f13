/** Tellable: a case made ready to be told otherwise: its past with what that taught, and how it goes on after the record. */
import { addDays, type Corrector, type Day } from "@laksana/core"
import { type Abduction, type AnyModel, type Past, type Population, timeOfDay } from "@laksana/engine"
import type { Provenance } from "@laksana/results"
import { type Case, defaultRuns, modelFor, pastOf, type SourceFile, withOverlays } from "@laksana/scenario"
import { type OpenCase, overlaySources } from "../case/open-case.ts"
import { Mistaken } from "../mistaken.ts"
import type { AskedScenario } from "../asked-scenario.ts"
import { askedScenarios, hashOf } from "../runs/asked.ts"
import type { Engine } from "../runs/project.ts"
import { middleOf, type RunScenario } from "../runs/run-scenario.ts"
import type { Turn } from "../turn.ts"
import { tellingMistakes } from "./telling-mistakes.ts"

export interface Tellable {
  readonly theCase: Case
  readonly model: AnyModel
  readonly correct: Corrector
  readonly past: Past
  readonly population: Population
  readonly abduction: Abduction
  readonly until: Day
  readonly sources: readonly SourceFile[]
  readonly provenance: Omit<Provenance, "inputHash">
}

export interface Telling {
  readonly seed: string
  readonly overlays?: readonly string[]
  readonly scenario?: AskedScenario
  /** The last day that is looked at; by default the scenario's, or five years on. */
  readonly until?: Day
}

const usualYears = 5

const usualUntil = ({ observed }: Pick<Case, "observed">): Day => `${Number(observed.slice(0, 4)) + usualYears}-12-31`

/** As the command line's counterfactual questions have it. Throws `Mistaken` and `NoAgreement`. */
export async function tellable(
  { seed, overlays = [], scenario, until: asked }: Telling,
  open: OpenCase,
  { populations, version }: Engine,
  turn: Turn,
): Promise<Tellable> {
  const side = await sideOf(scenario, seed, open)
  const theCase = withOverlays(withOverlays(open.theCase, overlays), side?.theCase.overlaid ?? [])
  const model = modelFor(theCase, await open.withSchemas())
  const past = pastOf(theCase, model, open.correct)
  if (past.start >= past.end) throw new Mistaken([tellingMistakes.noPast])
  const future = side === undefined ? undefined : middleOf(side.experiment)
  if (future !== undefined && future.start !== past.end) throw new Mistaken([tellingMistakes.scenarioStart])
  const until = asked ?? side?.experiment.horizon ?? usualUntil(theCase)
  if (until <= theCase.observed) throw new Mistaken([tellingMistakes.until(until, theCase.observed)])
  const population = await populations.whole({ theCase, model, correct: open.correct, seed }, turn)
  if (population === undefined) throw new Mistaken([tellingMistakes.noPast])
  return {
    theCase,
    model,
    correct: open.correct,
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
    until,
    sources: [...open.sources, ...overlaySources(open, theCase.overlaid), ...(side === undefined ? [] : [side.source])],
    provenance: {
      engine: `laksana ${version}`,
      model: `${model.name} ${model.version}`,
      seed,
      case: theCase.id,
    },
  }
}

async function sideOf(
  scenario: AskedScenario | undefined,
  seed: string,
  open: OpenCase,
): Promise<RunScenario | undefined> {
  if (scenario === undefined) return undefined
  const runs = open.scenarios.find(({ file }) => file.id === scenario.base)?.file.runs ?? defaultRuns
  return (await askedScenarios([scenario], { runs, seed }, open))[0]
}

export const provenanceWith = async (
  { provenance, sources }: Tellable,
  more: readonly SourceFile[] = [],
): Promise<Provenance> => ({ ...provenance, inputHash: await hashOf([...sources, ...more]) })
