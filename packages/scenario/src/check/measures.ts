/** Measures: checks of the numbers that assumptions and scenarios write: within a parameter's bounds, in order, not negative. */
import { type AnyModel, type Parameter, support } from "@laksana/engine"
import { decodedPayload } from "./payload.ts"
import { every, isMap, type Path, type Pattern } from "../yaml/path.ts"
import { nameRule, keyRule, type Remark, type Rule } from "./rule.ts"
import type { Known } from "../files/names.ts"

/** Parameters by name under a key of a file, each with a change or a prior. */
export function parameterRules(at: Pattern, model: AnyModel, known: Known): readonly Rule[] {
  const byId = new Map(model.parameters.map((parameter) => [parameter.id, parameter]))
  return [
    keyRule([...at, every], "unknown-parameter", known.parameters),
    { at: [...at, every], check: (value, path) => changeRemarks(value, byId.get(String(path.at(-1)))) },
  ]
}

/** Intensities' factors by process under a key of a file. */
export function scaleRules(at: Pattern, known: Known): readonly Rule[] {
  return [
    keyRule([...at, every], "unknown-process", known.processes),
    { at: [...at, every], check: (value) => (typeof value === "number" ? notNegative(value, []) : []) },
  ]
}

/** Milestones by id under a key of a file. */
export function milestoneRules(at: Pattern, model: AnyModel, known: Known): readonly Rule[] {
  const conditions = [...at, every, "all", every]
  return [
    keyRule([...at, every], "unknown-milestone", known.milestones),
    nameRule([...conditions, "variable"], "unknown-variable", known.variables),
    { at: conditions, check: (value) => thresholdRemarks(value, "variable", model) },
  ]
}

/** An event that a file plans: its type, and its payload by the model's schema of that type. */
export function plannedRules(at: Pattern, model: AnyModel, known: Known): readonly Rule[] {
  return [
    nameRule([...at, "event"], "unknown-event-type", known.events),
    { at, check: (value) => (isMap(value) ? decodedPayload(value["event"], value["payload"], model).remarks : []) },
  ]
}

/** A condition's threshold lies within what its variable can be. */
export function thresholdRemarks(
  condition: unknown,
  nameKey: "variable" | "indicator",
  model: AnyModel,
): readonly Remark[] {
  if (!isMap(condition)) return []
  const variable = model.variables.find(({ id }) => id === condition[nameKey])
  if (variable === undefined) return []
  return (["atLeast", "below"] as const).flatMap((key) => {
    const threshold = condition[key]
    return typeof threshold === "number" ? outside(threshold, variable.bounds, variable.id, [key]) : []
  })
}

function changeRemarks(change: unknown, parameter: Parameter | undefined): readonly Remark[] {
  const within = (value: unknown, path: Path) =>
    typeof value === "number" && parameter !== undefined ? outside(value, parameter.bounds, parameter.id, path) : []
  if (!isMap(change)) return within(change, [])
  const lists = (["uniform", "triangular", "logUniform"] as const).flatMap((key) => {
    const values = numbersOf(change[key])
    return [
      ...rising(values, [key]),
      ...(key === "logUniform" ? logarithmic(values, [key]) : []),
      ...values.flatMap((value, index) => within(value, [key, index])),
    ]
  })
  const times = change["times"]
  return [
    ...lists,
    ...normalRemarks(change["normal"], parameter),
    ...within(change["value"], ["value"]),
    ...(typeof times === "number" ? notNegative(times, ["times"]) : []),
  ]
}

/** A normal distribution has its mean, and all that a draw of it can be, within the parameter's bounds. */
function normalRemarks(normal: unknown, parameter: Parameter | undefined): readonly Remark[] {
  const [mean, sd] = numbersOf(normal)
  if (mean === undefined || sd === undefined) return []
  if (!(sd > 0)) return aboveZero(sd, ["normal", 1])
  if (parameter === undefined) return []
  const { id: of, bounds } = parameter
  const [low, high] = bounds
  const [least, most] = support({ normal: [mean, sd] })
  if (mean < low || mean > high) return outside(mean, bounds, of, ["normal", 0])
  if (least >= low && most <= high) return []
  const widest = (sd * Math.min(mean - low, high - mean)) / (most - mean)
  const data = { least: shortDown(least), most: shortDown(most), low, high, of, widest: shortDown(widest) }
  return [{ finding: { code: "normal-too-wide", data }, within: ["normal"] }]
}

/** With three digits, never above the number itself: what is told to be wide enough is. */
function shortDown(value: number): number {
  if (value === 0) return 0
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2)
  return Number((Math.floor(value / unit) * unit).toPrecision(3))
}

export function aboveZero(found: number, within: Path): readonly Remark[] {
  return found > 0 ? [] : [{ finding: { code: "not-above-zero", data: { found } }, within }]
}

/** The numbers of a list of numbers; of anything else none: that is a mistake of shape, which the schema reports. */
export function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) && value.every((each): each is number => typeof each === "number") ? value : []
}

/** The numbers of an interval or a distribution rise. */
export function rising(values: readonly number[], within: Path): readonly Remark[] {
  const rises = values.every((value, index) => index === 0 || (values[index - 1] ?? value) <= value)
  return rises ? [] : [{ finding: { code: "interval-reversed", data: { values } }, within }]
}

function logarithmic(values: readonly number[], within: Path): readonly Remark[] {
  const [low] = values
  return low !== undefined && low <= 0
    ? [{ finding: { code: "log-of-zero", data: { found: low } }, within: [...within, 0] }]
    : []
}

export function outside(
  found: number,
  [low, high]: readonly [number, number],
  of: string,
  within: Path,
): readonly Remark[] {
  return found < low || found > high
    ? [{ finding: { code: "out-of-range", data: { found, low, high, of } }, within }]
    : []
}

function notNegative(found: number, within: Path): readonly Remark[] {
  return found < 0 ? [{ finding: { code: "negative-rate", data: { found } }, within }] : []
}
