/** Memory: what an ensemble keeps does not grow with its runs. A small model stands in, so that a million runs take seconds. */
import { type AnyModel, mergeChunkInto, prepareEnsemble } from "@laksana/engine"
import { chainModel } from "../known-answers/chain.ts"
import type { Row } from "./row.ts"

export function memory(): readonly Row[] {
  const model: AnyModel = chainModel([{ name: "birth", rate: 0.05, of: () => 1, by: 1 }], 0)
  const scenario = { id: "memory", start: 0, horizon: 12, parameters: {}, interventions: [], milestones: [] }
  const ensemble = prepareEnsemble({ model, seed: "memory", scenarios: [scenario] })
  const total = ensemble.empty()
  let next = 0
  const megabytesAfter = (runs: number) => {
    for (; next < runs; next += 5000) mergeChunkInto(total, ensemble.runChunk(next, next + 5000))
    globalThis.gc?.()
    return process.memoryUsage().rss / 2 ** 20
  }
  const few = megabytesAfter(10_000)
  const many = megabytesAfter(1_000_000)
  return [
    {
      what: "resident memory at 1,000,000 runs over 10,000 runs",
      figure: `${(many / few).toFixed(2)}× (${many.toFixed(0)} against ${few.toFixed(0)} MB)`,
      asked: "flat",
    },
  ]
}
