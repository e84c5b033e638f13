/** Payload fields, of the record's own event types; and what is wrong with one of them. */
import { expect, test } from "vitest"
import { payloadFields } from "./payload-fields.ts"
import { payloadFinding } from "./payload-finding.ts"
import { smallModel } from "./planted/small-model.ts"

const asked = (type: string) =>
  payloadFields(type, smallModel).map(
    ({ name, kind, needed, choices }) =>
      `${name}${needed ? "" : "?"}: ${choices.length === 0 ? kind : choices.join("|")}`,
  )

test("fields are those of the type's schema, in its order, with what each takes", () => {
  expect(asked("SocializationHeld")).toEqual([
    "formality: formal|incidental",
    "audience?: text",
    "reach?: share",
    "occasion?: text",
  ])
  expect(asked("IndicatorObserved")).toEqual([
    "indicator: text",
    "count?: count",
    "of?: count",
    "value?: share",
    "between?: range",
    "level?: none|low|partial|adequate|high",
  ])
  expect(asked("GuidelineGapObserved")).toEqual(["regulation: text", "missing: texts"])
  expect(asked("ClaimMade").at(-1)).toBe("value?: text-or-number")
  expect(asked("AbsenceObserved")).toContain("where?: json")
  expect(asked("BridgeOpened")).toEqual(["lanes: number", "toll?: true-or-false"])
  expect(asked("NothingOfTheKind")).toEqual([])
})

test("a list of maps names the fields of each", () => {
  const posts = payloadFields("StaffingObserved", smallModel).at(-1)
  expect(posts?.kind).toBe("maps")
  expect(posts?.fields.map(({ name, kind }) => [name, kind])).toEqual([
    ["post", "text"],
    ["filled", "count"],
    ["required", "count"],
  ])
})

test("a field is judged before the others are there", () => {
  expect(payloadFinding("SocializationHeld", "reach", 0.4, smallModel)).toBeUndefined()
  expect(payloadFinding("SocializationHeld", "reach", 1.4, smallModel)).toMatchObject({ code: "out-of-range" })
  expect(payloadFinding("SocializationHeld", "formality", "formel", smallModel)).toMatchObject({
    code: "not-one-of",
    data: { nearest: "formal" },
  })
})
