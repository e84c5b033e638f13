import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { onSqlite } from "../../command/sqlite-for-tests.ts"
import { laksana, type Written } from "../../command/context-for-tests.ts"

const root = fileURLToPath(new URL("../../../../..", import.meta.url))
let folder = ""
let stores = 0
let store = ""
onSqlite(() => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "laksana-import-"))
    await cp(join(root, "scenarios"), join(folder, "scenarios"), { recursive: true })
    await laksana("init scenarios/mine", { folder })
    await writeFile(join(folder, "told.json"), JSON.stringify(told))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    store = `sqlite:${++stores}.db`
    await ask(`log init --store ${store}`)
  })

  const told = {
    id: "paser-told",
    type: "SocializationHeld",
    jurisdiction: "paser",
    occurred: "2024-11-05",
    recorded: "2024-11-24",
    status: "occurred",
    evidence: "external",
    title: { en: "Told at the office", id: "Disosialisasikan di kantor" },
    payload: { formality: "formal" },
  }

  const ask = (line: string): Promise<Written> => laksana(line, { folder })
  const inLog = (line: string): Promise<Written> => ask(`${line} --store ${store}`)

  async function json(line: string) {
    const { exit, out, err } = await inLog(`${line} --json`)
    expect([exit, err]).toEqual([0, ""])
    return JSON.parse(out) as Readonly<Record<string, unknown>>
  }

  const historyOf = (name: string) => readFile(join(folder, "scenarios", name, "history.yaml"), "utf8")

  describe("log init", () => {
    test("leaves a log that is there as it is, and says that it is whole", async () => {
      await inLog("log import paser")
      const { exit, out } = await inLog("log init")
      expect([exit, out]).toEqual([0, expect.stringContaining("with 66 entries, and it is whole")])
      expect(await json("log init")).toMatchObject({ created: false, head: { position: 66 } })
    })

    test("refuses a file that is something else", async () => {
      await writeFile(join(folder, "other.db"), "not a log")
      const { exit, err } = await ask("log init --store sqlite:other.db")
      expect(exit).toBe(3)
      expect(err).toContain("other.db")
      expect(await readFile(join(folder, "other.db"), "utf8")).toBe("not a log")
    })

    test("makes the folder that the file lies in", async () => {
      expect((await ask("log init --store sqlite:new/folder/a.db")).exit).toBe(0)
    })
  })

  describe("log import", () => {
    test("puts a case in: its history, its overlays, its files; a second time there is nothing new", async () => {
      expect(await json("log import paser")).toMatchObject({
        from: join("scenarios", "paser"),
        streams: [
          { stream: "paser", recorded: 53, repeated: 0 },
          { stream: "paser+external", recorded: 9, repeated: 0 },
        ],
        files: { kept: 4, of: 4 },
        head: { position: 66 },
      })
      const again = await inLog("log import paser")
      expect([again.exit, again.out]).toEqual([0, expect.stringContaining("Nothing was changed.")])
      expect(await json("log import paser")).toMatchObject({ files: { kept: 0, of: 4 }, head: { position: 66 } })
    })

    test("--dry-run says the same and records nothing", async () => {
      expect(await json("log import paser --dry-run")).toMatchObject({
        dryRun: true,
        streams: [{ recorded: 53 }, { recorded: 9 }],
        head: { position: 0 },
      })
    })

    test("shows every mistake of the files as replay does, and records nothing", async () => {
      const path = join(folder, "scenarios/wrong")
      await cp(join(folder, "scenarios/paser"), path, { recursive: true })
      const text = await historyOf("paser")
      await writeFile(
        join(path, "history.yaml"),
        text.replace("status: occurred", "status: occured").replace("level: national }", "levle: national }"),
      )
      const [imported, replayed] = [await inLog("log import wrong"), await ask("replay wrong")]
      expect(imported.exit).toBe(3)
      expect(imported.err).toBe(replayed.err)
      expect(await json("log head")).toMatchObject({ position: 0 })
    })

    test("appends what the files have more, and refuses an entry that says something else than what is recorded", async () => {
      const path = join(folder, "scenarios/growing")
      await cp(join(folder, "scenarios/paser"), path, { recursive: true })
      await inLog("log import growing")
      const text = await historyOf("paser")
      await writeFile(join(path, "history.yaml"), `${text}\n- ${JSON.stringify(told)}\n`)
      expect(await json("log import growing")).toMatchObject({
        streams: [{ recorded: 1, repeated: 53 }, { recorded: 0 }],
        files: { kept: 1 },
      })
      await writeFile(join(path, "history.yaml"), text.replace("occurred: 2024-03-25", "occurred: 2024-03-24"))
      const { exit, err } = await inLog("log import growing")
      expect(exit).toBe(3)
      expect(err).toContain('occurred: recorded "2024-03-25", given "2024-03-24"')
      expect(err).toContain("laksana log amend paser-perbup-9-2024")
      expect(err).toMatch(/scenarios\/growing\/history\.yaml:\d+:\d+/)
      expect(await json("log head")).toMatchObject({ position: 68 })
    })

    test("says that there is no log where there is none", async () => {
      const { exit, err } = await ask("log import paser --store sqlite:none.db --lang id")
      expect(exit).toBe(2)
      expect(err).toContain("laksana log init --store sqlite:none.db")
    })
  })

  describe("log export", () => {
    test.each(["paser", "mine"])("gives the history of %s back byte for byte", async (name) => {
      expect((await inLog(`log import ${name}`)).exit).toBe(0)
      expect((await inLog(`log export ${name}`)).out).toBe(await historyOf(name))
    })

    test("adds to the text what was recorded since", async () => {
      await inLog("log import paser")
      expect((await inLog("log append told.json --stream paser")).exit).toBe(0)
      const { out } = await inLog("log export")
      const text = await historyOf("paser")
      expect(out.startsWith(text)).toBe(true)
      expect(out.slice(text.length)).toBe(`
- id: paser-told
  type: SocializationHeld
  jurisdiction: paser
  occurred: 2024-11-05
  recorded: 2024-11-24
  status: occurred
  evidence: external
  title: { en: Told at the office, id: Disosialisasikan di kantor }
  payload: { formality: formal }
`)
    })

    test("gives a whole case back as a folder, which replays as the case does", async () => {
      await inLog("log import paser")
      expect((await inLog("log export --format case -o back/paser")).exit).toBe(0)
      for (const file of ["history.yaml", "case.yaml", "assumptions.yaml", "external.yaml"]) {
        const [given, back] = [join(folder, "scenarios/paser", file), join(folder, "back/paser", file)]
        expect(await readFile(back, "utf8")).toBe(await readFile(given, "utf8"))
      }
    })

    test.each([
      ["cloudevents", "jsonl"],
      ["csv", "csv"],
      ["parquet", "parquet"],
      ["datapackage", "package"],
    ])("as %s, put into an empty log, is the same log with the same anchor", async (format, ending) => {
      await inLog("log import paser --by siti")
      await inLog("log branch told-early --from paser --at 50")
      await inLog("log append told.json --stream paser --by budi")
      const head = (await inLog("log head")).out
      expect((await inLog(`log export --format ${format} -o ${stores}.${ending}`)).exit).toBe(0)
      const other = `--store sqlite:other-${stores}.db`
      await ask(`log init ${other}`)
      const imported = await ask(`log import ${stores}.${ending} ${other}`)
      expect([imported.exit, imported.err]).toEqual([0, ""])
      expect((await ask(`log head ${other}`)).out).toBe(head)
      expect((await ask(`log import ${stores}.${ending} ${other}`)).out).toContain("Nothing was changed.")
    })

    test("as OCEL holds the histories, and gives them back", async () => {
      await inLog("log import paser")
      expect((await inLog(`log export --format ocel -o ${stores}.ocel.json`)).exit).toBe(0)
      const other = `--store sqlite:ocel-${stores}.db`
      await ask(`log init ${other}`)
      expect((await ask(`log import ${stores}.ocel.json ${other}`)).exit).toBe(0)
      const eventsOf = ({ out }: Written) => (JSON.parse(out) as { readonly events: readonly object[] }).events
      const imported = eventsOf(await ask(`replay paser ${other} --json`))
      expect(imported).toEqual(eventsOf(await ask("replay paser --json")))
    })

    test("that was changed, or cut off, is not believed", async () => {
      await inLog("log import paser")
      const { out } = await inLog("log export --format cloudevents")
      await writeFile(join(folder, "changed.jsonl"), out.replace("2024-03-25", "2024-03-26"))
      await writeFile(join(folder, "cut.jsonl"), out.slice(0, -200))
      for (const name of ["changed", "cut"]) {
        const { exit, err } = await inLog(`log import ${name}.jsonl`)
        expect(exit, name).toBe(3)
        expect(err).toContain(`${name}.jsonl:`)
      }
    })

    test("refuses what it cannot write to a terminal, and names that are not there", async () => {
      await inLog("log import paser")
      expect(await inLog("log export --format parquet")).toMatchObject({ exit: 2, out: "" })
      expect((await inLog("log export pasr")).err).toContain("Did you mean paser?")
      expect((await inLog("log export paser#files")).exit).toBe(2)
      await inLog("log import mine")
      expect((await inLog("log export")).err).toContain("mine, paser")
    })
  })

  describe("--store in place of a case's folder", () => {
    test.each([
      "replay paser",
      "replay paser --overlay external --as-of 2024-03-25",
      "run paser/baseline --runs 20 --workers 1",
      "whatif paser --remove paser-members-changed --draws 10",
      "explain paser/baseline --run 7",
    ])("gives the same bytes: %s", async (line) => {
      await inLog("log import paser")
      const [fromFolder, fromLog] = [await ask(`${line} --json`), await inLog(`${line} --json`)]
      expect([fromLog.exit, fromLog.err]).toEqual([fromFolder.exit, fromFolder.err])
      expect(fromLog.out).toBe(fromFolder.out)
    })

    test("shows what was recorded since", async () => {
      await inLog("log import paser")
      await inLog("log append told.json --stream paser")
      expect((await ask("replay paser")).out).not.toContain("Told at the office")
      expect((await inLog("replay paser")).out).toContain("Told at the office")
    })

    test("names the cases of the log where there is no such one", async () => {
      await inLog("log import paser")
      const { exit, err } = await inLog("replay mine")
      expect([exit, err]).toEqual([2, expect.stringContaining("paser")])
    })
  })
})
