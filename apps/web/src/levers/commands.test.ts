/** Commands: what is typed for the numbers of a view of Paser. */
import { expect, test } from "vitest"
import { defaults } from "../state/defaults.ts"
import type { ViewState } from "../state/view-state.ts"
import { paserView } from "../testing/paser-view.ts"
import { answerSide, askedOf } from "./asked.ts"
import { comparedFiles, compareCommand, explainCommand, runCommand } from "./commands.ts"

const paser = await paserView()
function commandsOf(view: Partial<ViewState>) {
  const asked = askedOf({ ...defaults, ...view }, paser)
  if (asked === undefined) throw new Error("Paser has scenarios.")
  const at = answerSide(asked)
  return {
    run: runCommand(paser, asked),
    compare: compareCommand(paser, asked, at),
    explain: explainCommand(paser, asked, at, 7),
    files: comparedFiles(paser, asked, at).map(({ side, name }) => [side.role, name]),
  }
}

test("files of the case are named as they are", () => {
  expect(commandsOf({ beside: ["fill-posts-first"], runs: 200 })).toEqual({
    files: [],
    run: "laksana run paser/as-is paser/fill-posts-first --runs 200 --seed paser",
    compare: "laksana compare paser/as-is paser/fill-posts-first --runs 200 --seed paser",
    explain: "laksana explain paser/fill-posts-first --run 7 --seed paser",
  })
  expect(commandsOf({}).compare, "alone it is run").toBe("laksana run paser/as-is --runs 1000 --seed paser")
})

test("a change is a file of its own, overlays an option, and a seed one word", () => {
  expect(commandsOf({ assumptions: { commitment: "high" }, overlays: ["external"], seed: "it's so" }).compare).toBe(
    "laksana compare paser/as-is what-if.scenario.yaml --runs 1000 --seed 'it'\\''s so' --overlay external",
  )
})

test("a comparison ends at the earlier horizon by itself; a run needs it written", () => {
  const shorter = commandsOf({ parameters: { attendance: 0.6 }, horizon: "2027-12-31" })
  expect(shorter.compare).toContain("compare paser/as-is what-if.scenario.yaml ")
  expect(shorter.run).toContain("run what-if.scenario.yaml what-if-2.scenario.yaml ")
  expect(commandsOf({ parameters: { attendance: 0.6 }, horizon: "2031-12-31" }).compare).toContain(
    "compare what-if.scenario.yaml what-if-2.scenario.yaml ",
  )
})

test("the files that are saved have the names that the comparison has for them", () => {
  expect(commandsOf({ parameters: { attendance: 0.6 } }).files).toEqual([["changed", "what-if.scenario.yaml"]])
  const longer = commandsOf({ parameters: { attendance: 0.6 }, horizon: "2031-12-31" })
  expect(longer.files).toEqual([
    ["baseline", "what-if.scenario.yaml"],
    ["changed", "what-if-2.scenario.yaml"],
  ])
  for (const [, name] of longer.files) expect(longer.compare).toContain(` ${name} `)
})
