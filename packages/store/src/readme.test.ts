/** The README's example, executed. */
import { expect, test } from "vitest"
import { coreEvents } from "@laksana/core"
import { anchorText, memoryLog, recordedHistory, verify } from "./index.ts"

test("what the README shows is what it says", async () => {
  const told: unknown[] = []
  // #region example
  const log = memoryLog() // or: await openLog("sqlite:paser.db", { create: true })
  const who = { recorder: "siti", loggedAt: "2026-01-05T08:30:00.000Z", origin: "a form" }
  const perbup = {
    id: "perbup",
    type: "RegulationEnacted",
    jurisdiction: "paser",
    occurred: "2024-03-25",
    recorded: "2024-03-25",
    status: "occurred",
    evidence: "paper",
    title: { en: "Guideline enacted", id: "Pedoman ditetapkan" },
    payload: { regulation: "perbup-9-2024", number: "9/2024", level: "regency" },
  }
  const first = await log.append({ stream: "paser", expected: 0, events: [perbup], ...who })
  const again = await log.append({ stream: "paser", expected: 0, events: [perbup], ...who })
  const other = await log.append({
    stream: "paser",
    expected: 1,
    events: [{ ...perbup, occurred: "2023-03-25" }],
    ...who,
  })
  const late = await log.append({ stream: "paser", expected: 0, events: [{ ...perbup, id: "gap" }], ...who })
  told.push(first._tag, again._tag, other._tag, late._tag) // Appended, Appended, EventDiffers, VersionConflict

  await log.branch({ stream: "sooner", parent: "paser", fork: 0, ...who })
  const history = await recordedHistory(log, "paser", coreEvents)
  told.push(history._tag === "Read" ? history.events.length : 0) // 1

  const anchor = await log.head()
  told.push(anchorText(anchor).slice(0, 2), (await verify(log.inspect(), anchor))._tag) // 2:, Intact
  // #endregion
  expect(told).toEqual(["Appended", "Appended", "EventDiffers", "VersionConflict", 1, "2:", "Intact"])
})
