/**
 * Ensemble: many runs of several scenarios with common luck, in chunks. A chunk is a function of (plan, first, last) alone;
 * chunks merge exactly, in any order. Run `i` of every scenario starts from the same draw and meets the same luck.
 */
import { type DayIndexer, dayIndexer } from "./day-index.ts"
import type { Draw } from "./draw.ts"
import type { Population } from "./history/population.ts"
import type { Theta } from "./model.ts"
import { addPairs, emptyPairs, mergePairsInto, type PairSummary } from "./pairs.ts"
import { plainCopy } from "./plain-copy.ts"
import { type PreparedScenario, projectorOf, type Setting } from "./projector.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf } from "./schedule.ts"
import type { Trace } from "./simulate.ts"
import { addTrails, boundsOf, emptySummary, mergeInto, type Summary } from "./summary.ts"
import { runsPerBlock, Trails } from "./trails.ts"

/** What an ensemble is a function of. */
export interface Plan extends Setting {
  /** All of one start; they share draws and luck. */
  readonly scenarios: readonly Scenario[]
  /** Index of the scenario with which every other is compared run by run; none: no pairs are kept. */
  readonly base?: number
  /**
   * Runs come in pairs: run 2i + 1 meets the luck of run 2i mirrored (Hammersley & Morton 1956), so that what luck does to the one it
   * does, as far as it can, the other way round to the other. Each starts from a draw of its own: one that they shared would move both
   * the same way.
   */
  readonly antithetic?: boolean
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
  /** Counts runs `first` to `last − 1` of every scenario into a chunk; of an antithetic plan `first` is even. */
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
  const { model, scenarios } = plan
  const starts = new Set(scenarios.map(({ start }) => start))
  if (starts.size > 1) throw new Error("The scenarios of one ensemble share their start; run the others apart.")
  const { population, independent, draws, prepare } = projectorOf(plan, scenarios[0]?.start)
  const bounds = boundsOf(model)
  const indicators = model.variables.filter(({ indicator }) => indicator === true).length
  const prepared = scenarios.map((scenario): Prepared => {
    const size = monthsOf(scenario.start, scenario.horizon).length * indicators
    return {
      made: prepare(scenario),
      dayOf: dayIndexer(scenario.start, scenario.horizon),
      trails: new Trails(size, scenario.milestones.length, scenario.interventions.length),
    }
  })

  const empty = (): Chunk => ({
    summaries: scenarios.map((scenario) => emptySummary(model, scenario, independent, plan.antithetic)),
    pairs: scenarios.map((scenario, i) =>
      plan.base === undefined || i === plan.base ? undefined : emptyPairs(model, scenario, independent),
    ),
    runs: 0,
  })

  /** Draw and luck of a run. */
  const startOf = (run: number) => {
    const draw = draws(run)
    if (plan.antithetic !== true) return { index: run, draw, mirrored: false }
    return { index: Math.floor(run / 2), draw, mirrored: run % 2 === 1 }
  }

  // The base runs first: the others are compared with it while its trails are at hand.
  const order = scenarios.map((_, i) => i).sort((a, b) => Number(b === plan.base) - Number(a === plan.base))

  const addBlock = (chunk: Chunk, first: number, last: number): void => {
    const block = Array.from({ length: last - first }, (_, i) => startOf(first + i))
    chunk.runs += block.length
    const base = plan.base === undefined ? undefined : prepared[plan.base]
    for (const i of order) {
      const { made, trails, dayOf } = prepared[i] as Prepared
      trails.clear()
      for (const start of block) {
        const { simulator, events } = made.run(start)
        trails.add(simulator, events)
      }
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
    const { made } = prepared[scenario] as Prepared
    const start = startOf(index)
    const { draw } = start
    const { theta, simulator } = made.run({ ...start, trace })
    return {
      draw,
      theta,
      start: plainCopy(draw.state),
      path: simulator.path.slice(),
      reached: simulator.reached.slice(),
    }
  }

  return { plan, population, empty, addRuns, runChunk, replayRun }
}

interface Prepared {
  readonly made: PreparedScenario
  readonly dayOf: DayIndexer
  readonly trails: Trails
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
