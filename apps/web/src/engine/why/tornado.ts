/**
 * Tornado: one lever at a time to its ends, the others as the baseline has them, each paired with the baseline by the same luck. Levers
 * are the named levels of each dimension, or the model's parameters at the 5th and the 95th percentile of what the draws hold.
 */
import { posteriorOf } from "@laksana/analysis"
import type { Bilingual } from "@laksana/core"
import {
  type AnyModel,
  type Chunk,
  type Ensemble,
  parameterSampler,
  type Population,
  prepareEnsemble,
  reachedBy,
  reachedDifference,
} from "@laksana/engine"
import { type LabelledScenario, planOf } from "@laksana/scenario"
import { dimensionWords } from "@laksana/words"
import type { OpenCase } from "../case/open-case.ts"
import type { TornadoAsk, TornadoBar, TornadoStep } from "../why-questions.ts"
import { askedScenarios } from "../runs/asked.ts"
import type { Engine } from "../runs/project.ts"
import { middleOf, type RunScenario, runScenario } from "../runs/run-scenario.ts"
import type { Turn } from "../turn.ts"

/** A lever's setting: a scenario like the baseline but for it. */
interface Setting {
  readonly label: Bilingual
  readonly value: number | null
  readonly scenario: LabelledScenario
}

interface Lever {
  readonly id: string
  readonly title: Bilingual
  readonly settings: readonly Setting[]
}

/** Runs of the baseline and one setting between two looks at the messages. */
const runsAtATime = 8

export async function tornado(
  ask: TornadoAsk,
  open: OpenCase,
  { populations }: Engine,
  tell: (step: TornadoStep) => void,
  turn: Turn,
): Promise<void> {
  tell({ done: 0, of: 0, baseline: null, bars: [] })
  const { runs, seed, milestone, by } = ask
  const [base] = await askedScenarios([ask.scenario], { runs, seed }, open)
  if (base === undefined) throw new Error("Nothing was asked for.")
  const { theCase, model, correct } = base
  const baseline = middleOf(base.experiment)
  const population = await populations.whole({ theCase, model, correct, seed, forkAt: baseline.start }, turn)
  const levers =
    ask.levers === "levels"
      ? levelsOf(base, open, await open.withSchemas())
      : await parametersOf(base, seed, population, turn)
  const ensembleOf = (scenario: LabelledScenario): Ensemble => {
    const planned = { case: theCase, seed, scenarios: [baseline, scenario], base: 0 }
    return prepareEnsemble(
      planOf({ ...planned, ...(population === undefined ? {} : { population }) }, open.base, correct),
    )
  }
  const index = baseline.milestones.findIndex(({ id }) => id === milestone)
  if (index < 0) throw new Error(`The model has no milestone "${milestone}".`)

  const of = levers.reduce((count, { settings }) => count + settings.length, 0)
  let done = 0
  let found: TornadoStep["baseline"] = null
  const bars: TornadoBar[] = []
  for (const { id, title, settings } of levers) {
    const told: TornadoBar["settings"][number][] = []
    for (const { label, value, scenario } of settings) {
      const chunk = await counted(ensembleOf(scenario), runs, turn)
      const [asItIs, other] = chunk.summaries
      const pairs = chunk.pairs[1]
      if (asItIs === undefined || other === undefined || pairs === undefined) throw new Error("Two scenarios were run.")
      const { p, low, high } = reachedBy(asItIs, index, baseline.start, by)
      found = { p, low, high }
      told.push({
        label,
        value,
        p: reachedBy(other, index, baseline.start, by).p,
        ...reachedDifference(pairs, index, baseline.start, by),
      })
      done++
      tell({ done, of, baseline: found, bars: [...bars, { id, title, settings: [...told] }] })
    }
    bars.push({ id, title, settings: told })
  }
  tell({ done, of, baseline: found, bars })
}

async function counted(ensemble: Ensemble, runs: number, turn: Turn): Promise<Chunk> {
  const chunk = ensemble.empty()
  for (let first = 0; first < runs; first += runsAtATime) {
    ensemble.addRuns(chunk, first, Math.min(runs, first + runsAtATime))
    await turn.pause()
  }
  return chunk
}

/** Every level of every dimension, in the case's order; the baseline's own has no effect and is told all the same. */
function levelsOf({ file, source, theCase }: RunScenario, open: OpenCase, model: AnyModel): readonly Lever[] {
  return Object.entries(theCase.levels).map(([dimension, levels]) => ({
    id: dimension,
    title: dimensionWords(dimension),
    settings: Object.entries(levels).map(([name, level]): Setting => {
      const { grid: _grid, ...plain } = file
      const assumptions = { ...file.assumptions, [dimension]: name }
      const { experiment } = runScenario({ ...plain, assumptions }, source, open, model)
      return { label: level.title, value: null, scenario: middleOf(experiment) }
    }),
  }))
}

/** The ends of what the draws hold of each parameter that varies at all. */
async function parametersOf(
  { experiment, model }: RunScenario,
  seed: string,
  population: Population | undefined,
  turn: Turn,
): Promise<readonly Lever[]> {
  const baseline = middleOf(experiment)
  const sampler = parameterSampler(model, population?.seed ?? seed)
  const origins = population?.origins ?? Int32Array.from({ length: 1000 }, (_, i) => i)
  const thetas: Readonly<Record<string, number>>[] = []
  for (const origin of origins) {
    thetas.push(sampler(origin).theta)
    await turn.pause()
  }
  return model.parameters.flatMap(({ id, title }): readonly Lever[] => {
    const values = thetas.map((theta) => theta[id] ?? 0)
    const { quantiles } = posteriorOf(values, population?.weights, [0.05, 0.95])
    const [low, high] = quantiles.map(({ value }) => value)
    if (low === undefined || high === undefined || low === high) return []
    const setting = (label: string, value: number): Setting => ({
      label: { en: label, id: label },
      value,
      scenario: { ...baseline, parameters: { ...baseline.parameters, [id]: { value } } },
    })
    return [{ id, title, settings: [setting("p05", low), setting("p95", high)] }]
  })
}
