import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { timeOfDay } from "@laksana/engine"
import type { Law, Trial } from "@laksana/laws"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Invocation } from "../command/command.ts"
import { contextIn } from "../command/context-for-tests.ts"
import { exitCodeOf, type Loaded } from "../command/failure.ts"
import type { Found } from "./check-laws.ts"
import { type Counterexample, counterexampleOf } from "./counterexamples.ts"
import { type LoadedSubject, loadSubject } from "./load-subject.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-counterexamples-"))
  await cp(join(root, "scenarios/paser"), join(folder, "somewhere/paser"), { recursive: true })
  const laid =
    "title: { en: a, id: a }\ncase: paser\nhorizon: 2026-12-31\noverlays: [external]\nruns: 2\nseed: 7\nassumptions: { resourcing: low }\n"
  await writeFile(join(folder, "somewhere/paser/laid.scenario.yaml"), laid)
  await mkdir(join(folder, "theirs"))
  await writeFile(join(folder, "theirs/law.scenario.yaml"), "a: 1\n")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const context = () => contextIn({ folder })

function valueOf<T>(read: Loaded<T>): T {
  if (read._tag !== "Loaded") throw new Error(`${exitCodeOf(read)}: ${JSON.stringify(read)}`)
  return read.value
}

async function subjectOf(argument: string): Promise<LoadedSubject> {
  const invocation: Invocation = {
    command: "check",
    arguments: [argument],
    context: context(),
    flag: () => false,
    text: () => undefined,
    texts: () => [],
    whole: () => undefined,
  }
  return valueOf(await loadSubject(argument, invocation))
}

const law: Law = {
  kind: "trial",
  id: "law",
  states: { en: "a law", id: "sebuah kaidah" },
  examples: fc.constant<Trial>({ parameters: {}, interventions: [], start: 0, horizon: 1, seed: "s", runs: 1 }),
  violation: () => undefined,
}

const written = async (found: Found, subject: LoadedSubject, out: string): Promise<Loaded<Counterexample>> =>
  counterexampleOf(law, found, subject, { folder: out, seed: 1, runs: 100 }, context())

/** The subject that the counterexample's own command line names. */
async function again({ again: line }: Counterexample): Promise<LoadedSubject> {
  const [program, command, argument = ""] = line.split(" ")
  expect([program, command]).toEqual(["laksana", "check"])
  return subjectOf(argument)
}

const trial: Trial = {
  parameters: { memberTurnover: { value: 0.125 } },
  interventions: [
    {
      kind: "event",
      id: "intervention-1",
      at: timeOfDay("2026-08-17"),
      event: { type: "TeamFormed", payload: { team: "t" } },
    },
  ],
  start: 0,
  horizon: timeOfDay("2027-01-01"),
  seed: "s",
  runs: 2,
}

describe("what was found", () => {
  test("in a trial of a model is read again as the only trial of a case that knows nothing", async () => {
    const model = await subjectOf("policy-implementation")
    const example = { ...trial, start: timeOfDay("2026-03-01") }
    const found = valueOf(await written({ kind: "trial", trial: example }, model, "a/b"))
    expect(found).toEqual({
      file: "a/b/law.scenario.yaml",
      again: "laksana check a/b/law.scenario.yaml --law law",
      own: false,
    })
    const { parts } = await again(found)
    expect(parts).toMatchObject({ trials: [example], history: [], start: example.start })
  })

  test.each(["somewhere/paser", "somewhere/paser/laid", "somewhere/paser/as-is"])(
    "in a trial of %s is read again with the case's past, its overlays, levels, priors and milestones",
    async (argument) => {
      const subject = await subjectOf(argument)
      const example = { ...trial, start: subject.parts.start ?? 0 }
      const found = valueOf(await written({ kind: "trial", trial: example }, subject, `out/${argument}`))
      const { parts, model, theCase } = await again(found)
      expect(parts.trials).toEqual([example])
      expect(parts.history).toEqual(subject.parts.history)
      expect(theCase).toEqual({ ...subject.theCase, id: argument.split("/").at(-1) })
      expect(model.parameters).toEqual(subject.model.parameters)
      expect(model.milestones).toEqual(subject.model.milestones)
    },
  )

  test("in a history is read again as a case's history, with the case's priors and milestones", async () => {
    const subject = await subjectOf("somewhere/paser")
    // Entries that name no other.
    const alone = (subject.parts.history ?? []).filter(
      ({ type, occurred, contradicts = [] }) =>
        type !== "ClaimMade" &&
        contradicts.length === 0 &&
        (typeof occurred === "string" || (occurred.after === undefined && occurred.before === undefined)),
    )
    const events = alone.slice(0, 5)
    expect(events).toHaveLength(5)
    const found = valueOf(await written({ kind: "history", events }, subject, "histories"))
    expect(found).toEqual({
      file: "histories/law/history.yaml",
      again: "laksana check histories/law --law law",
      own: false,
    })
    const { parts, model } = await again(found)
    expect(parts.history).toEqual(events)
    expect(model.parameters.map(({ prior }) => prior)).toEqual(subject.model.parameters.map(({ prior }) => prior))
    expect(model.milestones.map(({ all }) => all)).toEqual(subject.model.milestones.map(({ all }) => all))
  })

  test("written again takes the place of what was written before", async () => {
    const model = await subjectOf("policy-implementation")
    for (const seed of ["one", "two"]) {
      const example = { ...trial, start: timeOfDay("2025-01-01"), seed }
      const found = valueOf(await written({ kind: "trial", trial: example }, model, "again"))
      expect((await again(found)).parts.trials).toEqual([example])
    }
  })

  test("in the subject's own history or scenario is that file, and nothing is written", async () => {
    const subject = await subjectOf("somewhere/paser/laid")
    const [own] = subject.parts.trials ?? []
    if (own === undefined) throw new Error("The scenario has a trial.")
    const found = valueOf(await written({ kind: "trial", trial: own }, subject, "nowhere"))
    const file = "somewhere/paser/laid.scenario.yaml"
    expect(found).toEqual({ file, again: "laksana check somewhere/paser/laid --law law", own: true })

    const theCase = await subjectOf("somewhere/paser")
    const history = valueOf(await written({ kind: "history", events: theCase.parts.history ?? [] }, theCase, "nowhere"))
    expect(history).toMatchObject({ file: "somewhere/paser/history.yaml", own: true })
    await expect(readFile(join(folder, "nowhere/law.scenario.yaml"))).rejects.toThrow("ENOENT")
  })

  test("of one cell of a grid names the cell", async () => {
    const subject = await subjectOf("somewhere/paser/baseline")
    const at = 4
    const own = subject.parts.trials?.[at]
    if (own === undefined) throw new Error("The grid has nine cells.")
    const found = valueOf(await written({ kind: "trial", trial: own }, subject, "nowhere"))
    expect(found.again).toContain("somewhere/paser/baseline#")
    expect((await again(found)).parts.trials).toEqual([own])
  })

  test("is not written over a file that no check has written", async () => {
    const model = await subjectOf("policy-implementation")
    const refused = await written({ kind: "trial", trial: { ...trial, start: 660 } }, model, "theirs")
    expect(refused).toMatchObject({ _tag: "Refused", code: "not-overwritten" })
    await expect(readFile(join(folder, "theirs/history.yaml"))).rejects.toThrow("ENOENT")
  })
})
