/** Two times, asked of the Paser record: what had happened by a day, and what was known by a day. */
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"

interface Replayed {
  readonly events: readonly { readonly id: string; readonly certainty: string }[]
  readonly record: { readonly staffing: unknown; readonly regulations: Readonly<Record<string, unknown>> }
  readonly contradictions: readonly unknown[]
}

function replay(...flags: readonly string[]): Replayed {
  const { status, stdout } = laksana(["replay", "paser", "--json", ...flags])
  expect(status).toBe(0)
  return JSON.parse(stdout) as Replayed
}

const certain = ({ events }: Replayed) => events.flatMap(({ id, certainty }) => (certainty === "certain" ? [id] : []))

test("the day before the regent's regulation and its day differ by it and by nothing else", () => {
  const before = certain(replay("--as-of", "2024-03-24"))
  const after = certain(replay("--as-of", "2024-03-25"))
  expect(after.filter((id) => !before.includes(id))).toEqual(["paser-perbup-9-2024"])
  expect(before.filter((id) => !after.includes(id))).toEqual([])
})

test("before it was recorded nobody knew of it, whatever had happened", () => {
  expect(certain(replay("--known-at", "2024-03-24"))).not.toContain("paser-perbup-9-2024")
  expect(certain(replay("--known-at", "2024-03-25"))).toContain("paser-perbup-9-2024")
  expect(certain(replay("--known-at", "2024-12-30"))).not.toContain("paser-no-formal-socialization")
})

test("the contradictions are listed, each with its reading", () => {
  expect(replay().contradictions.length).toBeGreaterThanOrEqual(9)
})
