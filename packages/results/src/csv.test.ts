import { expect, test } from "vitest"
import { indicatorsCsv, milestonesCsv } from "./csv.ts"

test("CSV quotes what needs it and ends its lines by RFC 4180", () => {
  const csv = milestonesCsv([
    { scenario: 'a,"b"', milestone: "done", points: [{ day: "2025-01-31", p: 0.5, low: 0.4, high: 0.6 }] },
  ])
  expect(csv).toBe('scenario,milestone,by,p,low,high\r\n"a,""b""",done,2025-01-31,0.5,0.4,0.6\r\n')
  const empty = {
    version: 1,
    engine: "",
    model: "",
    seed: "",
    inputHash: "",
    case: "",
    runs: 0,
    scenarios: [],
  } as const
  expect(indicatorsCsv({ ...empty, draws: null })).toBe("scenario,indicator,month,p05,p25,p50,p75,p95,mean\r\n")
})
