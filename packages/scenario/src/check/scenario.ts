/** Scenario: what must hold of a scenario file beyond its shape, against the model and the case. */
import { addDays, type Day, isDay } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { Case } from "../case.ts"
import { knownOf } from "../files/known.ts"
import type { Known } from "../files/names.ts"
import { pastStart } from "../past-start.ts"
import { withNearest } from "../problems/nearest.ts"
import type { Problem } from "../problems/problem.ts"
import type { ParsedFile } from "../yaml/parsed-file.ts"
import { every, isMap, valueAt } from "../yaml/path.ts"
import { leverRules } from "./levers.ts"
import { milestoneRules, parameterRules, plannedRules, scaleRules, thresholdRemarks } from "./measures.ts"
import { applyRules, keyRule, nameRule, type Remark, type Rule } from "./rule.ts"

/** More cells than this are seldom meant, and slow. */
const gridLimit = 200

export function scenarioProblems(file: ParsedFile, theCase: Case, model: AnyModel): readonly Problem[] {
  const known = knownOf(model, theCase.levels)
  const dimensions = Object.keys(known.levels)
  return applyRules(file, [
    { at: ["case"], check: (value) => otherCase(value, theCase.id) },
    nameRule(["overlays", every], "unknown-overlay", Object.keys(theCase.overlays)),
    keyRule(["assumptions", every], "unknown-dimension", dimensions),
    { at: ["assumptions", every], check: (value, path) => levelRemarks(value, String(path.at(-1)), known) },
    keyRule(["grid", every], "unknown-dimension", dimensions),
    { at: ["grid", every, every], check: (value, path) => levelRemarks(value, String(path.at(-2)), known) },
    { at: ["grid", every], check: repeated },
    { at: ["grid"], check: tooLarge },
    ...parameterRules(["parameters"], model, known),
    ...plannedRules(["interventions", every], model, known),
    ...scaleRules(["interventions", every, "scale"], known),
    nameRule(["interventions", every, "when", "indicator"], "unknown-variable", known.variables),
    { at: ["interventions", every, "when"], check: (value) => thresholdRemarks(value, "indicator", model) },
    ...milestoneRules(["milestones"], model, known),
    nameRule(["targets", every, "milestone"], "unknown-milestone", known.milestones),
    ...dayRules(file, theCase),
    ...leverRules(model, known, spanRule(file, theCase)),
  ])
}

function otherCase(value: unknown, expected: string): readonly Remark[] {
  return typeof value === "string" && value !== "" && value !== expected
    ? [{ finding: { code: "other-case", data: { found: value, expected } } }]
    : []
}

function levelRemarks(found: unknown, dimension: string, { levels }: Known): readonly Remark[] {
  const names = Object.hasOwn(levels, dimension) ? levels[dimension] : undefined
  if (typeof found !== "string" || found === "" || names === undefined || names.includes(found)) return []
  return [
    { finding: { code: "unknown-level", data: { found, known: names, dimension, ...withNearest(found, names) } } },
  ]
}

function repeated(levels: unknown): readonly Remark[] {
  if (!Array.isArray(levels)) return []
  return levels.flatMap((level: unknown, index) =>
    typeof level === "string" && levels.indexOf(level) < index
      ? [{ finding: { code: "repeated-name" as const, data: { name: level } }, within: [index] }]
      : [],
  )
}

function tooLarge(grid: unknown): readonly Remark[] {
  if (!isMap(grid)) return []
  const cells = Object.values(grid).reduce<number>(
    (product, levels) => product * (Array.isArray(levels) ? levels.length : 1),
    1,
  )
  if (cells <= gridLimit) return []
  return [{ finding: { code: "grid-too-large", data: { cells, limit: gridLimit } }, side: "key", severity: "warning" }]
}

/** The projection begins within the past, ends after it began, and everything planned falls into it. */
function dayRules(file: ParsedFile, theCase: Case): readonly Rule[] {
  const next = addDays(theCase.observed, 1)
  const start = startOf(file, theCase)
  const inSpan = spanRule(file, theCase)
  return [
    { at: ["start"], check: (value) => outsideSpan(value, pastStart(theCase), next) },
    { at: ["horizon"], check: (value) => horizonRemarks(value, start) },
    ...(["on", "from", "to"] as const).map((key) => ({ at: ["interventions", every, key], check: inSpan })),
    { at: ["interventions", every], check: reversedWindow },
    { at: ["targets", every, "by"], check: inSpan },
  ]
}

const startOf = (file: ParsedFile, { observed }: Case): Day => dayAt(file, "start") ?? addDays(observed, 1)

/** A day of the projection. */
function spanRule(file: ParsedFile, theCase: Case): Rule["check"] {
  const start = startOf(file, theCase)
  const horizon = dayAt(file, "horizon")
  const end = horizon !== undefined && horizon >= start ? horizon : undefined
  return (value) => outsideSpan(value, start, end)
}

function horizonRemarks(value: unknown, start: Day): readonly Remark[] {
  return isDayText(value) && value < start
    ? [{ finding: { code: "horizon-too-early", data: { horizon: value, start } } }]
    : []
}

function outsideSpan(value: unknown, start: Day, horizon: Day | undefined): readonly Remark[] {
  if (!isDayText(value) || horizon === undefined || (value >= start && value <= horizon)) return []
  return [{ finding: { code: "outside-span", data: { found: value, start, horizon } } }]
}

function reversedWindow(intervention: unknown): readonly Remark[] {
  if (!isMap(intervention)) return []
  const { from, to } = intervention
  if (!isDayText(from) || !isDayText(to) || from <= to) return []
  return [{ finding: { code: "window-reversed", data: { from, to } }, within: ["to"] }]
}

function dayAt(file: ParsedFile, key: string): Day | undefined {
  const value = valueAt(file.value, [key])
  return isDayText(value) ? value : undefined
}

function isDayText(value: unknown): value is Day {
  return typeof value === "string" && isDay(value)
}
