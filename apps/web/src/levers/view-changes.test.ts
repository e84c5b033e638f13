/** View changes: what is said to be changed, in both languages. */
import { expect, test } from "vitest"
import { paserView } from "../testing/paser-view.ts"
import { appointmentsOn, socialisationOn } from "./planned.ts"
import { vacantPosts } from "./vacant-posts.ts"
import { viewChanges } from "./view-changes.ts"

test("each lever says what it changes, and what has none is said as it is", async () => {
  const theCase = await paserView()
  const changes = {
    assumptions: { commitment: "high" },
    parameters: { attendance: 0.625, meetingGain: 0.2 },
    interventions: [
      ...appointmentsOn("2025-02-01", vacantPosts(theCase)),
      socialisationOn("2025-04-01", 0.45),
      { from: "2025-01-01", to: "2026-12-31", scale: { MembersChanged: 0.5 } },
      {
        when: { indicator: "awareness", below: 0.5 },
        every: "year" as const,
        event: "TrainingHeld",
        payload: { reach: 0.3 },
      },
    ],
  }
  expect(viewChanges(changes, { theCase, language: "en" })).toEqual([
    "commitment: high",
    "formal socialisation on 1 Apr 2025, reaching 45%",
    "3 vacant posts filled on 1 Feb 2025",
    "attendance of member agencies: 62.5%",
    "team function gained at a meeting: 0.2",
    "changes of team members × 0.5, from 1 Jan 2025 to 31 Dec 2026",
    "a training is held (share that was reached: 30%), each year in which awareness among staff is below 0.5",
  ])
  expect(viewChanges(changes, { theCase, language: "id" }).slice(0, 4)).toEqual([
    "komitmen: tinggi",
    "sosialisasi formal pada 1 Apr 2025, menjangkau 45 %",
    "3 formasi kosong diisi pada 1 Feb 2025",
    "kehadiran perangkat daerah anggota: 62,5 %",
  ])
  expect(viewChanges({ assumptions: {}, parameters: {}, interventions: [] }, { theCase, language: "id" })).toEqual([])
})
