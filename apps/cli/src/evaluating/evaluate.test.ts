import chain, { chainCase } from "@laksana/results/testing"
import { expect, test } from "vitest"
import { evaluate } from "./evaluate.ts"
import type { Evaluation } from "./evaluation.ts"
import type { Keeper } from "./kept-rows.ts"

const evaluation: Evaluation = {
  case: chainCase,
  file: { id: "plain", title: { en: "plain", id: "polos" }, case: "chain", horizon: "2025-12-31" },
  seed: "evaluate",
  factors: [
    {
      kind: "parameter",
      id: "pace",
      title: { en: "pace", id: "laju" },
      unit: "factor",
      prior: { uniform: [0.5, 2] },
      bounds: [0, 10],
    },
  ],
  outcomes: [{ kind: "months", milestone: chain.milestones[0]?.id ?? "" }],
  rows: { kind: "monte-carlo", factors: 1, points: 1000, runs: 1, luck: "own", seed: "evaluate" },
}
const quiet = { workers: 1, signal: new AbortController().signal, progress: () => {} }

/** A keeper that holds these values, and takes what is finished. */
function keeperWith(known: Float64Array | undefined): { readonly keeper: Keeper; readonly finished: Float64Array[] } {
  const finished: Float64Array[] = []
  return {
    finished,
    keeper: {
      read: async () => known,
      grown: async () => {},
      finish: async (values) => void finished.push(values.slice()),
    },
  }
}

test("what is kept is not run again, and the rest is as if nothing had been", async () => {
  const whole = await evaluate(evaluation, chain, quiet)
  const { keeper, finished } = keeperWith(new Float64Array(300).fill(-1))
  const done: number[] = []
  const resumed = await evaluate(evaluation, chain, { ...quiet, keeper, progress: (rows) => void done.push(rows) })
  expect(resumed.values.subarray(0, 300).every((value) => value === -1)).toBe(true)
  expect(resumed.values.subarray(300)).toEqual(whole.values.subarray(300))
  expect([done[0], done.at(-1)]).toEqual([300, 1000])
  expect(finished).toEqual([resumed.values])
})

test("what is interrupted is the first rows, and they are kept", async () => {
  const whole = await evaluate(evaluation, chain, quiet)
  const { keeper, finished } = keeperWith(undefined)
  const controller = new AbortController()
  const progress = (rows: number) => {
    if (rows > 500) controller.abort()
  }
  const part = await evaluate(evaluation, chain, { ...quiet, keeper, progress, signal: controller.signal })
  expect([part.rows, part.of]).toEqual([512, 1000])
  expect(part.values).toEqual(whole.values.subarray(0, 512))
  expect(finished).toEqual([part.values])
})

test("kept values that are more than there are rows are not taken", async () => {
  const { keeper } = keeperWith(new Float64Array(2000).fill(-1))
  expect((await evaluate(evaluation, chain, { ...quiet, keeper })).values).not.toContain(-1)
})
