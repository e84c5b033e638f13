import { effectiveHistory } from "@laksana/core"
import { prepareEnsemble } from "@laksana/engine"
import { type Case, planOf } from "@laksana/scenario"
import { expect, test } from "vitest"
import type { Context } from "../command/command.ts"
import chain, { chainCase, chainScenario, start } from "@laksana/results/testing"
import { type Task, withPopulations } from "./task.ts"

const output = { write: () => {}, isTerminal: false, colour: false, width: 100 }
const context: Pick<Context, "language" | "version" | "err"> = { language: "en", version: "0.0.0", err: output }
/** A case of which one thing is known. */
const noted: Case = {
  ...chainCase,
  events: [
    {
      id: "noted",
      type: "Noted",
      jurisdiction: "here",
      occurred: "2024-06-01",
      recorded: "2024-06-01",
      status: "occurred",
      evidence: "assumption",
      title: { en: "noted", id: "dicatat" },
      payload: {},
    },
  ],
}
const task = (theCase: Case, from = start, seed = "s"): Task => ({
  case: theCase,
  seed,
  scenarios: [chainScenario("a", 12, { start: from })],
  model: "own.mjs",
})

test("tasks that ask the same of one history share what it taught; another start or seed is another question", async () => {
  const asked = [task(noted), task(noted), task(noted, start - 3), task(noted, start + 6), task(noted, start, "t")]
  const [first, same, earlier, later, other] = await withPopulations(asked, chain, context)
  expect(first?.population?.size).toBe(10_000)
  expect(same?.population).toBe(first?.population)
  // What starts after the record's end starts from its end.
  expect(later?.population).toBe(first?.population)
  expect(earlier?.population?.forked).toHaveLength(10_000)
  expect(other?.population).not.toBe(first?.population)
})

test("a case of which nothing is known has no past: each run has a draw of its own", async () => {
  const [done] = await withPopulations([task(chainCase)], chain, context)
  if (done === undefined) throw new Error("There was one task.")
  expect(done.population).toBeUndefined()
  const ensemble = prepareEnsemble(planOf(done, chain, effectiveHistory))
  expect(ensemble.population).toBeUndefined()
  expect(ensemble.empty().summaries[0]?.independent).toBeUndefined()
})
