import type { AnyModel } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import { expect, test } from "vitest"
import chain, { chainCase } from "../testing/chain.ts"
import { versionChanges } from "./version-changes.ts"

const before = { model: chain, case: chainCase }
const withModel = (model: Partial<AnyModel>) => ({ model: { ...chain, ...model }, case: chainCase })
const withCase = (theCase: Partial<Case>) => ({ model: chain, case: { ...chainCase, ...theCase } })
const [pace, unread] = chain.parameters
if (pace === undefined || unread === undefined) throw new Error("The chain has two parameters.")
const [stepped] = chain.processes
if (stepped === undefined) throw new Error("The chain has a process.")
const source = { en: "looked up", id: "dicari" }
const told = (after: Parameters<typeof versionChanges>[1]) =>
  versionChanges(before, after).map(({ part, id, change, effective, fields }) => [
    `${change} ${part} ${id}${effective ? "" : " (moves nothing)"}`,
    ...fields.map(({ field, before: was, after: is }) => `${field}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`),
  ])

test("a version against itself says the same, whatever the order of keys", () => {
  expect(told(before)).toEqual([])
  const { bounds, prior, ...rest } = pace
  expect(told(withModel({ parameters: [{ prior, bounds, ...rest }, unread] }))).toEqual([])
})

test.each([
  [
    "a prior, in the model or by the case",
    withModel({ parameters: [{ ...pace, prior: { value: 2 } }, unread] }),
    [["changed parameter pace", 'prior: {"value":1} → {"value":2}']],
  ],
  [
    "what the case puts in its place",
    withCase({ parameters: { pace: { prior: { value: 2 }, evidence: pace.evidence } } }),
    [["changed parameter pace", 'prior: {"value":1} → {"value":2}']],
  ],
  [
    "what a number rests on",
    withModel({ parameters: [{ ...pace, evidence: { grade: "literature", source } }, unread] }),
    [
      [
        "changed parameter pace (moves nothing)",
        'evidence: {"grade":"assumption","source":{"en":"test","id":"uji"}} → {"grade":"literature","source":{"en":"looked up","id":"dicari"}}',
      ],
    ],
  ],
  [
    "a parameter taken out and another put in",
    withModel({ parameters: [pace, { ...unread, id: "read" }] }),
    [["added parameter read"], ["removed parameter unread"]],
  ],
  [
    "a driver, with its sign, and the rate it works on",
    withModel({
      processes: [{ ...stepped, base: ["pace", 2], drivers: [{ variable: "stage", elasticity: -0.5 }] }],
    }),
    [["added driver Stepped.stage"], ["changed process Stepped", 'base: ["pace"] → ["pace",2]']],
  ],
  [
    "where it starts, by the code that says so",
    withModel({ initial: () => ({ stage: 1, skipped: 0 }) }),
    [["changed variable stage", "initial: 0 → 1"]],
  ],
  [
    "a level",
    withCase({
      levels: { haste: { high: { title: source, evidence: "assumption", source, parameters: { pace: 2 } } } },
    }),
    [["added level haste=high"]],
  ],
  [
    "a barrier, which no projection reads",
    withCase({
      barriers: { gap: { title: source, evidence: "assumption", source, without: [{ remove: "gap" }] } },
    }),
    [["added barrier gap (moves nothing)"]],
  ],
])("tells %s", (_what, after, expected) => {
  expect(told(after)).toEqual(expected)
})

test("with the sides exchanged, what was and what is are too", () => {
  const after = withModel({ parameters: [{ ...pace, bounds: [0, 5] }], version: "2" })
  expect(versionChanges(after, before).map(({ change, fields }) => [change, fields])).toEqual([
    ["changed", [{ field: "bounds", effective: true, before: [0, 5], after: [0, 10] }]],
    ["added", []],
  ])
})
