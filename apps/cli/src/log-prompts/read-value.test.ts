/** What a person may type as a value, in either language. */
import { expect, test } from "vitest"
import { logPromptWords } from "../words/log-prompts.ts"
import { readValue } from "./read-value.ts"

test.each([
  ["share", "0.4", 0.4],
  ["share", "0,4", 0.4],
  ["share", "40%", 0.4],
  ["share", "62,5 %", 0.625],
  ["share", "2 of 5", 0.4],
  ["share", "2 dari 5", 0.4],
  ["share", "2/5", 0.4],
  ["share", "1/3", 0.333333333333],
  ["share", "2/0", undefined],
  ["share", "half", undefined],
  ["count", "12", 12],
  ["count", "1,5", undefined],
  ["number", "-1,5", -1.5],
  ["true-or-false", "ya", true],
  ["true-or-false", "Tidak", false],
  ["true-or-false", "maybe", undefined],
  ["texts", "bappeda, bkpsdm,", ["bappeda", "bkpsdm"]],
  ["range", "0.6..0.9", [0.6, 0.9]],
  ["range", "60 % – 90 %", [0.6, 0.9]],
  ["range", "0.6", undefined],
  ["text-or-number", "7", 7],
  ["text-or-number", "seven", "seven"],
  ["json", '{"formality":"formal"}', { formality: "formal" }],
  ["json", "{", undefined],
] as const)("%s: %s", (kind, text, value) => {
  expect(readValue({ kind, choices: [] }, text, logPromptWords.id)).toEqual(value)
})

test("a choice by its name, its beginning, its number or what it means", () => {
  const level = (text: string) =>
    readValue({ kind: "choice", choices: ["low", "middle", "high"] }, text, logPromptWords.id)
  expect(["low", "Mid", "3", "tinggi", "l"].map(level)).toEqual(["low", "middle", "high", "high", "low"])
  expect(level("none")).toBeUndefined()
})
