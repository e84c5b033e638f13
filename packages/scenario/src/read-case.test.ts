import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { caseFrom, problemsOf, smallCase } from "./planted/read-files.ts"
import { smallModel } from "./planted/small-model.ts"
import { type FileName, fileNames, validFiles } from "./planted/valid-files.ts"
import { renderProblem } from "./problems/render.ts"
import { overlayFiles, readCase } from "./read-case.ts"
import { caseOf, readScenario } from "./read-scenario.ts"

const source = (path: FileName) => ({ path, text: validFiles[path] })

describe("a case", () => {
  test("is read whole from valid files", () => {
    const theCase = smallCase()
    expect(theCase).toMatchObject({ id: "town", title: { en: "A town" }, observed: "2024-12-31", overlaid: [] })
    expect(theCase.events).toHaveLength(10)
    expect(Object.keys(theCase.levels)).toEqual(["resourcing", "commitment"])
    expect(theCase.overlays["external"]?.map(({ id }) => id)).toEqual(["election"])
  })

  test("needs no file but its history: it is then named after its folder and observed until its last possible day", () => {
    const read = readCase({ id: "town", history: source("history.yaml") }, smallModel)
    expect(read).toMatchObject({ _tag: "Read", value: { title: { en: "town" }, observed: "2024-12-31", levels: {} } })
  })

  test("lays the overlays over its history that are asked for, and refuses names of none", () => {
    const files = { id: "town", history: source("history.yaml"), overlays: { external: source("external.yaml") } }
    const read = readCase(files, smallModel, { overlays: ["external"] })
    expect(read._tag === "Read" ? read.value.events.at(-1)?.id : undefined).toBe("election")
    const refused = readCase(files, smallModel, { overlays: ["externel"] })
    expect(refused._tag === "Invalid" ? refused.problems[0] : undefined).toMatchObject({
      code: "unknown-overlay",
      data: { nearest: "external" },
    })
  })

  test("has its sources in both languages: as written, or one text for both", () => {
    const { levels, parameters } = smallCase()
    expect(levels["resourcing"]?.["low"]?.source).toEqual({ en: "Half of today.", id: "Setengah dari sekarang." })
    expect(levels["commitment"]?.["low"]?.source).toEqual({ en: "D4", id: "D4" })
    expect(parameters["pace"]?.evidence.source).toEqual({ en: "Somebody 1999", id: "Somebody 1999" })
  })

  test("reads a payload that an earlier version of its type wrote, in the form of today", () => {
    const bridgeIn = (written: string) => {
      const text = validFiles["history.yaml"].replace("payload: { lanes: 2 }", written)
      const read = caseFrom({ ...validFiles, "history.yaml": text })
      return read._tag === "Read" ? read.value.events.find(({ id }) => id === "bridge") : read.problems
    }
    const today = { lanes: 2, toll: true }
    expect(bridgeIn("payload: { lanes: 2, paid: true }")).toMatchObject({ payload: today })
    expect(bridgeIn("version: 1\n  payload: { lanes: 2, paid: true }")).toMatchObject({ version: 2, payload: today })
    expect(bridgeIn("version: 2\n  payload: { lanes: 2, toll: true }")).toMatchObject({ version: 2, payload: today })
    expect(bridgeIn("version: 2\n  payload: { lanes: 2, paid: true }")).toMatchObject([{ code: "unknown-key" }])
  })

  test("names the files of its overlays, and the scenario the case it is about", () => {
    expect(overlayFiles(source("case.yaml"))).toEqual({ external: "external.yaml" })
    expect(overlayFiles(undefined)).toEqual({})
    expect(overlayFiles({ path: "case.yaml", text: "overlays: [" })).toEqual({})
    expect(caseOf(source("soon.scenario.yaml"))).toBe("town")
    expect(caseOf({ path: "x", text: "" })).toBeUndefined()
  })

  test("with a fact after its last day warns and is read all the same", () => {
    const text = validFiles["case.yaml"].replace("observed: 2024-12-31", "observed: 2024-06-30")
    const read = caseFrom({ ...validFiles, "case.yaml": text })
    expect(read._tag === "Read" ? read.warnings.map(({ code, line }) => [code, line]) : []).toEqual([
      ["after-observation", 80],
    ])
  })
})

test("dates stay text, and numbers with an exponent are numbers", () => {
  const text = validFiles["history.yaml"].replace("number: 1/2023", "number: 9/2024").replace("lanes: 2", "lanes: 2e1")
  const theCase = smallCase({ ...validFiles, "history.yaml": text })
  expect(theCase.events[0]).toMatchObject({ occurred: "2023-05-10", payload: { number: "9/2024" } })
  expect(theCase.events[7]?.payload).toEqual({ lanes: 20 })
})

describe("a file that cannot be a case", () => {
  const one = (text: string) => {
    const read = readCase({ id: "town", history: { path: "history.yaml", text } }, smallModel)
    return read._tag === "Invalid" ? read.problems.map(({ code, line, column }) => [code, line, column]) : []
  }

  test("empty, of comments only, or of another kind is refused at its beginning", () => {
    expect(one("")).toEqual([["empty-file", 1, 1]])
    expect(one("# nothing yet\n")).toEqual([["empty-file", 1, 1]])
    expect(one("title: not a list\n")).toEqual([["wrong-type", 1, 1]])
  })

  test("huge is refused unread, deep without a crash", () => {
    expect(one(`- id: ${"x".repeat(5_000_001)}`)).toEqual([["file-too-large", 1, 1]])
    expect(one("[".repeat(50_000))).toEqual([["nested-too-deep", 1, 42]])
    expect(one("- ".repeat(50_000)).map(([code, line]) => [code, line])).toEqual([["nested-too-deep", 1]])
  })

  test("a grid of very many cells is read with a warning", () => {
    const levels = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`d${index}`, smallCase().levels["resourcing"] ?? {}]),
    )
    const grid = Object.keys(levels).map((name) => `${name}: [low, high]`)
    const text = validFiles["soon.scenario.yaml"]
      .replace(/assumptions: .*\n/, "")
      .replace(/grid: .*/, `grid: { ${grid.join(", ")} }`)
    const read = readScenario({ path: "soon.scenario.yaml", text }, { ...smallCase(), levels }, smallModel)
    expect(read._tag === "Read" ? read.warnings.map(({ code, line }) => [code, line]) : []).toEqual([
      ["grid-too-large", 15],
    ])
  })
})

test("whatever bytes are changed, reading gives problems with places and never throws", () => {
  const change = fc.record({
    file: fc.constantFrom(...fileNames),
    at: fc.nat(),
    remove: fc.nat({ max: 12 }),
    put: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        "\t",
        "\n",
        ": ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "'",
        '"',
        "!x ",
        "&a ",
        "*a",
        "---\n",
        "\u0000",
        "null",
        "__proto__",
        "<<: ",
        "1e999",
        "? ",
      ),
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const texts: Record<FileName, string> = { ...validFiles }
      for (const { file, at, remove, put } of changes) {
        const position = at % texts[file].length
        texts[file] = texts[file].slice(0, position) + put + texts[file].slice(position + remove)
      }
      for (const problem of problemsOf(texts)) {
        const lines =
          texts[
            "history.yaml" === problem.file
              ? "history.yaml"
              : (fileNames.find((name) => name === problem.file) ?? "case.yaml")
          ].split("\n")
        expect(problem.line).toBeLessThanOrEqual(lines.length)
        expect(problem.column).toBeGreaterThanOrEqual(1)
        expect(renderProblem(problem, "id")).toContain(`${problem.line}:${problem.column}`)
      }
    }),
    { seed: 2024, numRuns: 150 },
  )
})
