/** `log verify`, `log head` and `log branch`. */
import { copyFile, readFile, writeFile } from "node:fs/promises"
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

  const file = (name = "laksana.db") => join(log.folder, name)
  const anchorNow = async () => (await log.ask("log head")).out.trim()

  /** Changes a text in the file without a word to the database. */
  async function tamper(from: string, to: string): Promise<void> {
    const bytes = await readFile(file())
    const at = bytes.indexOf(from)
    expect(at).toBeGreaterThan(0)
    bytes.write(to, at)
    await writeFile(file(), bytes)
  }

  describe("a log that is whole", () => {
    test("is said to be, with its head; and with an anchor, that nothing was changed since", async () => {
      const anchor = await anchorNow()
      expect(anchor).toMatch(/^3:[0-9a-f]{64}$/)
      const { exit, out } = await log.ask("log verify")
      expect([exit, out]).toEqual([0, expect.stringContaining("The log is intact: 3 entries in an unbroken chain.")])
      expect(out).toContain("Without an anchor")
      expect((await log.ask(`log verify --anchor ${anchor}`)).out).toContain("It holds the anchor that you gave")
      const json = await log.asked<object>(`log verify --anchor ${anchor}`)
      expect(json).toEqual({
        version: 1,
        intact: true,
        entries: 3,
        head: { position: 3, hash: anchor.slice(2) },
        anchored: true,
        fault: null,
      })
      await log.write("more.json", [entry("more", "TeamMeetingHeld", "2024-07-01", { team: "tim" })])
      await log.asked("log append more.json")
      expect((await log.ask(`log verify --anchor ${anchor}`)).exit).toBe(0)
      expect(await log.asked("log head")).toEqual({
        version: 1,
        position: 4,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        anchor: await anchorNow(),
      })
    })

    test("an anchor that is none is a mistake of the command line", async () => {
      const { exit, err } = await log.ask("log verify --anchor 3:abc")
      expect([exit, err]).toEqual([2, expect.stringContaining("`laksana log head`")])
    })
  })

  describe("a log that is not", () => {
    test("names the first bad entry, what it may mean and what to do, with exit code 4, in both languages", async () => {
      await tamper("guideline in English", "guideline in Englisg")
      const { exit, out } = await log.ask("log verify")
      expect([exit, out]).toEqual([4, expect.stringContaining("The log is not intact: entry 2 is wrong.")])
      expect(out).toContain("is not what its hash was made of")
      expect(out).toContain("What to do:")
      const id = await log.ask("log verify", { language: "id" })
      expect(id.out).toContain("Log ini tidak utuh: entri 2 salah.")
      const json = await log.ask("log verify --json")
      expect(json.exit).toBe(4)
      expect(JSON.parse(json.out)).toEqual({
        version: 1,
        intact: false,
        entries: 1,
        head: null,
        anchored: false,
        fault: { kind: "altered", position: 2 },
      })
      expect((await log.ask("log verify --plain")).out).toBe("verdict\taltered\t1\t2\n")
    })

    test("an older copy passes by itself, and not against the anchor that was kept", async () => {
      await copyFile(file(), file("copy.db"))
      await log.write("more.json", [entry("more", "TeamMeetingHeld", "2024-07-01", { team: "tim" })])
      await log.asked("log append more.json")
      const anchor = await anchorNow()
      expect((await log.ask("log verify --store sqlite:copy.db")).exit).toBe(0)
      const { exit, out } = await log.ask(`log verify --store sqlite:copy.db --anchor ${anchor}`)
      expect([exit, out]).toEqual([4, expect.stringContaining("it ends at entry 3, and the anchor speaks of entry 4")])
    })

    test("a log that was written anew passes by itself, and not against the anchor", async () => {
      const anchor = await anchorNow()
      await log.ask("log init --store sqlite:anew.db")
      await log.ask("log append history.json --stream town --by somebody --store sqlite:anew.db")
      const { exit, out } = await log.ask(`log verify --store sqlite:anew.db --anchor ${anchor} --json`)
      expect([exit, JSON.parse(out)]).toEqual([
        4,
        expect.objectContaining({ intact: false, fault: { kind: "other-chain", position: 3 } }),
      ])
    })
  })

  describe("a branch", () => {
    test("shares what was there, goes on by itself, and changes nothing of its parent", async () => {
      expect(await log.asked("log branch calm --at 2")).toEqual({
        version: 1,
        stream: "calm",
        parent: "town",
        fork: 2,
        repeated: false,
      })
      expect(await log.asked("log branch calm --at 2")).toMatchObject({ repeated: true })
      await log.write("own.json", [entry("own", "TeamMeetingHeld", "2024-07-01", { team: "tim" })])
      await log.asked("log append own.json --stream calm")
      const idsOf = async (stream: string) =>
        (await log.asked<{ events: readonly { id: string }[] }>(`log show ${stream}`)).events.map(({ id }) => id)
      expect(await idsOf("calm")).toEqual(["team", "guideline", "own"])
      expect(await idsOf("town")).toEqual(["team", "guideline", "meeting"])
      const { out } = await log.ask("log branch later")
      expect(out).toContain("“later” goes on from version 3 of “town”.")
      expect((await log.ask("log verify")).exit).toBe(0)
    })

    test.each([
      ["log branch Calm", "lower-case letters"],
      ["log branch town", "There is a stream “town” already"],
      ["log branch calm --from twon", "Did you mean “town”?"],
      ["log branch calm --at 9", "a version from 0 to 3"],
    ])("%s is a mistake", async (line, text) => {
      const { exit, err } = await log.ask(line)
      expect([exit, err]).toEqual([2, expect.stringContaining(text)])
    })
  })
})
