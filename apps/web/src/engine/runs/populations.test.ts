/** Populations: what was begun in the background comes back when it is done, and is not worked out again. */
import { expect, test } from "vitest"
import { caseOnDisk } from "../../testing/cases-on-disk.ts"
import { openCase } from "../case/opening.ts"
import { turnOf } from "../turn.ts"
import { Populations } from "./populations.ts"
import { usualCondition } from "./usual-condition.ts"

test("what is prepared is known once it comes back", async () => {
  const opened = await openCase({ kind: "built-in", id: "paser" }, [caseOnDisk("paser")])
  if (opened._tag === "Refused") throw new Error("Paser does not open.")
  let turns = 0
  const clock = {
    now: () => performance.now(),
    turn: () => {
      turns++
      return new Promise<void>((resolve) => setImmediate(resolve))
    },
  }
  const populations = new Populations(clock)
  const asked = usualCondition(opened.open)
  await populations.prepare(asked)
  const worked = turns
  expect(worked).toBeGreaterThan(0)
  const population = await populations.whole(
    asked,
    turnOf(clock, () => false),
  )
  expect(population?.states.length).toBeGreaterThan(0)
  expect(turns).toBe(worked)
}, 120_000)
