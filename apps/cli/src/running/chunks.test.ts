import { mergeChunkInto, prepareEnsemble } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import chain, { chainScenario } from "@laksana/results/testing"
import { inOrder, runHere, spansOf } from "./chunks.ts"

const ensembles = [
  prepareEnsemble({ model: chain, seed: "chunks", scenarios: [chainScenario("a", 3), chainScenario("b", 3)], base: 0 }),
  prepareEnsemble({ model: chain, seed: "chunks", scenarios: [chainScenario("c", 2)] }),
]
const quiet = () => ({ signal: new AbortController().signal, progress: () => {} })

describe("spans", () => {
  test("cover every run once, in order", () => {
    const spans = spansOf(1234, 9, 100)
    expect(spans[0]?.first).toBe(0)
    expect(spans.at(-1)?.last).toBe(1234)
    for (const [i, { first }] of spans.entries()) if (i > 0) expect(first).toBe(spans[i - 1]?.last)
  })
})

test("runs added to runs are the bytes of as many in one go", async () => {
  const total = await runHere(ensembles, 700, quiet())
  const added = await runHere(ensembles, 1900, { ...quiet(), first: 700 })
  total.forEach((chunk, i) => mergeChunkInto(chunk, added[i] ?? chunk))
  expect(total).toEqual(await runHere(ensembles, 1900, quiet()))
})

describe("an interruption", () => {
  test("leaves the bytes of a shorter run, alike for every ensemble", async () => {
    const controller = new AbortController()
    const done: number[] = []
    const progress = (runs: number) => {
      done.push(runs)
      if (done.length === 2) controller.abort()
    }
    const stopped = await runHere(ensembles, 9000, { signal: controller.signal, progress })
    const runs = done.at(-1) ?? 0
    expect(done).toHaveLength(2)
    expect(stopped.map(({ runs: count }) => count)).toEqual([runs, runs])
    expect(stopped).toEqual(await runHere(ensembles, runs, quiet()))
  })

  test("before the first chunk leaves nothing", async () => {
    const stopped = await runHere(ensembles, 100, { signal: AbortSignal.abort(), progress: () => {} })
    expect(stopped.map(({ runs: count }) => count)).toEqual([0, 0])
  })
})

test("chunks that come in any order merge to the same counts, and count only without a gap", () => {
  const [ensemble] = ensembles
  if (ensemble === undefined) throw new Error("one")
  const spans = [0, 1, 2].map((i) => ({ first: i * 10, last: i * 10 + 10 }))
  const seen: number[] = []
  const merged = inOrder([ensemble], spans, { ...quiet(), progress: (done) => seen.push(done) })
  merged.add(2, 0, ensemble.runChunk(20, 30))
  expect(merged.totals()[0]?.runs).toBe(0)
  merged.add(0, 0, ensemble.runChunk(0, 10))
  expect(merged.totals()[0]?.runs).toBe(10)
  merged.add(1, 0, ensemble.runChunk(10, 20))
  expect(seen).toEqual([10, 20, 30])
  expect(merged.totals()[0]).toEqual(ensemble.runChunk(0, 30))
})
