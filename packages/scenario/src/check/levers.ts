/** Levers: what must hold of what a scenario file leaves to `search`: names, ranges, days, payloads at both ends, and costs. */
import { type Day, isDay } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { Known } from "../files/names.ts"
import { withNearest } from "../problems/nearest.ts"
import { every, isMap, type Path } from "../yaml/path.ts"
import { outside, rising, thresholdRemarks } from "./measures.ts"
import { decodedPayload } from "./payload.ts"
import { keyRule, nameRule, type Remark, type Rule } from "./rule.ts"

const lever = ["levers", every] as const

/** `inSpan` says of a day whether the projection has it. */
export function leverRules(model: AnyModel, known: Known, inSpan: Rule["check"]): readonly Rule[] {
  const days = (["on", "from"] as const).flatMap((key): readonly Rule[] => [
    { at: [...lever, key], check: inSpan },
    { at: [...lever, key, "between", every], check: inSpan },
    { at: [...lever, key, "between"], check: reversedDays },
  ])
  const ranges = [
    ["vary", every] as const,
    ["scale", every] as const,
    ["when", "below"] as const,
    ["when", "atLeast"] as const,
  ]
  return [
    { at: ["levers"], check: repeatedIds },
    nameRule([...lever, "event"], "unknown-event-type", known.events),
    { at: lever, check: (value) => payloadRemarks(value, model) },
    { at: lever, check: (value) => (isMap(value) ? heldTwice(value) : []) },
    { at: lever, check: (value) => (isMap(value) ? costRemarks(value) : []) },
    { at: lever, check: reversedWindow },
    ...days,
    { at: [...lever, "to"], check: inSpan },
    keyRule([...lever, "scale", every], "unknown-process", known.processes),
    { at: [...lever, "scale", every], check: factorRemarks },
    nameRule([...lever, "when", "indicator"], "unknown-variable", known.variables),
    { at: [...lever, "when"], check: (value) => conditionRemarks(value, model) },
    ...ranges.map((at): Rule => ({ at: [...lever, ...at], check: risingRange })),
  ]
}

function repeatedIds(levers: unknown): readonly Remark[] {
  if (!Array.isArray(levers)) return []
  const ids = levers.map((each: unknown) => (isMap(each) ? each["id"] : undefined))
  return ids.flatMap((id, index) =>
    typeof id === "string" && ids.indexOf(id) < index
      ? [{ finding: { code: "repeated-name", data: { name: id } } as const, within: [index, "id"] }]
      : [],
  )
}

/** The payload with what is free at either end, and one step from the first: fields that take whole numbers have whole steps. */
function payloadRemarks(value: unknown, model: AnyModel): readonly Remark[] {
  if (!isMap(value) || !("event" in value)) return []
  const { event, payload, vary } = value
  const free = isMap(vary) ? Object.entries(vary) : []
  if (free.length === 0) return decodedPayload(event, payload, model).remarks
  const known = isMap(payload) ? payload : {}
  const seen = new Map<string, Remark>()
  const mistaken = new Set<unknown>()
  for (const end of ["from", "to", "step"] as const) {
    const whole = { ...known, ...Object.fromEntries(free.map(([field, range]) => [field, valueAt(range, end)])) }
    for (const remark of decodedPayload(event, whole, model).remarks) {
      const placed = onRange(remark, vary, end)
      const [, field] = remark.within ?? []
      // A number that is wrong by itself is wrong a step further too.
      if (end === "step" && mistaken.has(field)) continue
      mistaken.add(field)
      seen.set(JSON.stringify([placed.within, placed.finding.code]), placed)
    }
  }
  return [...seen.values()]
}

function valueAt(range: unknown, end: "from" | "to" | "step"): unknown {
  if (!isMap(range)) return undefined
  const { from, to, step } = range
  if (end !== "step") return range[end]
  if (typeof from !== "number" || typeof to !== "number" || typeof step !== "number") return from
  return Math.min(to, from + step)
}

/** What is wrong with a free field is wrong where its range is written. */
function onRange(remark: Remark, vary: unknown, end: "from" | "to" | "step"): Remark {
  const [, field] = remark.within ?? []
  if (!isMap(vary) || typeof field !== "string" || !Object.hasOwn(vary, field)) return remark
  return remark.side === "key" ? { ...remark, within: ["vary", field] } : { ...remark, within: ["vary", field, end] }
}

function heldTwice({ payload, vary }: Readonly<Record<string, unknown>>): readonly Remark[] {
  if (!isMap(payload) || !isMap(vary)) return []
  return Object.keys(vary).flatMap((name) =>
    Object.hasOwn(payload, name)
      ? [{ finding: { code: "repeated-name", data: { name } } as const, within: ["vary", name], side: "key" as const }]
      : [],
  )
}

/** A cost grows with something that is free, from its least value on: no cost is below 0. */
function costRemarks({ cost, vary, scale, when }: Readonly<Record<string, unknown>>): readonly Remark[] {
  if (!isMap(cost) || typeof cost["per"] !== "string" || cost["per"] === "") return []
  const free = Object.entries({
    ...(isMap(vary) ? vary : {}),
    ...(isMap(scale) ? scale : {}),
    ...(isMap(when) ? { below: when["below"], atLeast: when["atLeast"] } : {}),
  }).filter(([, range]) => isMap(range))
  const { per: found, above } = cost
  const known = free.map(([name]) => name)
  const range = free.find(([name]) => name === found)?.[1]
  if (!isMap(range))
    return [
      {
        finding: { code: "unknown-setting", data: { found, known, ...withNearest(found, known) } },
        within: ["cost", "per"],
      },
    ]
  const { from } = range
  return typeof above === "number" && typeof from === "number" && above > from
    ? [{ finding: { code: "out-of-range", data: { found: above, high: from } }, within: ["cost", "above"] }]
    : []
}

function reversedDays(between: unknown): readonly Remark[] {
  if (!Array.isArray(between)) return []
  const [from, to] = between as readonly unknown[]
  return isDayText(from) && isDayText(to) && from > to
    ? [{ finding: { code: "window-reversed", data: { from, to } } }]
    : []
}

/** A window ends no earlier than it may begin. */
function reversedWindow(value: unknown): readonly Remark[] {
  if (!isMap(value)) return []
  const { from, to } = value
  const between = isMap(from) ? from["between"] : undefined
  const latest: unknown = Array.isArray(between) ? between[1] : from
  if (!isDayText(latest) || !isDayText(to) || latest <= to) return []
  return [{ finding: { code: "window-reversed", data: { from: latest, to } }, within: ["to"] }]
}

function factorRemarks(factor: unknown): readonly Remark[] {
  const [least, within]: readonly [unknown, Path] = isMap(factor) ? [factor["from"], ["from"]] : [factor, []]
  return typeof least === "number" && least < 0
    ? [{ finding: { code: "negative-rate", data: { found: least } }, within }]
    : []
}

function conditionRemarks(condition: unknown, model: AnyModel): readonly Remark[] {
  if (!isMap(condition)) return []
  const variable = model.variables.find(({ id }) => id === condition["indicator"])
  const free = (["below", "atLeast"] as const).flatMap((key) => {
    const range = condition[key]
    if (!isMap(range) || variable === undefined) return []
    return (["from", "to"] as const).flatMap((end) => {
      const threshold = range[end]
      return typeof threshold === "number" ? outside(threshold, variable.bounds, variable.id, [key, end]) : []
    })
  })
  return [...thresholdRemarks(condition, "indicator", model), ...free]
}

function risingRange(range: unknown): readonly Remark[] {
  if (!isMap(range)) return []
  const { from, to } = range
  return typeof from === "number" && typeof to === "number" ? rising([from, to], []) : []
}

function isDayText(value: unknown): value is Day {
  return typeof value === "string" && isDay(value)
}
