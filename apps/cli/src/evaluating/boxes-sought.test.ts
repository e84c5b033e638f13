import type { Points } from "@laksana/analysis"
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { boxesSought } from "./boxes-sought.ts"

/** Two boxes apart, in which all succeed; elsewhere one in twenty. */
const count = 300
const uniform = openStream(streamKey("two boxes", "points"), 0)
const [x, y, luck] = Array.from({ length: 3 }, () => Float64Array.from({ length: count }, uniform)) as [
  Float64Array,
  Float64Array,
  Float64Array,
]
const isIn = (i: number) => ((x[i] ?? 0) < 0.3 && (y[i] ?? 0) < 0.3) || ((x[i] ?? 0) > 0.7 && (y[i] ?? 0) > 0.7)
const points: Points = {
  factors: [
    { kind: "number", values: x },
    { kind: "number", values: y },
  ],
  outcome: Float64Array.from({ length: count }, (_, i) => (isIn(i) || (luck[i] ?? 0) < 0.05 ? 1 : 0)),
}

const silent = { isTerminal: false, width: 80, colour: false, write: () => {} }
const sought = (signal: AbortSignal) =>
  boxesSought(points, "stopped", { language: "en", err: silent, interruption: () => signal })

/** Aborts after so many turns of the event loop, of which each part of the search takes one. */
function abortedAfter(turns: number): AbortSignal {
  const controller = new AbortController()
  const wait = (left: number): void => void (left === 0 ? controller.abort() : setImmediate(() => wait(left - 1)))
  wait(turns)
  return controller.signal
}

test("stopped while a further box is looked for, it gives those that are found", async () => {
  const whole = await sought(new AbortController().signal)
  expect(whole).toMatchObject({ interrupted: false, discovery: { boxes: { length: 2 } } })
  // A box takes at most 99 permutations and 50 resamples.
  const stopped = await sought(abortedAfter(170))
  expect(stopped?.interrupted).toBe(true)
  expect(stopped?.discovery.boxes).toEqual(whole?.discovery.boxes.slice(0, 1))
  expect(stopped?.discovery.ended).toEqual({ reason: "stopped" })
  expect(stopped?.tree.leaves).toEqual([])
})

test("stopped before a box is found, it gives nothing", async () => {
  expect(await sought(abortedAfter(5))).toBeUndefined()
})
