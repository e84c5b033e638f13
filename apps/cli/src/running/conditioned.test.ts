import { effectiveHistory } from "@laksana/core"
import { mkdtemp, readdir, rm, stat, truncate } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { AnyModel, Population } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { type Case, modelFor, pastOf } from "@laksana/scenario"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { contextIn } from "../command/context-for-tests.ts"
import { loadCase } from "../files/load-case.ts"
import { conditionedOn, type ToCondition } from "./conditioned.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
const told: string[] = []
const output = { write: (text: string) => void told.push(text), isTerminal: false, colour: false, width: 100 }
const context = contextIn({ folder: root }, { out: output, err: output })

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-conditioned-"))
  vi.stubEnv("LAKSANA_CACHE", folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

async function paser(): Promise<Case> {
  const found = await loadCase("paser", policyModel, context)
  if (found._tag !== "Loaded") throw new Error("The case of Paser could not be read.")
  return found.value.theCase
}

/** Conditions on a case, with how many events were folded on the way: what it costs, whatever the machine. */
async function conditioned(
  theCase: Case,
  change: Partial<ToCondition> = {},
): Promise<{ readonly population: Population; readonly folded: number }> {
  const model: AnyModel = modelFor(theCase, policyModel)
  let folded = 0
  const counting: AnyModel = {
    ...model,
    evolve: (...given) => {
      folded++
      model.evolve(...given)
    },
  }
  const population = await conditionedOn(
    {
      theCase,
      model: counting,
      past: pastOf(theCase, model, effectiveHistory),
      seed: "s",
      isOwnModel: false,
      particles: 500,
      ...change,
    },
    context,
  )
  return { population, folded }
}

/** The history with one more event at its end, and known until the end of its month. */
function longer(theCase: Case, day: string, observed: string): Case {
  const last = theCase.events.find(({ type, status }) => type === "SocializationHeld" && status === "occurred")
  const added: Case["events"][number] = {
    id: "added",
    type: "SocializationHeld",
    jurisdiction: "paser",
    occurred: day,
    recorded: day,
    status: "occurred",
    evidence: "assumption",
    title: { en: "added", id: "ditambahkan" },
    payload: last?.payload ?? { formality: "formal", reach: 0.3 },
  }
  return { ...theCase, observed, events: [...theCase.events, added] }
}

const kept = async () => (await readdir(folder)).length

test("what is kept is what is worked out anew, and costs nothing", async () => {
  const theCase = await paser()
  const anew = await conditioned(theCase, { isOwnModel: true })
  expect(await kept()).toBe(0)
  const first = await conditioned(theCase)
  const again = await conditioned(theCase)
  expect(first.population).toEqual(anew.population)
  expect(again.population).toEqual(anew.population)
  expect([first.folded, again.folded]).toEqual([anew.folded, 0])
  for (const file of await readdir(folder)) await truncate(join(folder, file), 5000)
  expect((await conditioned(theCase)).population).toEqual(anew.population)
})

test.each([
  ["in the next month", "2025-01-10", "2025-01-31", 0.2],
  ["in the next quarter", "2025-04-10", "2025-04-30", 0.5],
])("a last event %s goes on from what was kept: the same bytes for less", async (_, day, observed, share) => {
  const theCase = await paser()
  const one = longer(theCase, day, observed)
  // As many as make the pilots, which are run whatever is known, a small part.
  const particles = 3000
  const anew = await conditioned(one, { particles, isOwnModel: true })
  await conditioned(theCase, { particles })
  const on = await conditioned(one, { particles })
  expect(on.population).toEqual(anew.population)
  expect(on.folded).toBeGreaterThan(0)
  expect(on.folded).toBeLessThan(anew.folded * share)
})

test("a corrected past, another seed and another number of draws are worked out anew", async () => {
  const theCase = await paser()
  const corrected: Case = {
    ...theCase,
    events: theCase.events.map((event) =>
      event.occurred === "2024-03-25" ? { ...event, occurred: "2024-03-26" } : event,
    ),
  }
  const changes: readonly (readonly [Case, Partial<ToCondition>])[] = [
    [corrected, {}],
    [theCase, { seed: "t" }],
    [theCase, { particles: 400 }],
  ]
  for (const [of, change] of changes) {
    const anew = await conditioned(of, { ...change, isOwnModel: true })
    for (const file of await readdir(folder)) await rm(join(folder, file))
    await conditioned(theCase)
    const found = await conditioned(of, change)
    expect(found.population).toEqual(anew.population)
    expect(found.folded).toBe(anew.folded)
  }
})

test("a fork is kept apart from the end", async () => {
  const theCase = await paser()
  const { end } = pastOf(theCase, policyModel, effectiveHistory)
  const atEnd = await conditioned(theCase, { forkAt: end })
  const before = await conditioned(theCase, { forkAt: end - 6 })
  expect([atEnd.population.forked, before.population.forked?.length]).toEqual([undefined, 500])
  expect(before.population).toEqual((await conditioned(theCase, { forkAt: end - 6, isOwnModel: true })).population)
  expect((await conditioned(theCase, { forkAt: end - 6 })).folded).toBe(0)
  expect((await conditioned(theCase, { forkAt: end + 6 })).folded).toBe(0)
})

test("with LAKSANA_CACHE=off nothing is read or written; a terminal is told what is waited for", async () => {
  const theCase = await paser()
  await conditioned(theCase)
  const before = await Promise.all(
    (await readdir(folder)).map(async (file) => (await stat(join(folder, file))).mtimeMs),
  )
  vi.stubEnv("LAKSANA_CACHE", "off")
  expect((await conditioned(theCase)).folded).toBeGreaterThan(0)
  const after = await Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).mtimeMs))
  expect(after).toEqual(before)
  expect(told).toEqual([])
  const terminal = { ...context, err: { ...context.err, isTerminal: true } }
  const model: AnyModel = modelFor(theCase, policyModel)
  const what = {
    theCase,
    model,
    past: pastOf(theCase, model, effectiveHistory),
    seed: "s",
    isOwnModel: false,
    particles: 200,
  }
  await conditionedOn(what, terminal)
  expect(told[0]).toBe("Learning from the history …")
})
