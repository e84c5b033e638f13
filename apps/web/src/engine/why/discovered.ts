/** Discovered: under which conditions a scenario fails, or succeeds, as `discover` tells it. */
import type { FoundBox, Points } from "@laksana/analysis"
import { outcomesOf } from "@laksana/experiments"
import {
  boxesInParts,
  discoverResults,
  experimentId,
  experimentRecord,
  pointsToSearch,
  rarerOf,
  type SearchedBoxes,
  type Sought,
  triedPoints,
} from "@laksana/results"
import type { OpenCase } from "../case/open-case.ts"
import type { DiscoverAsk, DiscoverStep } from "../why-questions.ts"
import { provenanceOf } from "../runs/asked.ts"
import type { Engine } from "../runs/project.ts"
import type { Turn } from "../turn.ts"
import { middlesOf } from "./middles.ts"
import { triedScenario } from "./tried.ts"

/** Milliseconds between two words of how far it is. */
const between = 100

export async function discovered(
  ask: DiscoverAsk,
  open: OpenCase,
  engine: Engine,
  tell: (step: DiscoverStep) => void,
  turn: Turn,
): Promise<void> {
  const { success, where, seed } = ask
  let told = Number.NEGATIVE_INFINITY
  const tellSometimes = (step: Omit<DiscoverStep, "found">): void => {
    if (turn.now() - told < between) return
    told = turn.now()
    tell({ ...step, found: null })
  }
  tell({ doing: "running", box: 0, done: 0, of: 0, found: null })
  const running = (done: number, of: number) => tellSometimes({ doing: "running", box: 0, done, of })
  const made = await triedScenario(ask, open, engine, running, turn)
  const { scenario, factors, rows, values, independent } = made
  const tried = triedPoints(made, values, rows.points * rows.runs)
  const sought: Sought = where === null ? rarerOf(tried, rows.runs) : where === "fails" ? "failures" : "successes"
  const points = pointsToSearch(tried, sought)
  const boxes = await searched(points, seed, tellSometimes, turn)

  const provenance = await provenanceOf([scenario], seed, engine.version)
  const { id } = scenario.experiment
  const record = experimentRecord({ provenance, scenario: id, factors, outcomes: outcomesOf(success), rows })
  const results = discoverResults(
    {
      provenance,
      experiment: await experimentId(record),
      scenario: id,
      factors,
      rows,
      success,
      sought,
      because: where === null ? "rarer" : "asked",
      tried,
      independent,
    },
    boxes.discovery,
    boxes.tree,
  )
  const middles = boxes.discovery.boxes.map(({ after }: FoundBox) => middlesOf(after.box, points))
  const { points: of } = results
  tell({ doing: "running", box: 0, done: of, of, found: { ...boxes, results, middles } })
}

async function searched(
  points: Points,
  seed: string,
  tell: (step: Omit<DiscoverStep, "found">) => void,
  turn: Turn,
): Promise<SearchedBoxes> {
  const parts = boxesInParts(points, seed)
  for (;;) {
    const part = parts.next()
    if (part.done === true) return part.value
    const { doing, box, done, of } = part.value
    tell({ doing, box, done, of })
    await turn.pause()
  }
}
