import { cp, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"

const folder = fileURLToPath(new URL("../../../../", import.meta.url))

interface ReplayedEvent {
  readonly id: string
  readonly status: string
  readonly certainty: string
}

interface ReplayResult {
  readonly asOf: string
  readonly knownAt: string | null
  readonly events: readonly ReplayedEvent[]
  readonly record: { readonly absences: object; readonly current: { readonly guideline: object } }
  readonly phases: Readonly<Record<string, { readonly status: string; readonly absent: readonly string[] }>>
  readonly variables: Readonly<Record<string, { readonly readings: readonly { readonly event: string }[] }>>
  readonly contradictions: readonly {
    readonly chosen: { readonly event: string }
    readonly others: readonly object[]
  }[]
}

async function replayed(line: string): Promise<ReplayResult> {
  const { out } = await laksana(`replay paser --json ${line}`.trim(), { folder })
  return JSON.parse(out) as ReplayResult
}

const certain = ({ events }: ReplayResult) =>
  events.filter(({ certainty }) => certainty === "certain").map(({ id }) => id)
const perbup = "paser-perbup-9-2024"

describe("replay of Paser", () => {
  test("has the keys of the contract, in their order, and no language in them", async () => {
    const [en, id] = await Promise.all([
      laksana("replay paser --json --lang en", { folder }),
      laksana("replay paser --json --lang id", { folder }),
    ])
    expect(Object.keys(JSON.parse(en.out) as object)).toEqual([
      "version",
      "case",
      "asOf",
      "knownAt",
      "events",
      "record",
      "phases",
      "variables",
      "contradictions",
    ])
    expect(id.out).toBe(en.out)
    expect(en).toMatchObject({ exit: 0, err: "" })
  })

  test("the day before the regent's regulation has no guideline, the day itself has", async () => {
    const [before, after] = await Promise.all([replayed("--as-of 2024-03-24"), replayed("--as-of 2024-03-25")])
    expect(certain(before)).not.toContain(perbup)
    expect(certain(after)).toContain(perbup)
    expect(before.record.current.guideline).toEqual({})
    expect(after.record.current.guideline).toEqual({ paser: "perbup-paser-9-2024" })
    expect(before.phases["technical-guidelines"]?.status).toBe("not-started")
    expect(after.phases["technical-guidelines"]?.status).toBe("under-way")
    // What is known only to follow it may have happened from that day on, and not before.
    const new_ = after.events.map(({ id }) => id).filter((id) => !before.events.some((event) => event.id === id))
    expect(new_).toContain(perbup)
    expect(
      after.events.filter(({ id }) => new_.includes(id) && id !== perbup).map(({ certainty }) => certainty),
    ).toEqual(new_.filter((id) => id !== perbup).map(() => "possible"))
  })

  test("an entry is hidden until it was recorded", async () => {
    const [before, after] = await Promise.all([
      replayed("--known-at 2024-03-24"),
      replayed("--known-at 2024-03-25 --as-of 2024-12-31"),
    ])
    expect(before.events.map(({ id }) => id)).not.toContain(perbup)
    expect(after.events.map(({ id }) => id)).toContain(perbup)
    expect(after.events.map(({ id }) => id)).not.toContain("paser-skp-unchanged")
    expect(after.knownAt).toBe("2024-03-25")
  })

  test("as observed: seen absent is not merely unknown, and a plan is no event", async () => {
    const result = await replayed("")
    expect(result).toMatchObject({ asOf: "2024-12-31", knownAt: null })
    expect(result.phases["socialization"]).toMatchObject({
      status: "absent",
      absent: ["paser-no-formal-socialization"],
    })
    const plans = result.events.filter(({ status }) => status === "planned").map(({ id }) => id)
    expect(plans).toContain("paser-action-plan-scheduled")
    expect(result.variables["awareness"]?.readings.map(({ event }) => event)).toEqual(["paser-awareness-low"])
  })

  test("keeps both claims of each contradiction", async () => {
    const { contradictions } = await replayed("")
    expect(contradictions.length).toBeGreaterThanOrEqual(9)
    for (const { others } of contradictions) expect(others.length).toBeGreaterThan(0)
    expect(contradictions.map(({ chosen }) => chosen.event)).toContain(perbup)
  })

  test("an overlay adds its events only when it is asked for", async () => {
    const [plain, overlaid] = await Promise.all([
      replayed("--as-of 2025-12-31"),
      replayed("--as-of 2025-12-31 --overlay external"),
    ])
    expect(overlaid.events.length).toBeGreaterThan(plain.events.length)
  })

  test("tells the record in sentences, in either language", async () => {
    const [en, id] = await Promise.all([
      laksana("replay paser", { folder }),
      laksana("replay paser --lang id", { folder, width: 200 }),
    ])
    const said = en.out.replaceAll(/\s+/g, " ")
    expect(said).toContain("A team stands, formed 8 Aug 2023")
    expect(said).toContain("The guideline 9/2024 is enacted (25 Mar 2024). It is incomplete")
    expect(said).toContain(
      "3 posts are vacant in bagian organisasi (2 analis kebijakan and 1 pengelola); 15 of 18 are filled, 83%.",
    )
    expect(said).toContain("No formal socialisation has been held")
    expect(said).toContain("Performance targets (SKP) are unchanged")
    expect(id.out).toContain(
      "3 formasi kosong di bagian organisasi (2 analis kebijakan dan 1 pengelola); 15 dari 18 terisi, 83 %.",
    )
    expect(id.out).toContain("Sosialisasi formal belum dilaksanakan")
  })

  test("lists apart what may have happened by a day", async () => {
    const { out } = await laksana("replay paser --as-of 2024-05-01", { folder })
    expect(out).toContain("What may have happened by then")
    expect(out).toMatch(/○ 8 Aug 2023 – Dec 2024|○ 8 Aug 2023 – 31 Dec 2024/)
    expect(out).toContain("? perhaps")
  })

  test("stays within a narrow terminal", async () => {
    const { out } = await laksana("replay paser", { folder, width: 100 })
    const tooLong = out.split("\n").filter((line) => [...line].length > 100)
    expect(tooLong).toEqual([])
  })

  test("writes the timeline as tab-separated lines in plain form", async () => {
    const { out } = await laksana("replay paser --plain", { folder })
    const rows = out.split("\n").filter((line) => line.split("\t").length === 6)
    expect(rows.length).toBeGreaterThan(50)
  })
})

describe("a case with mistakes", () => {
  let broken = ""
  beforeAll(async () => {
    broken = await mkdtemp(join(tmpdir(), "laksana-"))
    await cp(join(folder, "scenarios/paser"), join(broken, "scenarios/broken"), { recursive: true })
    const history = "- id: one\n  type: TeamFormd\n  recoded: 2024-01-01\n"
    await writeFile(join(broken, "scenarios/broken/history.yaml"), history)
  })
  afterAll(() => rm(broken, { recursive: true, force: true }))

  test("is refused with all of them, each with place and caret, and exit code 3", async () => {
    const { exit, out, err } = await laksana("replay broken", { folder: broken })
    expect(exit).toBe(3)
    expect(out).toBe("")
    expect(err).toContain("scenarios/broken/history.yaml:2:9")
    expect(err).toContain("scenarios/broken/history.yaml:3:3")
    expect(err).toContain("^^^^^^^")
    expect(err).not.toContain("\u001b")
    expect(err).not.toContain("    at ")
  })

  test("is coloured on a terminal and the same without its colours", async () => {
    const plain = await laksana("replay broken", { folder: broken })
    const coloured = await laksana("replay broken", { folder: broken, colour: true })
    expect(coloured.err).toContain("\u001b[1;31m^")
    expect(coloured.err.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(plain.err)
  })

  test("is told as versioned JSON that does not change with the language", async () => {
    const [en, id] = await Promise.all([
      laksana("replay broken --json", { folder: broken }),
      laksana("replay broken --json --lang id", { folder: broken }),
    ])
    expect(en).toMatchObject({ exit: 3, err: "" })
    expect(id.out).toBe(en.out)
    const { version, problems } = JSON.parse(en.out) as { version: number; problems: readonly object[] }
    expect(version).toBe(1)
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "unknown-key", file: "scenarios/broken/history.yaml", line: 3, column: 3 }),
    )
  })
})
