/** Answer told: the sentences of What if, in both languages, of runs of Paser. */
import { beforeAll, describe, expect, test } from "vitest"
import type { CaseView, ProjectStep } from "../../engine/protocol.ts"
import type { Room } from "../../engine/room.ts"
import { titlesOf } from "../../levers/case-titles.ts"
import { lookedAt } from "../../projection/looked-at.ts"
import { pointBy } from "../../projection/series.ts"
import { askedOf } from "../../levers/asked.ts"
import { defaults } from "../../state/defaults.ts"
import { paserView } from "../../testing/paser-view.ts"
import { answerOf, roomWith } from "../../testing/room-for-tests.ts"
import { answerTold } from "./answer-told.ts"

let room: Room
let paser: CaseView
beforeAll(async () => {
  room = await roomWith({ kind: "built-in", id: "paser" })
  paser = await paserView()
})

const projected = (
  changes: Parameters<typeof answerOf<"project">>[2]["scenarios"][number]["changes"],
): Promise<ProjectStep> =>
  answerOf(room, "project", {
    scenarios: [{ base: "as-is" }, { base: "as-is", ...(changes === undefined ? {} : { changes }) }],
    runs: 40,
    seed: "told",
    preview: 0,
  })
const goal = { milestone: "full-implementation", deadline: "2029-12-31" }

describe("what is told", () => {
  test("leads with the change, then the baseline, each of as many futures as were run, with its error", async () => {
    const step = await projected({ title: { en: "Led", id: "Dipimpin" }, assumptions: { commitment: "high" } })
    const en = answerTold(step, goal, titlesOf(paser, "en"), "en")
    const id = answerTold(step, goal, titlesOf(paser, "id"), "id")
    const count = Math.round((step.curves[1]?.["full-implementation"]?.at(-1)?.p ?? 0) * 40)
    expect(count).toBeGreaterThan(20)
    expect(en.lead[0]).toMatch(new RegExp(`^Full implementation by Dec 2029: ${count} of 40 futures \\(± \\d`))
    expect(en.lead[1]).toMatch(/^As it is: \d+ of 40 futures \(± \d/)
    expect(id.lead[0]).toMatch(new RegExp(`^Implementasi penuh hingga Des 2029: ${count} dari 40 masa depan \\(± \\d`))
    const earlier = step.compared[1]?.milestones["full-implementation"]?.earlier ?? 0
    expect(en.pairs[0]).toContain(`Earlier in ${earlier} of 40 paired futures`)
    expect(id.pairs[0]).toContain(`Lebih cepat dalam ${earlier} dari 40 pasangan masa depan`)
    expect(en.unchanged).toEqual([])
  })

  test("of another deadline, what was reached by the end of its month", async () => {
    const step = await projected({ assumptions: { commitment: "high" } })
    const curve = step.curves[1]?.["full-implementation"] ?? []
    const point = curve.find(({ day }) => day === "2027-12-31")
    expect(pointBy(curve, "2028-01-15")).toEqual(point)
    expect(answerTold(step, { ...goal, deadline: "2027-12-31" }, titlesOf(paser, "en"), "en").lead[0]).toContain(
      `by Dec 2027: ${Math.round((point?.p ?? 0) * 40)} of 40`,
    )
  })

  test("says that a change changes nothing, and why", async () => {
    const step = await projected({ parameters: { attendance: { times: 1 } } })
    const { unchanged, pairs } = answerTold(step, goal, titlesOf(paser, "en"), "en")
    expect(pairs).toEqual([])
    expect(unchanged[0]).toContain("No effect")
    expect(unchanged[1]).toContain("set to the prior that it has")
    expect(answerTold(step, goal, titlesOf(paser, "id"), "id").unchanged[1]).toContain("prior yang sudah dimilikinya")
  })
})

test("a target's milestone and day are looked at first; else the goal, by the horizon", () => {
  const look = (view: Partial<typeof defaults>) => {
    const asked = askedOf({ ...defaults, ...view }, paser)
    if (asked === undefined) throw new Error("Paser has scenarios.")
    return lookedAt({ ...defaults, ...view }, asked, paser)
  }
  expect(look({})).toEqual({ ...goal, indicator: "skpAdoption" })
  expect(look({ deadline: "2031-01-31" }).deadline, "no later than the horizon").toBe("2029-12-31")
  expect(look({ deadline: "2020-01-31" }).deadline, "no earlier than the start").toBe("2025-01-01")
  expect(look({ milestone: "socialization", indicator: "awareness" })).toMatchObject({
    milestone: "socialization",
    indicator: "awareness",
  })
  expect(look({ milestone: "nonsense", indicator: "nonsense" })).toEqual({ ...goal, indicator: "skpAdoption" })
})
