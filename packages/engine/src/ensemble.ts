/**
 * Ensemble: many runs of several scenarios with common luck, in chunks. A chunk is a function of (plan, first, last) alone;
 * chunks merge exactly, in any order. Run `i` of every scenario starts from the same draw and meets the same luck.
 */
import type { AnyRunnableModel, Theta } from "./model.ts"
import { dayIndexer } from "./day-index.ts"
import { type Draw, drawSampler } from "./draw.ts"
import { condition } from "./history/condition.ts"
import { effectiveSizes, type Population } from "./history/population.ts"
import { changeParameters } from "./parameters.ts"
import type { Past } from "./past.ts"
import { addPairs, emptyPairs, mergePairsInto, type PairSummary } from "./pairs.ts"
import { plainCopy } from "./plain-copy.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf, scheduleOf, withFacts } from "./schedule.ts"
import { luckOf, Simulator, type Trace } from "./simulate.ts"
import { addTrails, boundsOf, emptySummary, mergeInto, type Summary } from "./summary.ts"
import { runsPerBlock, Trails } from "./trails.ts"

/** What an ensemble is a function of. */
export interface Plan {
  readonly model: AnyRunnableModel
  readonly seed: string
  /** Without one, runs start from the priors and the model's initial state. */
  readonly past?: Past
  /** What the past taught, where it is known already: with a fork at the scenarios' start where that lies before its end. */
  readonly population?: Population
  /** All of one start; they share draws and luck. */
  readonly scenarios: readonly Scenario[]
  /** Index of the scenario with which every other is compared run by run; none: no pairs are kept. */
  readonly base?: number
}

export interface Chunk {
  readonly summaries: readonly Summary[]
  /** Of each scenario against the base; undefined for the base itself and where no base was named. */
  readonly pairs: readonly (PairSummary | undefined)[]
  runs: number
}

/** An ensemble ready to run chunk after chunk. */
export interface Ensemble {
  readonly plan: Plan
  /** What the plan's past taught; undefined without one. */
  readonly population: Population | undefined
  readonly empty: () => Chunk
  /** Counts runs `first` to `last − 1` of every scenario into a chunk. */
  readonly addRuns: (chunk: Chunk, first: number, last: number) => void
  /** The same as a chunk of its own, to be merged. */
  readonly runChunk: (first: number, last: number) => Chunk
  /** One run again, in full; `state` is where it starts. */
  readonly replayRun: (scenario: number, index: number, trace: Trace) => ReplayedRun
}

export interface ReplayedRun {
  readonly draw: Draw
  readonly theta: Theta
  readonly start: object
  readonly path: Float64Array
  readonly reached: Float64Array
}

export function prepareEnsemble(plan: Plan): Ensemble {
  const { model, seed, past, scenarios } = plan
  const starts = new Set(scenarios.map(({ start }) => start))
  if (starts.size > 1) throw new Error("The scenarios of one ensemble share their start; run the others apart.")
  const start = scenarios[0]?.start
  const population =
    past === undefined
      ? undefined
      : (plan.population ??
        condition(model, past, { seed, ...(start === undefined ? {} : { forkAt: start }) }).population)
  const independent = population === undefined ? undefined : effectiveSizes(population).independent
  const lived = past === undefined || population === undefined ? undefined : { past, population }
  const draws = drawSampler(model, seed, lived, start)
  const luck = luckOf(model, seed)
  const bounds = boundsOf(model)
  const prepared = scenarios.map((scenario) => {
    const simulator = new Simulator(model, scenario.milestones)
    simulator.reserve(monthsOf(scenario.start, scenario.horizon).length, scenario.interventions.length)
    const dayOf = dayIndexer(scenario.start, scenario.horizon)
    const trails = new Trails(simulator.path.length, scenario.milestones.length, scenario.interventions.length)
    return { scenario, simulator, schedule: scheduleOf(model, scenario), dayOf, trails }
  })
  type Prepared = (typeof prepared)[number]

  const project = ({ scenario, simulator, schedule }: Prepared, draw: Draw, index: number, trace?: Trace) => {
    const theta = changeParameters(model, draw, scenario.parameters)
    const state = plainCopy(draw.state)
    const facts = withFacts(schedule, draw.later, scenario.horizon)
    const input = { state, theta, start: scenario.start, schedule: facts, luck, index }
    const { events } = simulator.run(trace === undefined ? input : { ...input, trace })
    return { theta, events }
  }
  const empty = (): Chunk => ({
    summaries: scenarios.map((scenario) => emptySummary(model, scenario, independent)),
    pairs: scenarios.map((scenario, i) =>
      plan.base === undefined || i === plan.base ? undefined : emptyPairs(model, scenario, independent),
    ),
    runs: 0,
  })

  // The base runs first: the others are compared with it while its trails are at hand.
  const order = scenarios.map((_, i) => i).sort((a, b) => Number(b === plan.base) - Number(a === plan.base))

  const addBlock = (chunk: Chunk, first: number, last: number): void => {
    const block = Array.from({ length: last - first }, (_, i) => draws(first + i))
    chunk.runs += block.length
    const base = plan.base === undefined ? undefined : prepared[plan.base]
    for (const i of order) {
      const one = prepared[i] as Prepared
      const { trails, simulator, dayOf } = one
      trails.clear()
      block.forEach((draw, offset) => trails.add(simulator, project(one, draw, first + offset).events))
      addTrails(chunk.summaries[i] as Summary, trails, bounds, dayOf)
      const pair = chunk.pairs[i]
      if (pair !== undefined && base !== undefined) addPairs(pair, base.trails, trails, bounds.scale, dayOf)
    }
  }

  const addRuns = (chunk: Chunk, first: number, last: number): void => {
    for (let from = first; from < last; from += runsPerBlock) addBlock(chunk, from, Math.min(last, from + runsPerBlock))
  }

  const runChunk = (first: number, last: number): Chunk => {
    const chunk = empty()
    addRuns(chunk, first, last)
    return chunk
  }

  const replayRun = (scenario: number, index: number, trace: Trace): ReplayedRun => {
    const one = prepared[scenario] as Prepared
    const draw = draws(index)
    const { theta } = project(one, draw, index, trace)
    return {
      draw,
      theta,
      start: plainCopy(draw.state),
      path: one.simulator.path.slice(),
      reached: one.simulator.reached.slice(),
    }
  }

  return { plan, population, empty, addRuns, runChunk, replayRun }
}

/** Adds a chunk's counts into another's: associative, commutative, with `empty()` as its unit. */
export function mergeChunkInto(into: Chunk, other: Chunk): void {
  into.runs += other.runs
  into.summaries.forEach((summary, i) => mergeInto(summary, other.summaries[i] as Summary))
  into.pairs.forEach((pair, i) => {
    const from = other.pairs[i]
    if (pair !== undefined && from !== undefined) mergePairsInto(pair, from)
  })
}
