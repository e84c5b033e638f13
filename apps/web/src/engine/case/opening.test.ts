/** Opening: cases as they come, one's own with every mistake at its place, and whatever else a person may drop on the page. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { policyModel } from "@laksana/model"
import { readCase, renderProblem, type SourceFile } from "@laksana/scenario"
import { describe, expect, test } from "vitest"
import { caseOnDisk } from "../../testing/cases-on-disk.ts"
import { answerOf, newRoom, roomWith } from "../../testing/room-for-tests.ts"
import { fromReadAhead } from "./from-read-ahead.ts"
import { readAhead } from "./read-ahead.ts"
import { readOpenCase } from "./read-open-case.ts"

const paser = async (): Promise<readonly SourceFile[]> => (await caseOnDisk("paser").load()).files
const opened = (files: readonly SourceFile[]) => answerOf(newRoom(), "open", { kind: "files", id: "mine", files })

async function problemsOf(files: readonly SourceFile[]) {
  const answer = await opened(files)
  return answer._tag === "Refused" ? answer.problems : []
}

test("a case that was read when the viewer was built is the one that its files give", async () => {
  const folder = { id: "paser", files: await paser() }
  const source = { kind: "built-in", id: "paser" } as const
  const ahead = JSON.parse(JSON.stringify(readAhead(folder))) as ReturnType<typeof readAhead>
  expect({ _tag: "Read", read: fromReadAhead(source, folder, ahead) }).toEqual(
    readOpenCase(source, folder, policyModel),
  )
})

test("a built-in case shows its scenarios, branches and the days of every event", async () => {
  const answer = await answerOf(newRoom(), "open", { kind: "built-in", id: "paser" })
  if (answer._tag !== "Open") throw new Error("Paser was refused.")
  const { scenarios, branches, bounds, theCase, model } = answer.view
  expect(scenarios.map(({ file }) => file.id)).toContain("fill-posts-first")
  expect(branches.map(({ id }) => id)).toEqual([
    "members-changed-early",
    "members-changed-late",
    "socialised-early-2025",
  ])
  for (const { id } of theCase.events) expect(bounds[id]).toBeDefined()
  expect(model.milestones).toHaveLength(5)
  // It goes to the page as a message does.
  expect(structuredClone(answer.view)).toEqual(answer.view)
})

describe("files of one's own", () => {
  test("that are Paser's are Paser", async () => {
    const asked = { asOf: "2024-06-30", knownAt: null, overlays: ["external"] }
    const own = await answerOf(await roomWith({ kind: "files", id: "paser", files: await paser() }), "replay", asked)
    expect(own).toEqual(await answerOf(await roomWith({ kind: "built-in", id: "paser" }), "replay", asked))
  })

  test("tell every mistake at once, in the words and at the places of the command line", async () => {
    const files = (await paser()).map((file) =>
      file.path === "history.yaml"
        ? {
            ...file,
            text: file.text.replace("occurred: 2024-03-25", "occurred: 2024-13-25").replace("status:", "stattus:"),
          }
        : file,
    )
    const history = files.find(({ path }) => path === "history.yaml")
    if (history === undefined) throw new Error("Paser has a history.")
    const problems = await problemsOf(files)
    const read = readCase({ id: "mine", history }, policyModel)
    const expected = read._tag === "Invalid" ? read.problems : []
    const inHistory = problems.filter(({ path }) => path === "history.yaml")
    expect(inHistory.map(({ code }) => code)).toEqual(expect.arrayContaining(["not-a-day", "unknown-key"]))
    for (const language of ["en", "id"] as const) {
      const said = inHistory.map(({ excerpt }) => excerpt[language])
      for (const problem of expected.filter(({ code }) => ["not-a-day", "unknown-key", "missing-key"].includes(code))) {
        expect(said).toContain(renderProblem(problem, language))
      }
    }
    expect(inHistory.every(({ line, column }) => line !== null && line > 0 && column !== null && column > 0)).toBe(true)
  })

  test("without a history, or without an overlay that they name, say so", async () => {
    const files = await paser()
    expect((await problemsOf(files.filter(({ path }) => path !== "history.yaml"))).map(({ code }) => code)).toEqual([
      "without-history",
    ])
    expect(
      (await problemsOf(files.filter(({ path }) => path !== "external.yaml"))).map(({ message }) => message.en),
    ).toEqual(["case.yaml names the overlay file external.yaml, which was not given."])
  })

  test("that are a scenario alone go with the open case, and take the place of one of their name", async () => {
    const text = readFileSync(resolve("scenarios/paser/as-is.scenario.yaml"), "utf8").replace(/runs: \d+/, "runs: 7")
    const added = [{ path: "as-is.scenario.yaml", text }]
    const answer = await answerOf(newRoom(), "open", { kind: "built-in", id: "paser", added })
    if (answer._tag !== "Open") throw new Error("It was refused.")
    expect(answer.view.scenarios.find(({ file }) => file.id === "as-is")?.runs).toBe(7)
    const broken = [{ path: "broken.scenario.yaml", text: "title: x\ncase: paser\nhorizn: 2029-12-31\n" }]
    const refused = await answerOf(newRoom(), "open", { kind: "built-in", id: "paser", added: broken })
    expect(refused).toMatchObject({ _tag: "Refused" })
  })

  test("with branches that descend from each other, or from none, say so", async () => {
    const branch = (name: string, parent: string) => ({
      path: `branches/${name}.branch.yaml`,
      text: `case: mine\nparent: ${parent}\noverlay:\n  - { remove: paser-members-changed }\n`,
    })
    const files = (await paser()).filter(({ path }) => /^(history|case|assumptions|external)\.yaml$/.test(path))
    const codes = (await problemsOf([...files, branch("a", "b"), branch("b", "a"), branch("c", "gone")])).map(
      ({ code }) => code,
    )
    expect(codes).toContain("branch-cycle")
    expect(codes).toContain("unknown-branch")
  })
})

describe("hostile files", () => {
  const entry = (i: number, title: string) =>
    `- id: e${i}\n  type: RegulationEnacted\n  jurisdiction: x\n  occurred: 2024-01-${String((i % 28) + 1).padStart(2, "0")}\n` +
    `  recorded: 2024-12-31\n  status: occurred\n  evidence: hypothetical\n  title: ${JSON.stringify({ en: title, id: title })}\n` +
    `  payload: { regulation: r${i}, number: "${i}", level: regency }\n`

  test.each([
    ["markup", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
    ["text from right to left", "\u202eمرحبا\u202c שלום"],
    ["a word of three hundred characters", "x".repeat(300)],
  ])("with %s in their titles are opened as they are", async (_what, title) => {
    const answer = await opened([{ path: "history.yaml", text: entry(1, title) }])
    if (answer._tag !== "Open") throw new Error(JSON.stringify(answer.problems.map(({ excerpt }) => excerpt.en)))
    expect(answer.view.theCase.events[0]?.title?.en).toBe(title)
  })

  test("with ten thousand events are opened or told why not", async () => {
    const text = Array.from({ length: 10_000 }, (_, i) => entry(i, `event ${i}`)).join("")
    const room = await roomWith({ kind: "files", id: "many", files: [{ path: "history.yaml", text }] })
    const replay = await answerOf(room, "replay", { asOf: "2024-12-31", knownAt: null, overlays: [] })
    expect(replay.certain).toHaveLength(10_000)
  })

  test("with a thousand mistakes tell the first of them, and how many there are", async () => {
    const text = Array.from({ length: 1000 }, (_, i) => entry(i, "x").replace("level: regency", "level: moon")).join("")
    const problems = await problemsOf([{ path: "history.yaml", text }])
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)?.message.en).toContain("800 more")
  })

  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x]"]
  for (let i = 0; i < 8; i++)
    laughs.push(`${"bcdefghi"[i]}: &${"bcdefghi"[i]} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(", ")}]`)

  test.each([
    ["an enormous one", "- x: y\n".repeat(1_000_000)],
    ["a billion laughs", laughs.join("\n")],
    ["endless nesting", "[".repeat(100_000)],
    ["bytes", "\u0000\u0001\ufffd\ud800"],
    ["nothing", ""],
    ["a prototype", "- __proto__: { polluted: true }\n  constructor: x\n"],
  ])("that are %s are refused with a reason", async (_what, text) => {
    const problems = await problemsOf([{ path: "history.yaml", text }])
    expect(problems.length).toBeGreaterThan(0)
    for (const { message } of problems) expect([message.en.length > 0, message.id.length > 0]).toEqual([true, true])
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false)
  })
})
