import { expect, test } from "vitest"
import { readField, writtenOf } from "./field-value.ts"

const plain = String

test.each([
  ["share", 0.4, "40"],
  ["share", 0.125, "12.5"],
  ["count", 3, "3"],
  ["number", 2.5, "2.5"],
  ["true-or-false", false, "false"],
  ["texts", ["a", "b"], "a\nb"],
  ["range", [0.2, 0.4], ["0.2", "0.4"]],
  ["text-or-number", 12, "12"],
  ["text-or-number", "twelve", "twelve"],
  ["maps", [{ post: "analyst" }], '[\n  {\n    "post": "analyst"\n  }\n]'],
] as const)("a value of kind %s is read back as it was written: %j", (kind, value, written) => {
  expect(writtenOf({ kind }, value, plain)).toEqual(written)
  expect(readField({ kind }, written)).toEqual({ value })
})

test("a decimal comma is read as a point is", () => {
  expect(readField({ kind: "share" }, "62,5")).toEqual({ value: 0.625 })
})

test("nothing is nothing, and what is not of the kind is no value", () => {
  expect(readField({ kind: "share" }, " ")).toBeUndefined()
  expect(readField({ kind: "range" }, ["", ""])).toBeUndefined()
  expect(readField({ kind: "count" }, "2.5")).toBeNull()
  expect(readField({ kind: "share" }, "many")).toBeNull()
  expect(readField({ kind: "range" }, ["1", ""])).toBeNull()
  expect(readField({ kind: "json" }, "{")).toBeNull()
})
