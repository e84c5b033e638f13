/** The example of this package's README, kept true. */
import { expect, test } from "vitest"
import { asOf, type HistoryEvent, knownAt, phasesOf, recordFold, replayBulk } from "./index.ts"

test("the README's example gives what it says", () => {
  const common = { jurisdiction: "paser", recorded: "2024-12-31", evidence: "paper" } as const
  const history: readonly HistoryEvent[] = [
    {
      ...common,
      id: "perbup",
      type: "RegulationEnacted",
      status: "occurred",
      occurred: "2024-03-25",
      title: { en: "Guideline enacted", id: "Pedoman ditetapkan" },
      payload: { regulation: "perbup-9-2024", number: "9/2024", level: "regency", guideline: true },
    },
    {
      ...common,
      id: "gap",
      type: "GuidelineGapObserved",
      status: "observed",
      occurred: { after: ["perbup"] },
      title: { en: "It lacks formats", id: "Format belum ada" },
      payload: { regulation: "perbup-9-2024", missing: ["formats"] },
    },
  ]

  const known = knownAt(history, "2024-12-31")
  const { certain, possible } = asOf(known, "2024-03-25")
  const record = replayBulk(recordFold, certain)

  expect(phasesOf(record, "paser")["technical-guidelines"].status).toBe("under-way")
  expect(record.regulations["perbup-9-2024"]?.enacted?.event).toBe("perbup")
  expect(possible.map(({ id }) => id)).toEqual(["gap"])
})
