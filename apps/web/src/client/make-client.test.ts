/** Client: of one topic the newest question wins, however many there were; others stand by themselves; what fails says so. */
import { expect, test } from "vitest"
import type { FromWorker, ToWorker } from "../engine/messages.ts"
import { Refused } from "./engine-client.ts"
import { makeClient } from "./make-client.ts"
import type { StartThread } from "./thread.ts"

interface FakeThread {
  readonly posted: ToWorker[]
  readonly say: (message: FromWorker) => void
  readonly fail: (message: string) => void
  isEnded: boolean
}

function fakeThreads() {
  const threads: FakeThread[] = []
  const start: StartThread = (take, failed) => {
    const thread: FakeThread = { posted: [], say: take, fail: failed, isEnded: false }
    threads.push(thread)
    return {
      post: (message) => thread.posted.push(message),
      end: () => {
        thread.isEnded = true
      },
    }
  }
  const asksIn = (thread: FakeThread | undefined, kind: string) =>
    (thread?.posted ?? []).flatMap((message) => (message.type === "ask" && message.kind === kind ? [message] : []))
  return { threads, start, asksIn }
}

const runs = (first: number) => ({ scenario: { base: "as-is" }, seed: "s", first, count: 1, indicator: "awareness" })

test("forty questions of one topic start two, and the last is answered", async () => {
  const { threads, start, asksIn } = fakeThreads()
  const client = makeClient(start)
  const answers = Array.from({ length: 40 }, (_, i) => client.ask("runs", runs(i), { topic: "lever" }))
  const [thread] = threads
  const [first] = asksIn(thread, "runs")
  expect(asksIn(thread, "runs")).toHaveLength(1)
  expect(thread?.posted.at(-1)).toEqual({ type: "cancel", id: first?.id })
  // The older one may say something still: nobody hears it.
  thread?.say({ type: "step", id: first?.id ?? -1, answer: "old" })
  thread?.say({ type: "done", id: first?.id ?? -1 })
  const started = asksIn(thread, "runs")
  expect(started.map(({ ask }) => ask)).toEqual([runs(0), runs(39)])
  thread?.say({ type: "step", id: started[1]?.id ?? -1, answer: "new" })
  thread?.say({ type: "done", id: started[1]?.id ?? -1 })
  const told = await Promise.all(answers)
  expect(told.filter((answer) => answer !== undefined)).toEqual(["new"])
  expect(told.at(-1)).toBe("new")
})

test("questions without a topic stand by themselves, and each step is told", async () => {
  const { threads, start, asksIn } = fakeThreads()
  const client = makeClient(start)
  const steps: unknown[] = []
  const both = [client.ask("runs", runs(0), { onStep: (step) => steps.push(step) }), client.ask("runs", runs(1))]
  const asked = asksIn(threads[0], "runs")
  expect(asked).toHaveLength(2)
  for (const { id } of asked) {
    threads[0]?.say({ type: "step", id, answer: `part ${id}` })
    threads[0]?.say({ type: "step", id, answer: `whole ${id}` })
    threads[0]?.say({ type: "done", id })
  }
  expect(await Promise.all(both)).toEqual(asked.map(({ id }) => `whole ${id}`))
  expect(steps).toEqual([`part ${asked[0]?.id}`, `whole ${asked[0]?.id}`])
})

test("a signal ends a question at once, waiting or under way", async () => {
  const { threads, start, asksIn } = fakeThreads()
  const client = makeClient(start)
  const [one, two] = [new AbortController(), new AbortController()]
  const running = client.ask("runs", runs(0), { topic: "t", signal: one.signal })
  one.abort()
  expect(await running).toBeUndefined()
  const waiting = client.ask("runs", runs(1), { topic: "t", signal: two.signal })
  two.abort()
  expect(await waiting).toBeUndefined()
  threads[0]?.say({ type: "done", id: asksIn(threads[0], "runs")[0]?.id ?? -1 })
  expect(asksIn(threads[0], "runs")).toHaveLength(1)
  expect(await client.ask("runs", runs(2), { signal: one.signal })).toBeUndefined()
})

test("every thread opens the case, also one that starts later, and ensembles are prepared", async () => {
  const { threads, start, asksIn } = fakeThreads()
  const client = makeClient(start)
  const source = { kind: "built-in", id: "paser" } as const
  void client.ask("open", source)
  expect(threads).toHaveLength(2)
  void client.ask("learned", { seed: "s" })
  expect(threads).toHaveLength(3)
  for (const thread of threads) expect(asksIn(thread, "open").map(({ ask }) => ask)).toEqual([source])
  expect(threads.filter(({ posted }) => posted.some(({ type }) => type === "prepare"))).toHaveLength(1)
  expect(threads[2]?.posted.map(({ type }) => type)).toEqual(["ask", "ask"])
})

test("a refusal and a thread that fails are told, and the next question finds a new thread", async () => {
  const { threads, start, asksIn } = fakeThreads()
  const client = makeClient(start)
  const refused = client.ask("runs", runs(0), { topic: "t" })
  const refusal = { kind: "no-agreement", draws: 500, ruledOut: [] } as const
  threads[0]?.say({ type: "refused", id: asksIn(threads[0], "runs")[0]?.id ?? -1, refusal })
  await expect(refused).rejects.toEqual(new Refused(refusal))
  const failed = client.ask("runs", runs(1), { topic: "t" })
  threads[0]?.fail("out of memory")
  await expect(failed).rejects.toMatchObject({ refusal: { kind: "failure", message: "out of memory" } })
  expect(threads[0]?.isEnded).toBe(true)
  void client.ask("runs", runs(2), { topic: "t" })
  expect(asksIn(threads[1], "runs")).toHaveLength(1)
  client.close()
  expect(threads[1]?.isEnded).toBe(true)
})
