/** Message loop: long work is done in slices, so that a question that is ended stops, and says nothing more but that it has. */
import { beforeAll, expect, test } from "vitest"
import { clock, newRoom } from "../testing/room-for-tests.ts"
import { messageLoop } from "./message-loop.ts"
import type { FromWorker, ToWorker } from "./messages.ts"
import type { QuestionKind, Questions } from "./protocol.ts"

let take: (message: ToWorker) => void
const said: FromWorker[] = []
/** Milliseconds of work: what other programs take of the machine meanwhile is no part of it. */
const worked = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The work between two turns is how long a message has to wait. */
let longest = 0
let since = worked()
const watched = {
  now: clock.now,
  turn: async () => {
    longest = Math.max(longest, worked() - since)
    await clock.turn()
    since = worked()
  },
}

beforeAll(async () => {
  take = messageLoop(newRoom(), { post: (message) => said.push(message) }, watched)
  await asked(0, "open", { kind: "built-in", id: "paser" })
  // Parts of the program are loaded where they are first asked for, which takes its time here.
  await asked(10, "project", project(1))
}, 60_000)

const saidOf = (id: number) => said.filter((message) => message.id === id)
const ended = (id: number) => saidOf(id).some(({ type }) => type !== "step")

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await clock.turn()
}

async function asked<K extends QuestionKind>(id: number, kind: K, ask: Questions[K]["ask"]): Promise<void> {
  take({ type: "ask", id, kind, ask })
  await until(() => ended(id))
}

const project = (runs: number, seed = "paser") => ({ scenarios: [{ base: "as-is" }], runs, seed, preview: 20 })

test("a question that is ended stops, and nothing is told of it but that it has", async () => {
  take({ type: "ask", id: 1, kind: "project", ask: project(1_000_000) })
  await until(() => saidOf(1).length > 0)
  take({ type: "cancel", id: 1 })
  const before = saidOf(1).length
  await until(() => ended(1))
  expect(saidOf(1).slice(before)).toEqual([{ type: "done", id: 1 }])
})

test("what waits for a population that is worked out can be ended too", async () => {
  take({ type: "ask", id: 2, kind: "project", ask: { ...project(1_000_000, "another"), preview: 0 } })
  await clock.turn()
  take({ type: "cancel", id: 2 })
  await until(() => ended(2))
  expect(saidOf(2)).toEqual([{ type: "done", id: 2 }])
})

test("no message waits long while an ensemble is run", async () => {
  await watched.turn()
  longest = 0
  await asked(3, "project", { ...project(100, "slices"), scenarios: [{ base: "as-is" }, { base: "fill-posts-first" }] })
  expect(saidOf(3).at(-1)?.type).toBe("done")
  // Some tens of milliseconds, and what the machine does beside for the same process.
  expect(longest).toBeLessThan(250)
})

test("two questions are answered beside each other", async () => {
  take({ type: "ask", id: 4, kind: "project", ask: project(100_000) })
  const quick = { asOf: "2024-12-31", knownAt: null, overlays: [] }
  await asked(5, "replay", quick)
  expect(ended(4)).toBe(false)
  take({ type: "cancel", id: 4 })
  await until(() => ended(4))
})

test("what cannot be answered is refused, and the next question is answered", async () => {
  await asked(6, "project", { ...project(10), scenarios: [{ base: "no-such" }] })
  expect(saidOf(6).at(-1)).toMatchObject({ type: "refused", refusal: { kind: "problems" } })
  await asked(7, "event", { id: "no-such", asOf: "2024-12-31", knownAt: null, overlays: [] })
  expect(saidOf(7).at(-1)).toMatchObject({ type: "refused", refusal: { kind: "failure" } })
  take({ type: "ask", id: 8, kind: "no-such-kind" as QuestionKind, ask: {} })
  await until(() => ended(8))
  expect(saidOf(8).at(-1)?.type).toBe("refused")
})
