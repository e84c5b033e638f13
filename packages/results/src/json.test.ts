import { expect, test } from "vitest"
import { jsonText } from "./json.ts"

test("JSON text says the same as JSON, plain records on one line", () => {
  const value = { a: [{ b: 1, c: null }], d: {}, e: ["x", 2], f: { g: { h: true } } }
  expect(JSON.parse(jsonText(value))).toEqual(value)
  expect(jsonText(value).split("\n")).toContain('    {"b":1,"c":null}')
})
