/** `log show`: the two times, what is asked for, what is there. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { onSqlite } from "../../command/sqlite-for-tests.ts"
import { entry, type LogForTests, logForTests } from "./log-for-tests.ts"

interface Shown {
  readonly asOf: string | null
  readonly knownAt: string | null
  readonly events: readonly {
    readonly id: string
    readonly certainty: string | null
    readonly entry: { readonly hash: string }
  }[]
}

let log: LogForTests
onSqlite(() => {
  beforeAll(async () => {
    log = await logForTests()
  })
  afterAll(() => log.remove())

  const ids = async (line: string) => (await log.asked<Shown>(`log show town ${line}`)).events.map(({ id }) => id)

  describe("the two times", () => {
    test("a late report of an early event changes what had happened, and not what was known", async () => {
      const of = await logForTests()
      const before = {
        asOf: await of.asked<Shown>("log show town --as-of 2023-12-31"),
        known: await of.asked<Shown>("log show town --known-at 2024-07-01"),
        both: await of.asked<Shown>("log show town --as-of 2023-12-31 --known-at 2024-07-01"),
      }
      await of.write("late.json", [
        entry("early", "TeamMeetingHeld", "2023-09-01", { team: "tim" }, { recorded: "2024-08-01" }),
      ])
      await of.asked("log append late.json")
      const asOf = await of.asked<Shown>("log show town --as-of 2023-12-31")
      expect(asOf.events.map(({ id }) => id)).toEqual(["team", "early"])
      expect(before.asOf.events.map(({ id }) => id)).toEqual(["team"])
      const { events: known } = await of.asked<Shown>("log show town --known-at 2024-07-01")
      expect(known).toEqual(before.known.events)
      const { events: both } = await of.asked<Shown>("log show town --as-of 2023-12-31 --known-at 2024-07-01")
      expect(both).toEqual(before.both.events)
      await of.remove()
    })

    test("what may have happened by a day is told apart from what certainly had", async () => {
      const { events } = await log.asked<Shown>("log show town --as-of 2024-05-15")
      expect(events.map(({ id, certainty }) => [id, certainty])).toEqual([
        ["team", "certain"],
        ["guideline", "certain"],
        ["meeting", "possible"],
      ])
      expect((await log.ask("log show town --as-of 2024-05-15")).out).toContain("? perhaps")
    })
  })

  describe("what is asked for", () => {
    test.each([
      ["--type TeamFormed", ["team"]],
      ["--type TeamFormed --type TeamMeetingHeld", ["team", "meeting"]],
      ["--jurisdiction village", []],
      ["--status occurred --evidence paper", ["team", "guideline", "meeting"]],
      ["--evidence external", []],
      ["--since 2024-05-31", ["meeting"]],
      ["--since 2024-06-01", []],
      ["--until 2024-03-25", ["team", "guideline"]],
      ["--since 2023-08-08 --until 2023-08-08", ["team"]],
    ])("%s", async (line, found) => {
      expect(await ids(line)).toEqual(found)
    })

    test("a type that is none is a mistake of the command line, with the one that was perhaps meant", async () => {
      const { exit, err } = await log.ask("log show town --type TeamFormd")
      expect([exit, err]).toEqual([2, expect.stringContaining("Did you mean TeamFormed?")])
    })
  })

  test("the page says what was asked, in both languages; --plain and --json are the same in both", async () => {
    const en = await log.ask("log show --as-of 2024-05-15 --known-at 2024-06-30")
    expect(en.out).toContain("As of 15 May 2024, as known on 30 Jun 2024.")
    expect(en.out).toContain("guideline · RegulationEnacted · town · paper · known 25 Mar 2024")
    const id = await log.ask("log show --as-of 2024-05-15 --known-at 2024-06-30", { language: "id" })
    expect(id.out).toContain("Keadaan per 15 Mei 2024, sejauh diketahui pada 30 Jun 2024.")
    expect(id.out).toContain("guideline dalam bahasa Indonesia")
    for (const form of ["--plain", "--json"]) {
      const [one, other] = [await log.ask(`log show ${form}`), await log.ask(`log show ${form}`, { language: "id" })]
      expect(one.out).toBe(other.out)
    }
    const [first] = (await log.ask("log show --plain")).out.split("\n")
    expect(first?.split("\t").slice(0, 10)).toEqual([
      "event",
      "team",
      "TeamFormed",
      "town",
      "occurred",
      "",
      "2023-08-08",
      "2023-08-08",
      "2023-08-09",
      "paper",
    ])
  })

  describe("entries as recorded", () => {
    test("have their places, who recorded them, when, from where, and the chain", async () => {
      const { entries } = await log.asked<{ entries: readonly { hash: string; previous: string }[] }>(
        "log show town --raw",
      )
      expect(entries).toMatchObject([
        { position: 1, version: 1, stream: "town", recorder: "tester", origin: "history.json", event: { id: "team" } },
        { position: 2 },
        { position: 3, loggedAt: "2026-11-24T08:30:00.000Z" },
      ])
      expect(entries[1]?.previous).toBe(entries[0]?.hash)
      const { out } = await log.ask("log show town --raw --type TeamFormed")
      expect(out).toContain("recorded 24 Nov 2026 08:30 UTC by tester from history.json")
      expect(out).toContain(entries[0]?.hash)
      expect(out).not.toContain(entries[1]?.hash)
      const plain = (await log.ask("log show --raw --known-at 2024-01-01 --plain")).out.trimEnd().split("\t")
      expect(JSON.parse(plain.at(-1) ?? "")).toMatchObject({ id: "team" })
    })

    test("have no place in time", async () => {
      expect((await log.ask("log show town --raw --as-of 2024-01-01")).exit).toBe(2)
    })
  })

  test("of several cases, what there is is shown; a name that is none is told with the one that was meant", async () => {
    const of = await logForTests()
    await of.write("own.json", [entry("own", "TeamFormed", "2024-01-01", { team: "x" })])
    await of.asked("log append own.json --stream village --expect 0")
    await of.asked("log append own.json --stream town+news --expect 0")
    await of.asked("log branch other --from town --at 1")
    const { out } = await of.ask("log show")
    expect(out).toMatch(/other +1 +a branch of town, from version 1/)
    expect(out).toMatch(/town\+news +1 +laid over town/)
    expect(await of.asked("log show")).toMatchObject({
      streams: [
        { stream: "other", kind: "branch", case: "town", parent: { stream: "town", fork: 1 } },
        { stream: "town", kind: "history", streamVersion: 3, parent: null },
        { stream: "town+news", kind: "overlay", case: "town" },
        { stream: "village", kind: "history" },
      ],
    })
    const slip = await of.ask("log show vilage")
    expect([slip.exit, slip.err]).toEqual([2, expect.stringContaining("Did you mean “village”?")])
    expect((await of.ask("log show town")).out).toContain("Also in this log: other, town+news, village.")
    await of.remove()
  })

  test("an empty log says that it is", async () => {
    const of = await logForTests([])
    expect((await of.ask("log show")).out).toBe("This log is empty.\n")
    expect((await of.ask("log show", { language: "id" })).out).toBe("Log ini masih kosong.\n")
    await of.remove()
  })
})
