import { describe, expect, test } from "vitest"
import { jsonSchema, schemaKinds } from "./json-schema.ts"
import { smallCase } from "./planted/read-files.ts"
import { smallModel } from "./planted/small-model.ts"
import { isMap, type Path, valueAt } from "./yaml/path.ts"

const scenario = jsonSchema("scenario", smallModel, smallCase())
const assumptions = jsonSchema("assumptions", smallModel)
const history = jsonSchema("history", smallModel)

function keysAt(schema: unknown, path: Path): readonly string[] {
  const value = valueAt(schema, path)
  return isMap(value) ? Object.keys(value) : []
}

describe("the JSON Schema of a file", () => {
  test("is draft-07, refuses unknown keys, and refers only to what it defines", () => {
    for (const kind of schemaKinds) {
      const schema = jsonSchema(kind, smallModel, smallCase())
      const text = JSON.stringify(schema)
      expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#")
      expect(text).not.toContain("x-names")
      for (const [, name] of text.matchAll(/"#\/definitions\/([^"]+)"/g))
        expect(keysAt(schema, ["definitions"])).toContain(name)
    }
    expect(scenario["additionalProperties"]).toBe(false)
    expect(valueAt(history, ["items", "additionalProperties"])).toBe(false)
  })

  test("lists the names that the model knows", () => {
    expect(keysAt(scenario, ["properties", "parameters", "properties"])).toEqual(["pace", "uptake"])
    expect(valueAt(scenario, ["definitions", "VariableName", "enum"])).toEqual(["awareness", "readiness"])
    expect(valueAt(scenario, ["definitions", "MilestoneName", "enum"])).toEqual(["aware", "done"])
    expect(valueAt(assumptions, ["definitions", "ProcessName", "enum"])).toContain("ProcessRevised")
    expect(valueAt(history, ["items", "properties", "type", "enum"])).toContain("BridgeOpened")
  })

  test("lists a case's dimensions and levels; without a case takes any", () => {
    const levels = { enum: ["low", "high"] }
    expect(valueAt(scenario, ["properties", "assumptions", "properties"])).toEqual({
      resourcing: levels,
      commitment: levels,
    })
    expect(valueAt(scenario, ["properties", "grid", "properties", "resourcing", "items"])).toEqual(levels)
    expect(valueAt(jsonSchema("scenario", smallModel), ["properties", "assumptions", "properties"])).toBeUndefined()
  })

  test("ties a payload to its event type", () => {
    expect(valueAt(history, ["items", "allOf"])).toContainEqual({
      if: { properties: { type: { const: "BridgeOpened" } }, required: ["type"] },
      then: { properties: { payload: { $ref: "#/definitions/BridgeOpenedPayload" } } },
    })
    expect(valueAt(history, ["definitions", "BridgeOpenedPayload"])).toMatchObject({
      required: ["lanes"],
      additionalProperties: false,
    })
    expect(valueAt(scenario, ["properties", "interventions", "items", "anyOf", 0, "allOf"])).toContainEqual({
      if: { properties: { event: { const: "BridgeOpened" } }, required: ["event"] },
      then: { properties: { payload: { $ref: "#/definitions/BridgeOpenedPayload" } } },
    })
    expect(valueAt(history, ["definitions", "AmendedPayload", "allOf"])).toBeUndefined()
  })
})
