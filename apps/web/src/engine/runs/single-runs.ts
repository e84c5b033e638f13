/** Single runs: of one scenario, drawn faintly by the page; and one of them opened into its events, as `explain` does it. */
import { dayOfTime, type Ensemble, explainRun, monthsOf, prepareEnsemble } from "@laksana/engine"
import { type ExplainedRunResults, explainedRunResults } from "@laksana/results"
import { defaultRuns, type LabelledScenario, planOf } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import type { ExplainAsk, RunsAsk, RunsView } from "../protocol.ts"
import type { Turn } from "../turn.ts"
import { askedScenarios, provenanceOf } from "./asked.ts"
import type { Engine } from "./project.ts"
import { middleOf, type RunScenario } from "./run-scenario.ts"

/** The most runs of one question. */
const mostRuns = 1000

export async function singleRuns(ask: RunsAsk, open: OpenCase, engine: Engine, turn: Turn): Promise<RunsView> {
  const { ensemble, scenario } = await oneScenario(ask, open, engine, turn)
  const { model } = ensemble.plan
  const months = monthsOf(scenario.start, scenario.horizon)
  const indicators = model.variables.filter(({ indicator }) => indicator === true).map(({ id }) => id)
  const column = indicators.indexOf(ask.indicator)
  const count = Math.min(mostRuns, Math.max(0, ask.count))
  const values = new Float32Array(count * months.length)
  const days = scenario.milestones.map((): (string | null)[] => [])
  for (let run = 0; run < count; run++) {
    const { path, reached } = ensemble.replayRun(0, ask.first + run, silent)
    months.forEach((_, month) => {
      values[run * months.length + month] = path[month * indicators.length + column] ?? Number.NaN
    })
    days.forEach((each, i) => {
      const time = reached[i] ?? Number.POSITIVE_INFINITY
      each.push(Number.isFinite(time) ? dayOfTime(time) : null)
    })
    await turn.pause()
  }
  return {
    months: months.map((month) => dayOfTime(month).slice(0, 7)),
    values,
    milestones: Object.fromEntries(scenario.milestones.map(({ id }, i) => [id, days[i] ?? []])),
  }
}

/** A run is only read at its end. */
const silent = { before: () => {}, after: () => {} }

export async function explainedRun(
  ask: ExplainAsk,
  open: OpenCase,
  engine: Engine,
  turn: Turn,
): Promise<ExplainedRunResults> {
  const { ensemble, scenario, of } = await oneScenario(ask, open, engine, turn)
  const provenance = await provenanceOf([of], ask.seed, engine.version)
  const explained = explainRun(ensemble, 0, ask.run)
  return explainedRunResults(provenance, scenario, ask.run, explained, ensemble.population)
}

interface One {
  readonly ensemble: Ensemble
  readonly scenario: LabelledScenario
  readonly of: RunScenario
}

/** Of a grid, its middle cell. */
async function oneScenario(
  { scenario: asked, seed, runs }: Pick<ExplainAsk, "scenario" | "seed" | "runs">,
  open: OpenCase,
  { populations }: Engine,
  turn: Turn,
): Promise<One> {
  const written = open.scenarios.find(({ file }) => file.id === asked.base)?.file.runs ?? defaultRuns
  const [of] = await askedScenarios([asked], { runs: runs ?? written, seed }, open)
  if (of === undefined) throw new Error("Nothing was asked for.")
  const scenario = middleOf(of.experiment)
  const { theCase, model, correct } = of
  const population = await populations.whole({ theCase, model, correct, seed, forkAt: scenario.start }, turn)
  const planned = { case: theCase, seed, scenarios: [scenario], ...(population === undefined ? {} : { population }) }
  return { ensemble: prepareEnsemble(planOf(planned, open.base, correct)), scenario, of }
}
