/** Planned: vacant posts as the record counts them, and what levers do to a view's interventions. */
import { expect, test } from "vitest"
import { paserView } from "../testing/paser-view.ts"
import { levelChoice, neutralLevel, numberBehind } from "./level-choices.ts"
import { firstOfMonthAfter, lastDayOfMonth, monthEndsOn } from "./months.ts"
import {
  appointments,
  appointmentsOn,
  barrierAgainst,
  formalSocialisation,
  type Interventions,
  replaced,
  socialisationOn,
} from "./planned.ts"
import { vacantPosts } from "./vacant-posts.ts"

test("three posts are vacant in Paser, by the last count of each unit", async () => {
  const paser = await paserView()
  const posts = vacantPosts(paser)
  expect(posts.map(({ post, vacant }) => [post, vacant])).toEqual([
    ["analis-kebijakan", 2],
    ["pengelola", 1],
  ])
  const counted = paser.theCase.events.find(({ type }) => type === "StaffingObserved")
  if (counted === undefined) throw new Error("Paser counts posts.")
  const later = { ...counted, id: "later", payload: { unit: "bagian-organisasi", posts: [] } }
  const bounds = { ...paser.bounds, later: { earliest: "2025-06-01", latest: "2025-06-01" } }
  const recounted = { ...paser.theCase, events: [later, ...paser.theCase.events] }
  expect(vacantPosts({ theCase: recounted, bounds })).toEqual([])
  const planned = { ...recounted, events: [{ ...later, status: "planned" as const }, ...paser.theCase.events] }
  expect(vacantPosts({ theCase: planned, bounds }), "a plan counts no posts").toEqual(posts)
})

test("levers change what is theirs and leave the rest in its order", async () => {
  const posts = vacantPosts(await paserView())
  const monitored = { on: "2026-01-01", event: "MonitoringDone", payload: {} }
  const told = { on: "2025-05-01", event: "SocializationHeld", payload: { formality: "incidental", reach: 0.1 } }
  const held = socialisationOn("2025-04-01", 0.4)
  const filled = appointmentsOn("2025-02-01", posts)
  const all: Interventions = [told, held, ...filled, monitored]
  expect(formalSocialisation(all)).toBe(held)
  expect(appointments(all, posts)).toEqual(filled)
  expect(replaced(all, filled, [])).toEqual([told, held, monitored])
  const later = socialisationOn("2025-09-01", 0.5)
  expect(replaced(all, [held], [later])).toEqual([told, later, ...filled, monitored])
  expect(replaced([monitored], [], [held])).toEqual([monitored, held])
})

test("a lever's grounds are those of the lack that it ends", async () => {
  const paser = await paserView()
  expect(barrierAgainst("StaffAppointed", paser)?.source.en).toContain("R2")
  expect(barrierAgainst("SocializationHeld", paser)?.source.en).toContain("P4")
  expect(barrierAgainst("ElectionHeld", paser)).toBeUndefined()
})

test("a level that changes nothing stands for none; levels that set one number stand for it", async () => {
  const paser = await paserView()
  const { commitment = {}, attendance = {} } = paser.theCase.levels
  expect([neutralLevel(commitment), neutralLevel(attendance)]).toEqual(["as-is", undefined])
  expect([numberBehind(commitment), numberBehind(attendance)]).toEqual([undefined, "attendance"])
  const [file] = paser.scenarios.filter((each) => each.file.id === "as-is")
  const [led] = paser.scenarios.filter((each) => each.file.id === "socialise-with-commitment")
  if (file === undefined || led === undefined) throw new Error("Paser has these files.")
  const none = { assumptions: {} }
  expect(levelChoice("commitment", commitment, file.file, none)).toEqual({ baseline: "as-is", chosen: "as-is" })
  expect(levelChoice("attendance", attendance, file.file, none)).toEqual({ baseline: null, chosen: null })
  const low = { assumptions: { commitment: "low" } }
  expect(levelChoice("commitment", commitment, led.file, low)).toEqual({ baseline: "high", chosen: "low" })
})

test("months end and begin where they do, in leap years too", () => {
  expect(["2024-02-01", "2025-02-28", "2025-12-31"].map(lastDayOfMonth)).toEqual([
    "2024-02-29",
    "2025-02-28",
    "2025-12-31",
  ])
  expect([monthEndsOn("2025-01-31", 1), monthEndsOn("2025-01-31", -1)]).toEqual(["2025-02-28", "2024-12-31"])
  expect([firstOfMonthAfter("2025-01-01", 3), firstOfMonthAfter("2025-11-30", 2)]).toEqual(["2025-04-01", "2026-01-01"])
})
