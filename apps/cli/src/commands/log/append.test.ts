/** `log append` as a person and as a program use it. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { onSqlite } from "../../command/sqlite-for-tests.ts"
import { entry, type LogForTests, logForTests } from "./log-for-tests.ts"

let log: LogForTests
onSqlite(() => {
  beforeEach(async () => {
    log = await logForTests()
  })
  afterEach(() => log.remove())

  interface Answer {
    readonly stream: string
    readonly dryRun: boolean
    readonly streamVersion: number
    readonly entries: readonly {
      readonly position: number
      readonly version: number
      readonly recorder: string
      readonly loggedAt: string
      readonly origin: string
      readonly event: Readonly<Record<string, unknown>>
    }[]
    readonly repeated: readonly string[]
    readonly changes: { readonly phases: readonly object[]; readonly facts: readonly object[] }
  }

  const told = entry("told", "SocializationHeld", "2024-06-10", { formality: "formal", reach: 0.4 })
  const { id: _id, recorded: _recorded, status: _status, ...bare } = told as Record<string, unknown>

  describe("what is recorded", () => {
    test("is the entry as it was written, with who, when and from where, and what it changes", async () => {
      await log.write("news.json", [told])
      const answer = await log.asked<Answer>("log append news.json --by siti")
      expect(answer).toMatchObject({
        version: 1,
        stream: "town",
        dryRun: false,
        streamVersion: 4,
        repeated: [],
        entries: [
          {
            position: 4,
            version: 4,
            recorder: "siti",
            loggedAt: "2026-11-24T08:30:00.000Z",
            origin: "news.json",
            event: told,
          },
        ],
      })
      expect(answer.changes.phases).toEqual([
        { jurisdiction: "town", phase: "socialization", before: "not-started", after: "under-way" },
      ])
      const again = await log.ask("log append news.json")
      expect([again.exit, again.out]).toEqual([0, expect.stringContaining("recorded before, exactly so")])
      expect((await log.asked<Answer>("log append news.json")).repeated).toEqual(["told"])
    })

    test("may leave out when it became known, that it happened, and its id; and is the same entry tomorrow", async () => {
      await log.write("bare.json", [bare, { ...bare, payload: { formality: "incidental" } }])
      const first = await log.asked<Answer>("log append bare.json")
      expect(first.entries.map(({ event: { id, recorded, status } }) => [id, recorded, status])).toEqual([
        ["town-socialization-held-2024-06-10", "2026-11-24", "occurred"],
        ["town-socialization-held-2024-06-10-2", "2026-11-24", "occurred"],
      ])
      const tomorrow = await log.asked<Answer>("log append bare.json", { now: new Date("2026-11-25T08:30:00.000Z") })
      expect(tomorrow).toMatchObject({ entries: [], streamVersion: 5 })
      expect(tomorrow.repeated).toHaveLength(2)
    })

    test("comes in YAML, JSON or JSON lines, one or many, from a file or from standard input", async () => {
      const yaml =
        "type: TeamMeetingHeld\njurisdiction: town\noccurred: 2024-07-01\nevidence: paper\ntitle: { en: Met, id: Bertemu }\npayload: { team: tim }\n"
      const one = await log.ask("log append - --by petugas", { stdin: yaml })
      expect([one.exit, one.out]).toEqual([
        0,
        expect.stringContaining("Recorded in town, by petugas: 1 entry, version 4."),
      ])
      const lines = ["2024-07-02", "2024-07-03"].map((occurred) => JSON.stringify({ ...bare, occurred })).join("\n")
      const many = await log.ask("log append -", { stdin: lines, language: "id" })
      expect([many.exit, many.out]).toEqual([0, expect.stringContaining("2 entri, versi 5–6.")])
    })

    test("is nothing in a dry run, which shows the same", async () => {
      await log.write("news.json", [told])
      const answer = await log.asked<Answer>("log append news.json --dry-run")
      expect(answer).toMatchObject({ dryRun: true, streamVersion: 3, entries: [{ event: told }] })
      expect(answer.changes.phases).toHaveLength(1)
      const { out } = await log.ask("log append news.json --dry-run")
      expect(out).toContain("Phase “Socialisation”: no entry speaks of a beginning → under way")
      expect(out).toContain("Nothing was recorded")
      expect((await log.asked<{ streams: readonly object[] }>("log show --streams")).streams).toMatchObject([
        { stream: "town", streamVersion: 3 },
      ])
    })

    test("--plain gives a line a record, the same in both languages", async () => {
      await log.write("news.json", [told])
      const [en, id] = [
        await log.ask("log append news.json --dry-run --plain"),
        await log.ask("log append news.json --dry-run --plain", { language: "id" }),
      ]
      expect(en.out).toBe(id.out)
      expect(en.out).toBe(
        "would-record\ttown\t\t\ttold\tSocializationHeld\nphase\ttown\tsocialization\tnot-started\tunder-way\n",
      )
    })
  })

  describe("what is refused", () => {
    test("mistakes of the file have their places, all at once, and nothing is recorded", async () => {
      await log.write(
        "bad.yaml",
        `- ${JSON.stringify({ ...told, type: "SocialisationHeld" })}\n- ${JSON.stringify({ ...told, id: "b", occurred: "2024-02-30" })}\n`,
      )
      const { exit, err } = await log.ask("log append bad.yaml")
      expect(exit).toBe(3)
      expect(err).toContain("did you mean `SocializationHeld`")
      expect(err).toMatch(/bad\.yaml:2:\d+ {2}error\[not-a-day\]/)
      expect((await log.ask("log head")).out).toMatch(/^3:/)
    })

    test("what the record cannot hold is said with what would mend it, in both languages and as JSON", async () => {
      await log.write("bad.json", [
        entry("again", "TeamFormed", "2024-01-01", { team: "tim" }),
        entry("other", "TeamMeetingHeld", "2024-01-01", { team: "lain" }),
      ])
      const { exit, err, out } = await log.ask("log append bad.json")
      expect([exit, out]).toEqual([3, ""])
      expect(err).toContain("bad.json:2:3  error[team-already-formed] The team tim is formed already, by “team”.")
      expect(err).toContain("Hint: If its members have changed, record MembersChanged")
      expect(err).toContain("2 entries refused; nothing was recorded.")
      const indonesian = await log.ask("log append bad.json", { language: "id" })
      expect(indonesian.err).toContain("Tim lain belum dibentuk pada saat itu.")
      const json = await log.ask("log append bad.json --json", { language: "id" })
      expect(JSON.parse(json.out)).toMatchObject({
        version: 1,
        problems: [
          { code: "team-already-formed", severity: "error", file: "bad.json", line: 2, data: { formedBy: "team" } },
          { code: "team-not-formed", message: "The team lain is not formed by then.", data: { team: "lain" } },
        ],
      })
      expect((await log.ask("log head")).out).toMatch(/^3:/)
    })

    test("what is left out besides what can be filled in is named; what cannot be kept is refused", async () => {
      const { exit, err } = await log.ask("log append -", { stdin: '{"type":"TrainingHeld"}' })
      expect(exit).toBe(3)
      expect(err).toContain("the key `jurisdiction` is missing")
      expect(err).not.toContain("the key `id` is missing")
      for (const id of ["a\\u0000b", "a\\ud800"]) {
        const text = JSON.stringify({ ...bare, id: "ID" }).replace("ID", id)
        const odd = await log.ask("log append - --dry-run", { stdin: text })
        expect([odd.exit, odd.err]).toEqual([3, expect.stringContaining("cannot be kept")])
        expect(odd.err).not.toMatch(/[\0\ud800]/)
      }
    })

    test("an id with other content is said to differ, and where", async () => {
      await log.write("other.json", [{ ...told, id: "meeting" }])
      const { exit, err } = await log.ask("log append other.json")
      expect(exit).toBe(3)
      expect(err).toContain("“meeting” is recorded already, as version 3, and says something else.")
      expect(err).toContain("payload.attendance: recorded 0.4, given nothing")
      expect(err).toContain("laksana log amend meeting")
      const { out } = await log.ask("log append other.json --json")
      expect(JSON.parse(out)).toMatchObject({
        problems: [{ code: "event-differs", data: { event: "meeting", version: 3 } }],
      })
    })

    test("with --expect only the version that was meant is gone on from", async () => {
      await log.write("news.json", [told])
      const late = await log.ask("log append news.json --expect 2")
      expect([late.exit, late.err]).toEqual([1, expect.stringContaining("“town” is at version 3, not 2")])
      expect((await log.ask("log append news.json --expect 3")).exit).toBe(0)
      // What is there already is no conflict: whoever got no answer may ask again.
      expect((await log.ask("log append news.json --expect 3")).exit).toBe(0)
    })

    test("a stream that is not there is no new one by a slip of the pen", async () => {
      await log.write("news.json", [told])
      const slip = await log.ask("log append news.json --stream twon")
      expect([slip.exit, slip.err]).toEqual([2, expect.stringContaining("Did you mean “town”?")])
      await log.write("own.json", [
        entry("own", "TeamFormed", "2024-01-01", { team: "x" }, { jurisdiction: "village" }),
      ])
      expect((await log.ask("log append own.json --stream village --expect 0")).exit).toBe(0)
      const odd = await log.ask(["log", "append", "own.json", "--stream", "own village", "--expect", "0"])
      expect([odd.exit, odd.err]).toEqual([2, expect.stringContaining("cannot be the name of a stream")])
      const groundless = await log.ask("log append own.json --stream city+news --expect 0")
      expect([groundless.exit, groundless.err]).toEqual([2, expect.stringContaining("There is no stream “city”")])
      const which = await log.ask("log append news.json")
      expect([which.exit, which.err]).toEqual([2, expect.stringContaining("“town”, “village”")])
    })

    test("without a file and without a terminal it says what to give; with --json nothing is asked", async () => {
      const { exit, err } = await log.ask("log append")
      expect([exit, err]).toEqual([2, expect.stringContaining("FILE")])
      expect(err).toContain("`-`")
      expect((await log.ask("log append --json")).exit).toBe(2)
      expect((await log.ask("log append nowhere.yaml")).exit).toBe(2)
      const elsewhere = await log.ask("log append - --store sqlite:other.db", { stdin: "x" })
      expect([elsewhere.exit, elsewhere.err]).toEqual([2, expect.stringContaining("other.db")])
    })
  })

  test("several at once lose nothing: each is decided again beside what the others recorded", async () => {
    const files = Array.from({ length: 6 }, (_, i) =>
      log.write(`n${i}.json`, [entry(`told-${i}`, "SocializationHeld", "2024-06-10", { formality: "formal" })]),
    )
    const answers = await Promise.all((await Promise.all(files)).map((name) => log.asked<Answer>(`log append ${name}`)))
    expect(answers.map(({ streamVersion }) => streamVersion).toSorted()).toEqual([4, 5, 6, 7, 8, 9])
    expect((await log.ask("log verify")).exit).toBe(0)
  })

  test("of two who form the same team at once, one is told that the other has", async () => {
    for (const name of ["a", "b"]) {
      await log.write(`${name}.json`, [entry(name, "TeamFormed", "2024-01-01", { team: "baru" })])
    }
    const both = await Promise.all(["a", "b"].map((name) => log.ask(`log append ${name}.json`)))
    expect(both.map(({ exit }) => exit).toSorted()).toEqual([0, 3])
    expect(both.find(({ exit }) => exit === 3)?.err).toContain("The team baru is formed already")
  })

  test("an overlay is decided beside the history that it is laid over", async () => {
    await log.write("over.json", [entry("met", "TeamMeetingHeld", "2024-07-01", { team: "tim" })])
    expect((await log.ask("log append over.json --stream town+external --expect 0")).exit).toBe(0)
    expect(await readFile(join(log.folder, "over.json"), "utf8")).toContain("met")
    expect((await log.asked<{ events: readonly object[] }>("log show town")).events).toHaveLength(3)
    expect((await log.asked<{ events: readonly object[] }>("log show town+external")).events).toHaveLength(4)
  })
})
