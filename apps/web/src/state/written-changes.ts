/**
 * Written changes: edits and interventions as a link holds them. The simple ones are words, `remove:ID`, `move:ID:DAY`,
 * `DAY:EVENT:PAYLOAD`; the rest is JSON. What a link says is only looked at for its shape: the engine reads it as it reads a file.
 */
import type { ScenarioFile, WrittenEdit } from "@laksana/scenario"
import { isWrittenDay } from "./written-day.ts"

type Intervention = NonNullable<ScenarioFile["interventions"]>[number]
type Payload = NonNullable<Extract<Intervention, { readonly on: string }>["payload"]>
type Fields = Readonly<Record<string, unknown>>

export function editText(edit: WrittenEdit): string {
  const keys = Object.keys(edit)
  if ("remove" in edit && keys.length === 1) return `remove:${edit.remove}`
  if ("move" in edit && keys.length === 2) return `move:${edit.move}:${edit.to}`
  return JSON.stringify(edit)
}

export function readEdit(text: string): WrittenEdit | undefined {
  if (text.startsWith("remove:")) return text.length > 7 ? { remove: text.slice(7) } : undefined
  if (text.startsWith("move:")) {
    const at = text.lastIndexOf(":")
    const [id, to] = [text.slice(5, at), text.slice(at + 1)]
    return id !== "" && at > 4 && isWrittenDay(to) ? { move: id, to } : undefined
  }
  const value = fieldsIn(text)
  return value !== undefined && isEdit(value) ? (value as WrittenEdit) : undefined
}

const simpleName = /^[A-Za-z]\w*$/

export function interventionText(intervention: Intervention): string {
  if (!("on" in intervention) || !simpleName.test(intervention.event)) return JSON.stringify(intervention)
  const { on, event, payload, ...more } = intervention
  if (Object.keys(more).length > 0) return JSON.stringify(intervention)
  return payload === undefined ? `${on}:${event}` : `${on}:${event}:${JSON.stringify(payload)}`
}

export function readIntervention(text: string): Intervention | undefined {
  const simple = /^(\d{4}-\d{2}-\d{2}):([A-Za-z]\w*)(?::([^]*))?$/.exec(text)
  if (simple === null) {
    const value = fieldsIn(text)
    return value !== undefined && isIntervention(value) ? (value as Intervention) : undefined
  }
  const [, on = "", event = "", json] = simple
  if (!isWrittenDay(on)) return undefined
  if (json === undefined) return { on, event }
  const payload = jsonIn(json)
  return payload === undefined ? undefined : { on, event, payload: payload.value as Payload }
}

function jsonIn(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function fieldsIn(text: string): Fields | undefined {
  const value = jsonIn(text)?.value
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

const isText = (value: unknown): boolean => typeof value === "string" && value !== ""
const isDay = (value: unknown): boolean => typeof value === "string" && isWrittenDay(value)
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value)
const isMap = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value)
const isFactors = (value: unknown): boolean =>
  isMap(value) && Object.values(value).every((each) => typeof each === "number")
const isChanges = (value: unknown): boolean =>
  isMap(value) && Object.values(value).every((each) => typeof each === "number" || isMap(each))
const hasOnly = (value: Fields, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key))

const windowed = (value: Fields): boolean => isOptional(value["from"], isDay) && isOptional(value["to"], isDay)

function isEdit(value: Fields): boolean {
  if ("remove" in value) return hasOnly(value, ["remove"]) && isText(value["remove"])
  if ("move" in value) return hasOnly(value, ["move", "to"]) && isText(value["move"]) && isDay(value["to"])
  if ("amend" in value) return hasOnly(value, ["amend", "payload"]) && isText(value["amend"]) && "payload" in value
  if ("on" in value)
    return (
      hasOnly(value, ["on", "event", "payload", "id"]) &&
      isDay(value["on"]) &&
      isText(value["event"]) &&
      isOptional(value["id"], isText)
    )
  if ("parameters" in value)
    return hasOnly(value, ["parameters", "from", "to"]) && isChanges(value["parameters"]) && windowed(value)
  return hasOnly(value, ["scale", "from", "to"]) && isFactors(value["scale"]) && windowed(value)
}

const isTitle = (value: unknown): boolean => isMap(value) && isText(value["en"]) && isText(value["id"])
const isCost = (value: unknown): boolean => typeof value === "number" && value >= 0

function isIntervention(value: Fields): boolean {
  if (!isOptional(value["title"], isTitle) || !isOptional(value["cost"], isCost)) return false
  if ("on" in value)
    return hasOnly(value, ["on", "event", "payload", "title", "cost"]) && isDay(value["on"]) && isText(value["event"])
  if ("scale" in value)
    return (
      hasOnly(value, ["from", "to", "scale", "title", "cost"]) &&
      isDay(value["from"]) &&
      isDay(value["to"]) &&
      isFactors(value["scale"])
    )
  return (
    hasOnly(value, ["when", "every", "from", "to", "event", "payload", "title", "cost"]) &&
    isMap(value["when"]) &&
    isCondition(value["when"]) &&
    ["month", "quarter", "half-year", "year"].includes(String(value["every"])) &&
    isText(value["event"]) &&
    windowed(value)
  )
}

const isCondition = (when: Fields): boolean =>
  hasOnly(when, ["indicator", "below", "atLeast"]) &&
  isText(when["indicator"]) &&
  "below" in when !== "atLeast" in when &&
  typeof (when["below"] ?? when["atLeast"]) === "number"
