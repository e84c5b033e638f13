/**
 * JSON Schema (draft-07) of each kind of file, for editors: made from the schemas that read the files, with the names that the
 * model and the case know, and with each event type's own payload.
 */
import type { AnyModel } from "@laksana/engine"
import { JsonSchema, Schema } from "effect"
import type { Case } from "./case.ts"
import { AssumptionsFile } from "./files/assumptions.ts"
import { CaseFile } from "./files/case-file.ts"
import { HistoryEntry } from "./files/history-entry.ts"
import { knownOf } from "./files/known.ts"
import { type Known, namesMark } from "./files/names.ts"
import { ScenarioShape } from "./files/scenario-file.ts"
import { isMap } from "./yaml/path.ts"

type Json = JsonSchema.JsonSchema

const files = {
  history: { schema: Schema.Array(HistoryEntry), title: "Laksana history" },
  scenario: { schema: ScenarioShape, title: "Laksana scenario" },
  assumptions: { schema: AssumptionsFile, title: "Laksana assumptions" },
  case: { schema: CaseFile, title: "Laksana case" },
} as const

export type SchemaKind = keyof typeof files
export const schemaKinds: readonly SchemaKind[] = ["history", "scenario", "assumptions", "case"]

/** The schema of one kind of file; without a case, levels may have any name. */
export function jsonSchema(kind: SchemaKind, model: AnyModel, theCase?: Case): Json {
  const names = namesOf(model, theCase)
  const { schema, title } = files[kind]
  const own = draft07(schema)
  const payloads =
    kind === "case" ? [] : Object.entries(model.events).map(([type, { payload }]) => ({ type, ...draft07(payload) }))
  const definitions: Record<string, Json> = {}
  for (const { definitions: more } of payloads) Object.assign(definitions, more)
  for (const { type, schema: payload } of payloads) definitions[payloadName(type)] = payload
  for (const [name, each] of Object.entries(own.definitions)) definitions[name] = finished(each, names)
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: `${title} (${model.name})`,
    ...finished(own.schema, names),
    definitions: { ...definitions, ...exactDefinitions(definitions, names) },
  }
}

const payloadName = (type: string) => `${type}Payload`

function draft07(schema: Schema.Constraint): {
  readonly schema: Json
  readonly definitions: Readonly<Record<string, Json>>
} {
  const document = Schema.toJsonSchemaDocument(schema, {
    onExcessProperty: "error",
    includeAnnotationKey: (key) => key === namesMark,
  })
  return JsonSchema.toDocumentDraft07(document)
}

interface Names {
  readonly known: Known
  readonly hasCase: boolean
  /** What a name means, in both languages. */
  readonly titles: ReadonlyMap<string, string>
}

function namesOf(model: AnyModel, theCase: Case | undefined): Names {
  const titled = [
    ...model.parameters,
    ...model.milestones,
    ...model.processes.map(({ name, title }) => ({ id: name, title })),
  ]
  return {
    known: knownOf(model, theCase?.levels),
    hasCase: theCase !== undefined,
    titles: new Map(titled.map(({ id, title }) => [id, `${title.en} / ${title.id}`])),
  }
}

/** Definitions that JSON Schema can say more exactly than the schemas they come from. */
function exactDefinitions(
  definitions: Readonly<Record<string, Json>>,
  { known }: Names,
): Readonly<Record<string, Json>> {
  const exact: Readonly<Record<string, Json>> = {
    Day: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    Month: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
    EventType: { enum: known.events },
    VariableName: { enum: known.variables },
    ProcessName: { enum: known.processes },
    MilestoneName: { enum: known.milestones },
  }
  return Object.fromEntries(Object.entries(exact).filter(([name]) => Object.hasOwn(definitions, name)))
}

/** The schema with marked names listed, and payloads tied to the event type beside them. */
function finished(schema: Json, names: Names): Json {
  const parts = Object.entries(schema).map(([key, value]) => [key, finishedPart(value, names)] as const)
  const { [namesMark]: mark, ...rest }: Json = Object.fromEntries(parts)
  return withPayloads(
    typeof mark === "string" && isKind(mark, names.known) ? mapOf(rest, mark, names) : rest,
    names.known.events,
  )
}

function finishedPart(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => finishedPart(each, names))
  return isMap(value) ? finished(value, names) : value
}

function isKind(mark: string, known: Known): mark is keyof Known {
  return Object.hasOwn(known, mark)
}

/** A map that lists its keys; under a dimension, only its levels can stand. */
function mapOf(schema: Json, kind: keyof Known, { known, hasCase, titles }: Names): Json {
  const { additionalProperties: value, ...rest } = schema
  if (!isMap(value) || (kind === "levels" && !hasCase)) return schema
  const properties =
    kind === "levels"
      ? Object.entries(known.levels).map(([name, levels]) => [name, levelOf(value, levels)])
      : known[kind].map((name) => [name, titles.has(name) ? { description: titles.get(name), allOf: [value] } : value])
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false }
}

function levelOf(value: Json, levels: readonly string[]): Json {
  return value["type"] === "array" ? { type: "array", items: { enum: levels }, minItems: 1 } : { enum: levels }
}

/** Where an event type and a payload stand side by side, the payload is of the type's own schema. */
function withPayloads(schema: Json, events: readonly string[]): Json {
  const properties = schema["properties"]
  if (!isMap(properties) || !("payload" in properties)) return schema
  const key = "event" in properties ? "event" : "type"
  // Where fields of a payload are left free, what stands in it is not the whole.
  const whole = "vary" in properties ? { not: { required: ["vary"] } } : {}
  const allOf = events.map((type) => ({
    if: { properties: { [key]: { const: type } }, required: [key], ...whole },
    then: { properties: { payload: { $ref: `#/definitions/${payloadName(type)}` } } },
  }))
  return { ...schema, properties: { ...properties, [key]: { enum: events }, payload: {} }, allOf }
}
