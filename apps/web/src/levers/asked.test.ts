/** Asked: what a view asks of the engine, of the case of Paser. */
import { beforeAll, describe, expect, test } from "vitest"
import type { CaseView } from "../engine/protocol.ts"
import { paserView } from "../testing/paser-view.ts"
import { answerSide, type Asked, askedOf, type AskingView, projectAsk } from "./asked.ts"
import { baselineOf } from "./baseline.ts"

let paser: CaseView
beforeAll(async () => {
  paser = await paserView()
})

const untouched: AskingView = {
  baseline: null,
  beside: [],
  overlays: [],
  horizon: null,
  runs: null,
  seed: null,
  assumptions: {},
  parameters: {},
  interventions: [],
}
function asked(view: Partial<AskingView>): Asked {
  const found = askedOf({ ...untouched, ...view }, paser)
  if (found === undefined) throw new Error("Paser has scenarios.")
  return found
}

describe("unless told", () => {
  test("the baseline is the file that changes nothing, whatever its place among the files", () => {
    expect(baselineOf(paser, null)?.file.id).toBe("as-is")
    expect(baselineOf({ ...paser, scenarios: paser.scenarios.toReversed() }, null)?.file.id).toBe("as-is")
    expect(baselineOf(paser, "no-such-file")?.file.id).toBe("as-is")
    expect(baselineOf(paser, "baseline")?.file.id, "a grid is not one scenario").toBe("as-is")
  })

  test("it is asked alone and as its file is", () => {
    expect(projectAsk(asked({}), 100)).toEqual({
      scenarios: [{ base: "as-is" }],
      runs: 1000,
      seed: "paser",
      preview: 100,
    })
    expect(answerSide(asked({}))).toBe(0)
  })

  test("no preview is asked for of no more runs than that", () => {
    expect(projectAsk(asked({ runs: 100 }), 100).preview).toBe(0)
    expect(projectAsk(asked({ runs: 101 }), 100).preview).toBe(100)
  })
})

describe("changed", () => {
  test("levels, parameters and events are laid over the baseline's own", () => {
    const own = { on: "2026-01-01", event: "MonitoringDone", payload: {} }
    const { sides } = asked({
      baseline: "stabilise-team-first",
      assumptions: { commitment: "high" },
      parameters: { attendance: 0.6 },
      interventions: [own],
    })
    expect(sides.map(({ role }) => role)).toEqual(["baseline", "changed"])
    const changes = sides[1]?.scenario.changes
    expect(changes?.assumptions).toEqual({ commitment: "high" })
    expect(changes?.parameters).toEqual({ handover: 0.9, attendance: 0.6 })
    expect(changes?.interventions).toHaveLength(2)
    expect(changes?.interventions?.at(-1)).toEqual(own)
  })

  test("the answer is about the change, and files beside come after it", () => {
    const question = asked({ assumptions: { commitment: "high" }, beside: ["fill-posts-first"] })
    expect(question.sides.map(({ role }) => role)).toEqual(["baseline", "changed", "beside"])
    expect(answerSide(question)).toBe(1)
    expect(answerSide(asked({ beside: ["fill-posts-first"] }))).toBe(1)
  })
})

describe("pairs", () => {
  test("an overlay that one side asks for is laid over all", () => {
    const { sides, overlays } = asked({ beside: ["rotation-after-restriction"] })
    expect(overlays).toEqual(["external"])
    expect(sides.map(({ scenario }) => scenario.changes?.overlays)).toEqual([["external"], undefined])
  })

  test("a horizon counts for every side", () => {
    const { sides } = asked({ beside: ["fill-posts-first"], horizon: "2027-12-31" })
    expect(sides.map(({ scenario }) => scenario.changes?.horizon)).toEqual(["2027-12-31", "2027-12-31"])
  })

  test("a file that starts on another day is told, not asked", () => {
    const { sides, unlike } = asked({ beside: ["socialise-early-2025", "as-is", "fill-posts-first"] })
    expect(sides.map(({ scenario }) => scenario.base)).toEqual(["as-is", "fill-posts-first"])
    expect(unlike.map(({ file }) => file.id)).toEqual(["socialise-early-2025"])
  })
})

test("a case with nothing but grids has nothing to depart from", () => {
  const grids = paser.scenarios.filter(({ file }) => file.grid !== undefined)
  expect(askedOf(untouched, { ...paser, scenarios: grids })).toBeUndefined()
})
