import { expect, test } from "vitest"
import { smallModel } from "./planted/small-model.ts"
import { readPatch } from "./read-patch.ts"

const read = (text: string) => readPatch({ path: "--payload", text }, "SocializationHeld", smallModel)
const problems = (text: string) => {
  const found = read(text)
  return found._tag === "Invalid" ? found.problems.map(({ column, code }) => `${column} ${code}`) : found.value
}

test("fields are read each on its own, as JSON or as YAML writes them; null takes one away", () => {
  expect(problems('{"reach": 0.4, "audience": null}')).toEqual({ reach: 0.4, audience: null })
  expect(problems("{ reach: 0.4 }")).toEqual({ reach: 0.4 })
})

test("mistakes have their places in the text", () => {
  expect(problems('{"reach": 1.4, "raech": 0.4}')).toEqual(["11 out-of-range", "16 unknown-key"])
  expect(problems("0.4")).toEqual(["1 wrong-type"])
  expect(problems('{"reach": ')).toEqual(["11 yaml-syntax"])
  expect(problems("")).toEqual(["1 empty-file"])
})
