/** `log amend` and `log retract`. */
import { afterEach, beforeEach, expect, test } from "vitest"
import { onSqlite } from "../../command/sqlite-for-tests.ts"
import { type LogForTests, logForTests } from "./log-for-tests.ts"

let log: LogForTests
onSqlite(() => {
  beforeEach(async () => {
    log = await logForTests()
  })
  afterEach(() => log.remove())

  interface Shown {
    readonly events: readonly {
      readonly id: string
      readonly occurred: unknown
      readonly payload: object
      readonly amendments: readonly object[]
    }[]
    readonly retracted: readonly { readonly id: string; readonly by: string; readonly reason: string }[]
  }
  interface Answer {
    readonly entries: readonly { readonly event: Readonly<Record<string, unknown>> }[]
    readonly changes: { readonly facts: readonly { readonly gone: readonly object[] }[] }
  }

  const reason = ["--reason", "The minutes say so."]
  const eventIn = async (line: string, id: string) =>
    (await log.asked<Shown>(line)).events.find((event) => event.id === id)

  test("an amendment is an event that says what is right, why, and what it rests on", async () => {
    const { exit, out } = await log.ask([
      "log",
      "amend",
      "meeting",
      "--occurred",
      "7 May 2024",
      "--payload",
      '{"attendance": 0.6}',
      ...reason,
      "--json",
    ])
    expect(exit).toBe(0)
    expect((JSON.parse(out) as Answer).entries[0]?.event).toEqual({
      id: "meeting-amended-1",
      type: "Amended",
      jurisdiction: "town",
      occurred: "2026-11-24",
      recorded: "2026-11-24",
      status: "occurred",
      evidence: "paper",
      title: { en: "Amended: meeting in English", id: "Diperbaiki: meeting dalam bahasa Indonesia" },
      payload: {
        event: "meeting",
        occurred: "2024-05-07",
        payload: { attendance: 0.6 },
        reason: "The minutes say so.",
      },
    })
    expect(await eventIn("log show town", "meeting")).toMatchObject({
      occurred: "2024-05-07",
      payload: { team: "tim", attendance: 0.6 },
      amendments: [{ correction: "meeting-amended-1", reason: "The minutes say so." }],
    })
    expect(await eventIn("log show town --known-at 2025-01-01", "meeting")).toMatchObject({
      occurred: { month: "2024-05" },
      payload: { attendance: 0.4 },
      amendments: [],
    })
    const page = await log.ask("log show town")
    expect(page.out).toContain("amended by meeting-amended-1: The minutes say so.")
  })

  test("the second amendment has the next id; a source of its own is external unless its grade is given", async () => {
    const amend = (...more: readonly string[]) =>
      log.ask(["log", "amend", "meeting", "--payload", "{attendance: 0.5}", ...reason, "--json", ...more])
    const events = [
      await amend(),
      await amend("--source", "minutes", "--section", "A", "--paragraph", "3"),
      await amend("--source", "minutes", "--evidence", "literature"),
    ].map(({ out }) => (JSON.parse(out) as Answer).entries[0]?.event)
    expect(events).toMatchObject([
      { id: "meeting-amended-1", evidence: "paper" },
      { id: "meeting-amended-2", evidence: "external", source: { document: "minutes", section: "A", paragraph: 3 } },
      { id: "meeting-amended-3", evidence: "literature" },
    ])
  })

  test("a retraction takes an event back, and can itself be taken back", async () => {
    const first = await log.ask(["log", "retract", "meeting", ...reason, "--recorded", "2024-08-01", "--dry-run"])
    expect([first.exit, first.out]).toEqual([0, expect.stringContaining("Retracted: meeting in English")])
    await log.ask(["log", "retract", "meeting", ...reason])
    const shown = await log.asked<Shown>("log show town")
    expect(shown.events.map(({ id }) => id)).toEqual(["team", "guideline"])
    expect(shown.retracted).toMatchObject([{ id: "meeting", by: "meeting-retracted-1", reason: "The minutes say so." }])
    expect((await log.ask("log show town", { language: "id" })).out).toContain("Dicabut")
    const again = await log.ask(["log", "retract", "meeting", ...reason])
    expect([again.exit, again.err]).toEqual([3, expect.stringContaining("laksana log retract meeting-retracted-1")])
    await log.ask(["log", "retract", "meeting-retracted-1", ...reason])
    expect((await log.asked<Shown>("log show town")).events).toHaveLength(3)
  })

  test("mistakes are told where they are, with what would mend them", async () => {
    const cases: readonly (readonly [readonly string[], number, string])[] = [
      [["meeting", "--payload", '{"attendance": 1.4}', ...reason], 3, "--payload:1:16  error[out-of-range]"],
      [["meeting", "--payload", '{"attendence": 0.4}', ...reason], 3, "did you mean `attendance`"],
      [["meeting", "--payload", "0.4", ...reason], 3, "error[wrong-type]"],
      [["meeting", "--occurred", "yesterday", ...reason], 2, "2024-03-01..2024-04-15"],
      [["meeting", "--occurred", "{ afer: [team] }", ...reason], 3, "did you mean `after`"],
      [["meeting", "--occurred", "2024-07-01", ...reason], 3, "retract that entry and record it anew"],
      [["meetng", "--occurred", "2024-05-07", ...reason], 2, "Did you mean “meeting”?"],
      [["meeting", ...reason], 2, "--occurred"],
      [["meeting", "--occurred", "2024-05-07"], 2, "--reason is missing"],
      [
        ["meeting", "--payload", '{"team": null, "attendance": null}', ...reason, "--expect", "1"],
        1,
        "is at version 3, not 1",
      ],
    ]
    for (const [words, exit, text] of cases) {
      const found = await log.ask(["log", "amend", ...words])
      expect([found.exit, found.err]).toEqual([exit, expect.stringContaining(text)])
    }
    expect((await log.ask("log head")).out).toMatch(/^3:/)
  })
})
