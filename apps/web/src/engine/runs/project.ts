/**
 * Project: scenarios run from the conditioned history, as `run` and `compare` do it: first a preview from few draws, then the whole,
 * told in parts while it grows.
 */
import { type Chunk, reachedQuantile, type Summary } from "@laksana/engine"
import { compareResults, type CompareResults, curveOf, type Provenance, runResults } from "@laksana/results"
import type { OpenCase } from "../case/open-case.ts"
import type { GridAsk, ProjectAsk, ProjectStep } from "../protocol.ts"
import type { Turn } from "../turn.ts"
import { askedScenarios, provenanceOf } from "./asked.ts"
import type { Populations } from "./populations.ts"
import { type Prepared, prepareProject, seatChunk, sideChunk } from "./project-parts.ts"
import type { RunScenario } from "./run-scenario.ts"

export interface Engine {
  readonly populations: Populations
  /** Of the program. */
  readonly version: string
}

type Tell = (step: ProjectStep) => void

/** Milliseconds between two parts that are told. */
const between = 150
/** Runs of all scenarios together between two looks at the messages. */
const runsAtATime = 16
/** Days of equally likely runs that are told of each milestone. */
const equallyLikely = 50

export async function project(ask: ProjectAsk, open: OpenCase, engine: Engine, tell: Tell, turn: Turn): Promise<void> {
  const scenarios = await askedScenarios(ask.scenarios, ask, open)
  return projectScenarios(scenarios, ask, open, engine, tell, turn)
}

/** All cells of a scenario file's grid. */
export async function projectGrid(ask: GridAsk, open: OpenCase, engine: Engine, tell: Tell, turn: Turn): Promise<void> {
  const scenarios = await askedScenarios([{ base: ask.base }], ask, open)
  return projectScenarios(scenarios, { ...ask, preview: 0 }, open, engine, tell, turn)
}

export async function projectScenarios(
  scenarios: readonly RunScenario[],
  { runs, seed, preview }: Pick<ProjectAsk, "runs" | "seed" | "preview">,
  open: OpenCase,
  { populations, version }: Engine,
  tell: Tell,
  turn: Turn,
): Promise<void> {
  const projecting = { scenarios, seed, base: open.base }
  const sources = {
    run: await provenanceOf(scenarios, seed, version),
    pairs: await Promise.all(
      scenarios.map((scenario) => provenanceOf([scenarios[0] ?? scenario, scenario], seed, version)),
    ),
  }
  if (preview > 0) {
    await populations.urgently(async () => {
      const prepared = await prepareProject(projecting, (asked) => populations.preview(asked, turn), turn)
      const telling = { scenarios, prepared, sources, stage: "preview" as const, of: preview }
      await run(telling, (step) => step.done === preview && tell(step), turn)
    })
  }
  const prepared = await prepareProject(projecting, (asked) => populations.whole(asked, turn), turn)
  await run({ scenarios, prepared, sources, stage: "whole", of: runs }, tell, turn)
}

interface Telling {
  readonly scenarios: readonly RunScenario[]
  readonly prepared: Prepared
  readonly sources: { readonly run: Provenance; readonly pairs: readonly Provenance[] }
  readonly stage: "preview" | "whole"
  readonly of: number
}

async function run(telling: Telling, tell: Tell, turn: Turn): Promise<void> {
  const { prepared, stage, of } = telling
  const chunks = prepared.ensembles.map((ensemble) => ensemble.empty())
  const count = prepared.ensembles.reduce((sum, { plan }) => sum + plan.scenarios.length, 0)
  const size = Math.max(1, Math.ceil(runsAtATime / count))
  let told = turn.now()
  for (let first = 0; first < of; first += size) {
    const last = Math.min(of, first + size)
    for (const [i, ensemble] of prepared.ensembles.entries()) {
      ensemble.addRuns(chunks[i] as Chunk, first, last)
      await turn.pause()
    }
    if (last === of || (stage === "whole" && turn.now() - told >= between)) {
      tell(await stepOf(telling, chunks, last, turn))
      told = turn.now()
    }
  }
}

async function stepOf(
  { scenarios, prepared, sources, stage, of }: Telling,
  chunks: readonly Chunk[],
  done: number,
  turn: Turn,
): Promise<ProjectStep> {
  const outcomes = scenarios.map(({ experiment, model }, i) => {
    const seat = prepared.seats[i] as Prepared["seats"][number]
    const population = prepared.populations[i]
    const chunk = seatChunk(chunks[seat.ensemble] as Chunk, seat)
    return { experiment, model, chunk, ...(population === undefined ? {} : { population }) }
  })
  const results = runResults(sources.run, outcomes)
  await turn.pause()
  const compared: (CompareResults | null)[] = []
  for (const [i, { experiment }] of scenarios.entries()) {
    const found = comparison(i, scenarios, prepared, sources.pairs, chunks)
    compared.push(found, ...experiment.scenarios.slice(1).map(() => null))
    await turn.pause()
  }
  const summaries = outcomes.flatMap(({ experiment, chunk }) =>
    experiment.scenarios.map((scenario, i) => ({
      scenario,
      horizon: experiment.horizon,
      summary: chunk.summaries[i] as Summary,
    })),
  )
  return {
    stage: stage === "preview" ? "preview" : done === of ? "whole" : "part",
    done,
    of,
    particles: prepared.populations[0]?.size ?? 0,
    results,
    curves: summaries.map(({ scenario, horizon, summary }) =>
      Object.fromEntries(summary.milestones.map((id) => [id, curveOf(summary, id, scenario.start, horizon)])),
    ),
    quantiles: summaries.map(({ scenario, summary }) =>
      Object.fromEntries(summary.milestones.map((id, i) => [id, likelyDays(summary, i, scenario.start)])),
    ),
    compared,
  }
}

const likelyDays = (summary: Summary, milestone: number, start: number) =>
  Array.from(
    { length: equallyLikely },
    (_, i) => reachedQuantile(summary, milestone, start, (i + 0.5) / equallyLikely) ?? null,
  )

function comparison(
  i: number,
  scenarios: readonly RunScenario[],
  prepared: Prepared,
  provenance: readonly Provenance[],
  chunks: readonly Chunk[],
): CompareResults | null {
  const [base, other, side, from] = [scenarios[0], scenarios[i], prepared.sides[i], provenance[i]]
  if (base === undefined || other === undefined || side === undefined || from === undefined) return null
  return compareResults(from, {
    base: side.base,
    other: side.scenario,
    model: base.model,
    chunk: sideChunk(chunks[side.ensemble] as Chunk, side),
    population: prepared.ensembles[side.ensemble]?.population,
    start: base.experiment.start,
    targets: [base, other].flatMap(({ experiment }) => experiment.targets),
    sameScenario:
      side.base.id === side.scenario.id &&
      base.source.text === other.source.text &&
      side.base.horizon === side.scenario.horizon,
  })
}
