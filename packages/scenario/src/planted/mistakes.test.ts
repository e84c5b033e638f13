import { languages } from "@laksana/core"
import { describe, expect, test } from "vitest"
import { problemCodes } from "../problems/codes.ts"
import type { ProblemCode } from "../problems/problem.ts"
import { explanationOf, messageOf, renderProblem } from "../problems/render.ts"
import { mistakes } from "./mistakes.ts"
import { type Planted, plant } from "./planted.ts"
import { problemsOf } from "./read-files.ts"
import { type FileName, validFiles } from "./valid-files.ts"

const expected: Partial<Record<ProblemCode, readonly [en: RegExp, id: RegExp]>> = {
  "yaml-syntax": [/`key: value`/, /`kunci: nilai`/],
  "duplicate-key": [/each key once/, /satu kali/],
  "custom-tag": [/without tags/, /tanpa tag/],
  "several-documents": [/one document/, /satu dokumen/],
  "merge-key": [/written out/, /ditulis lengkap/],
  "too-many-aliases": [/written out/, /ditulis lengkap/],
  "key-not-text": [/a name/, /nama/],
  "nested-too-deep": [/at most 40/, /paling banyak 40/],
  "wrong-type": [
    /text|number|true or false|list|map|day|change|uniform/,
    /teks|bilangan|true atau false|daftar|kunci|tanggal|uniform/,
  ],
  "missing-key": [/in this map/, /pada bagian ini/],
  "unknown-key": [/one of /, /salah satu dari /],
  "not-one-of": [/one of /, /salah satu dari /],
  "not-a-day": [/YYYY-MM-DD/, /YYYY-MM-DD/],
  "not-a-month": [/YYYY-MM/, /YYYY-MM/],
  "out-of-range": [/ to |or more|or less/, / sampai |atau lebih|atau kurang/],
  "not-a-whole-number": [/whole number/, /bilangan bulat/],
  "decimal-comma": [/a number: 0\.\d/, /bilangan: 0\.\d/],
  "empty-text": [/some text/, /teks yang berisi/],
  "empty-list": [/at least one/, /sekurang-kurangnya satu/],
  "wrong-length": [/exactly [23]/, /tepat [23]/],
  "unknown-event-type": [/one of Reform/, /salah satu dari Reform/],
  "unknown-event-version": [/a version from 1 to 2/, /versi antara 1 dan 2/],
  "unknown-event-id": [/id of an entry/, /id salah satu entri/],
  "unknown-parameter": [/one of pace, uptake/, /salah satu dari pace, uptake/],
  "unknown-variable": [/one of awareness, readiness/, /salah satu dari awareness, readiness/],
  "unknown-process": [/one of TeamMeetingHeld/, /salah satu dari TeamMeetingHeld/],
  "unknown-milestone": [/one of aware, done/, /salah satu dari aware, done/],
  "unknown-dimension": [/one of resourcing, commitment/, /salah satu dari resourcing, commitment/],
  "unknown-level": [/one of low, high/, /salah satu dari low, high/],
  "unknown-document": [/one of report, news/, /salah satu dari report, news/],
  "unknown-overlay": [/one of external/, /salah satu dari external/],
  "unknown-setting": [/something free|one of (reach|Team)/, /sesuatu yang bebas|salah satu dari (reach|Team)/],
  "other-case": [/`town`/, /`town`/],
  "duplicate-id": [/id of its own/, /id tersendiri/],
  "repeated-name": [/each name once/, /setiap nama satu kali/],
  "self-reference": [/another entry/, /entri lain/],
  "no-process-fits": [/one of agencies: 1/, /salah satu dari agencies: 1/],
  "share-not-partial": [/coverage: partial/, /coverage: partial/],
  "date-cycle": [/without a circle/, /tidak melingkar/],
  "impossible-order": [/at least one day/, /sekurang-kurangnya satu hari/],
  "recorded-too-early": [/or later/, /atau sesudahnya/],
  "window-reversed": [/earlier day first/, /lebih awal/],
  "outside-span": [/a day from \d/, /tanggal dari \d/],
  "horizon-too-early": [/2025-01-01 or later/, /2025-01-01 atau sesudahnya/],
  "negative-rate": [/0 or more/, /0 atau lebih/],
  "interval-reversed": [/expected: 0\.\d+, 0/, /seharusnya: 0\.\d+, 0/],
  "log-of-zero": [/above 0/, /di atas 0/],
  "not-above-zero": [/above 0/, /di atas 0/],
  "normal-too-wide": [/within 0 to 1: a /, /di antara 0 dan 1: /],
}

const nameOf = ({ file, code, edits }: Planted) =>
  `${file}: ${code}: ${edits.map(([, put]) => put.replaceAll(/\s+/g, " ").slice(0, 60)).join(" … ")}`

describe("a planted mistake is found at its place, with what was expected, in both languages", () => {
  test.each(mistakes.map((each) => [nameOf(each), each] as const))("%s", (_name, planted) => {
    const { text, line, column, endColumn } = plant(planted)
    const problems = problemsOf({ ...validFiles, [planted.file]: text })
    const found = problems.filter(({ file, code }) => file === planted.file && code === planted.code)
    expect(problems.map((problem) => renderProblem(problem, "en")).join("\n")).toContain(`[${planted.code}]`)
    expect(found.map((problem) => [problem.line, problem.column, problem.endColumn])).toContainEqual([
      line,
      column,
      endColumn,
    ])
    const problem = found.find((each) => each.line === line && each.column === column)
    if (problem === undefined) return
    expect("nearest" in problem.data ? problem.data.nearest : undefined).toBe(planted.meant)
    for (const [index, language] of languages.entries()) {
      const block = renderProblem(problem, language)
      expect(block).toMatch(expected[planted.code]?.[index] ?? /^$/)
      if (planted.meant !== undefined) expect(block).toMatch(language === "en" ? "did you mean `" : "maksudnya `")
      expect(block.startsWith(`${planted.file}:${line}:${column}  `)).toBe(true)
    }
  })
})

test("one mistake gives one problem: no echoes elsewhere", () => {
  const echoes = mistakes.flatMap((planted) => {
    const problems = problemsOf({ ...validFiles, [planted.file]: plant(planted).text })
    return problems.length === 1
      ? []
      : [
          {
            code: planted.code,
            put: planted.edits.at(-1)?.[1].slice(0, 60),
            all: problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
          },
        ]
  })
  expect(echoes).toEqual([])
})

test("there are at least a hundred planted mistakes, over every kind of file", () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(100)
  const files: readonly FileName[] = [...new Set(mistakes.map(({ file }) => file))]
  expect(files).toHaveLength(Object.keys(validFiles).length)
})

test("valid files have no problems", () => {
  expect(problemsOf(validFiles)).toEqual([])
})

test("every code has a message, an explanation and an example, and the languages differ", () => {
  for (const code of problemCodes) {
    const [en, id] = languages.map((language) => explanationOf(code, language))
    expect(en?.explanation).toMatch(/\.$/)
    expect(id?.explanation).toMatch(/\.$/)
    expect(en?.explanation).not.toBe(id?.explanation)
    expect(en?.example).toBe(id?.example)
    expect(en?.example).not.toBe("")
  }
})

test("the mistakes of a file are all told at once, in order", () => {
  const text = validFiles["soon.scenario.yaml"]
    .replace("runs: 200", "runs: many")
    .replace("case: town", "case: city")
    .replace("milestone: done", "milestone: don")
    .replace("reach: 0.4", "reach: 4")
    .replace("every: quarter", "every: quater")
    .replace("uniform: [0.2, 0.4]", "uniform: [0.2, 1.4]")
  const problems = problemsOf({ ...validFiles, "soon.scenario.yaml": text })
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ["other-case", 3],
    ["out-of-range", 6],
    ["out-of-range", 8],
    ["not-one-of", 11],
    ["unknown-milestone", 15],
    ["wrong-type", 18],
  ])
})

test("several syntax errors are told at once", () => {
  const text = validFiles["case.yaml"]
    .replace("jurisdiction: town", "@jurisdiction: town")
    .replace("observed:", "`observed:")
  const problems = problemsOf({ ...validFiles, "case.yaml": text })
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ["yaml-syntax", 2],
    ["yaml-syntax", 3],
  ])
})

test("a block shows the line, a caret below the mistake, what was expected, and what was meant", () => {
  const text = validFiles["history.yaml"].replace("  recorded: 2023-05-12", "  recoded: 2023-05-12")
  const [problem] = problemsOf({ ...validFiles, "history.yaml": text })
  expect(problem === undefined ? "" : renderProblem(problem, "en")).toBe(
    [
      "history.yaml:6:3  error[unknown-key]  `recoded` is not a key here",
      "  6 |   recoded: 2023-05-12",
      "    |   ^^^^^^^",
      "  expected: one of id, type, version, jurisdiction, occurred, recorded, status, evidence, source, title, note, contradicts, and 1 more",
      "  did you mean `recorded`?",
    ].join("\n"),
  )
  expect(problem === undefined ? "" : renderProblem(problem, "id")).toMatch(
    "history.yaml:6:3  galat[unknown-key]  `recoded` bukan kunci yang dikenal di sini",
  )
  expect(problem === undefined ? "" : messageOf(problem, "id")).toBe("`recoded` bukan kunci yang dikenal di sini")
})
