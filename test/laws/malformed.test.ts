/** Malformed: whatever is done to files like those of Paser, their readers tell what is wrong and where, and never throw. */
import { checkLaw, malformed, readerIsTotal, type Reported } from "@laksana/laws"
import { policyModel } from "@laksana/model"
import { messageOf, type Problem, type Read, readCase, readScenario, renderProblem } from "@laksana/scenario"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { paserCase, paserFile } from "../paser.ts"

const seed = 20_250_101
const theCase = paserCase()
const scenarioTexts = ["socialise-with-commitment", "stabilise-team-first", "baseline"].map(
  (name) => paserFile(`${name}.scenario.yaml`).text,
)
const [firstScenario = "", ...otherScenarios] = scenarioTexts
// A file is read hundreds of times: a few of the history's entries, which refer to each other, must do.
const historyText = `${paserFile("history.yaml").text.split("\n\n").slice(0, 9).join("\n\n")}\n`
const files = {
  id: "paser",
  history: { path: "history.yaml", text: historyText },
  case: { path: "case.yaml", text: paserFile("case.yaml").text },
  assumptions: { path: "assumptions.yaml", text: paserFile("assumptions.yaml").text },
}

const problemsOf = (read: Read<unknown>): readonly Problem[] =>
  read._tag === "Invalid" ? read.problems : read.warnings

const readScenarioText = (text: string) =>
  problemsOf(readScenario({ path: "any.scenario.yaml", text }, theCase, policyModel))

/** The problems of one file of the case. */
const readCaseText = (name: "history" | "case" | "assumptions") => (text: string) => {
  const path = `${name}.yaml`
  return problemsOf(readCase({ ...files, [name]: { path, text } }, policyModel)).filter(({ file }) => file === path)
}

/** Problems as the law asks for them, after showing each in full, which must not fail either. */
const reporting =
  (read: (text: string) => readonly Problem[]) =>
  (text: string): readonly Reported[] =>
    read(text).map((problem) => {
      for (const language of ["en", "id"] as const)
        expect(renderProblem(problem, language)).toContain(messageOf(problem, language))
      return { ...problem, message: { en: messageOf(problem, "en"), id: messageOf(problem, "id") } }
    })

test.each([
  ["a scenario", readerIsTotal(reporting(readScenarioText), [firstScenario, ...otherScenarios]), 250],
  ["a history", readerIsTotal(reporting(readCaseText("history")), [historyText]), 30],
  ["a case", readerIsTotal(reporting(readCaseText("case")), [files.case.text]), 30],
  ["assumptions", readerIsTotal(reporting(readCaseText("assumptions")), [files.assumptions.text]), 30],
])("the reader of %s is total", (_name, law, runs) => {
  expect(checkLaw(law, { runs, seed })).toMatchObject({ result: "holds" })
})

test("most malformed texts are refused, for many different reasons", () => {
  const codes = fc
    .sample(malformed(firstScenario), { numRuns: 150, seed })
    .map(({ text }) => readScenarioText(text).map(({ code }) => code))
  expect(codes.filter((found) => found.length > 0).length).toBeGreaterThan(80)
  expect(new Set(codes.flat()).size).toBeGreaterThan(10)
})

describe("a reader that is not total is found by one edit", () => {
  const check = (read: (text: string) => readonly Reported[]) => {
    const verdict = checkLaw(readerIsTotal(read, [firstScenario]), { runs: 500, seed })
    if (verdict.result !== "broken") throw new Error("The law holds.")
    expect(verdict.example.changes).toHaveLength(1)
    return verdict.violation.en
  }
  const message = { en: "wrong", id: "salah" }

  test("one that throws", () => {
    const read = (text: string) => {
      if (text.includes("\u0000")) throw new RangeError("What is this?")
      return []
    }
    expect(check(read)).toMatch(/^The reader threw RangeError: What is this\? \(control character in line 1, now /)
  })

  test("one that tells of a line that the text does not have", () => {
    const lines = firstScenario.split("\n").length
    const read = (text: string) =>
      text.split("\n").length < lines ? [{ line: lines, column: 1, endColumn: 2, message }] : []
    expect(check(read)).toMatch(/^The text has no \d+:1–2\. \((line dropped|file cut off) in line/)
  })

  test("one that finds no words in Indonesian", () => {
    const read = (text: string) =>
      text.includes("\t") ? [{ line: 1, column: 1, endColumn: 2, message: { en: "a tab", id: "" } }] : []
    expect(check(read)).toMatch(/^The problem at 1:1–2 has no words\. \(tab for indentation in line 1/)
  })
})
