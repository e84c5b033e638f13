/** The log over HTTP: what is answered, as the command line answers it, and what is refused. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { readCase } from "@laksana/scenario"
import { policyModel } from "@laksana/model"
import { type EventLog, LogFailure, memoryLog, openLog } from "@laksana/store"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { entry, type LogForTests, logForTests } from "../commands/log/log-for-tests.ts"
import { onSqlite } from "../command/sqlite-for-tests.ts"
import { type Got, type ServerForTests, serverForTests } from "./server-for-tests.ts"

const asRead = ({ text }: Got): unknown => JSON.parse(text)
const json = { "content-type": "application/json" }
const told = entry("told", "SocializationHeld", "2024-06-10", { formality: "formal", reach: 0.4 })
const again = entry("again", "TeamFormed", "2024-06-10", { team: "tim", members: ["bappeda"] })

/** A text that has these words in it. */
const containing = (words: string): unknown => expect.stringContaining(words)

interface Problems {
  readonly problems: readonly {
    readonly code: string
    readonly line?: number
    readonly column?: number
    readonly message: { readonly en: string; readonly id: string }
    readonly hint?: { readonly en: string; readonly id: string }
    readonly data: Readonly<Record<string, unknown>>
  }[]
}

interface History {
  readonly streamVersion: number
  readonly files: readonly {
    readonly role: string
    readonly path: string
    readonly form: string
    readonly text: string
  }[]
}

const problemsIn = (got: Got) => (asRead(got) as Problems).problems
const historyIn = (got: Got) => asRead(got) as History

/** Ids of the events of a case that is made of its history alone. */
function idsIn({ files }: History): readonly string[] {
  const [{ path, text } = { path: "", text: "" }] = files
  const read = readCase({ id: "town", history: { path, text } }, policyModel)
  return read._tag === "Read" ? read.value.events.map(({ id }) => id) : []
}

onSqlite(() => {
  let kept: LogForTests
  let log: EventLog
  let server: ServerForTests
  beforeEach(async () => {
    kept = await logForTests()
    log = await openLog(`sqlite:${join(kept.folder, "laksana.db")}`)
    server = await serverForTests({ log, write: true })
  })
  afterEach(async () => {
    await server.stop()
    await log.close()
    await kept.remove()
  })

  const post = (path: string, what: unknown) =>
    server.ask(path, { method: "POST", headers: json, body: typeof what === "string" ? what : JSON.stringify(what) })

  describe("what there is", () => {
    test("is told with the head and the kind of the log, never its path", async () => {
      const got = await server.ask("/api/about")
      expect(asRead(got)).toMatchObject({
        version: 1,
        engine: "laksana 0.0.0",
        write: true,
        store: "sqlite",
        head: await log.head(),
        streams: [{ stream: "town", streamVersion: 3, kind: "history", case: "town" }],
      })
      expect(got.text).not.toContain(kept.folder)
    })

    test("is nothing where there is no log, and that is told", async () => {
      const alone = await serverForTests()
      expect(asRead(await alone.ask("/api/about"))).toMatchObject({ store: null, write: false, streams: [] })
      const got = await alone.ask("/api/history/town")
      expect([got.status, problemsIn(got)[0]?.code]).toEqual([404, "no-log"])
      await alone.stop()
    })
  })

  describe("a case", () => {
    test("is the files that the commands read from the log, and read again gives the same case", async () => {
      const history = historyIn(await server.ask("/api/history/town"))
      const { out } = await kept.ask("log export town --format history")
      expect(history.files).toEqual([{ role: "history", path: "log:town/history.yaml", form: "yaml", text: out }])
      expect(idsIn(history)).toEqual(["team", "guideline", "meeting"])
    })

    test("is not sent again while the log is the same, and is once it has grown", async () => {
      const { etag = "" } = (await server.ask("/api/history/town")).headers
      const same = await server.ask("/api/history/town", { headers: { "if-none-match": etag } })
      expect([same.status, same.text]).toEqual([304, ""])
      await post("/api/append/town", told)
      const grown = await server.ask("/api/history/town", { headers: { "if-none-match": etag } })
      expect([grown.status, historyIn(grown).streamVersion]).toEqual([200, 4])
    })

    test("is, as known at a day, what `log show --raw --known-at` has", async () => {
      const ids = idsIn(historyIn(await server.ask("/api/history/town?known-at=2024-04-01")))
      const shown = await kept.asked<{ entries: readonly { event: { id: string } }[] }>(
        "log show town --raw --known-at 2024-04-01",
      )
      expect(ids).toEqual(["team", "guideline"])
      expect(shown.entries.map(({ event }) => event.id)).toEqual(ids)
      const bad = await server.ask("/api/history/town?known-at=2024-02-30")
      expect([bad.status, problemsIn(bad)[0]?.code]).toEqual([400, "not-a-day"])
    })

    test("that is long is a line of JSON an entry", async () => {
      const events = Array.from({ length: 1001 }, (_, i) => ({ id: `n${i}`, type: "TeamMeetingHeld" }))
      await log.append({
        stream: "town",
        expected: 3,
        events,
        recorder: "a",
        loggedAt: "2026-11-24T08:30:00.000Z",
        origin: "a",
      })
      const [history] = historyIn(await server.ask("/api/history/town")).files
      expect(history?.form).toBe("lines")
      expect(
        history?.text
          .trimEnd()
          .split("\n")
          .map((line) => (JSON.parse(line) as { id: string }).id),
      ).toHaveLength(1004)
    })

    test("that is not there is told with those that are", async () => {
      for (const path of ["/api/history/city", "/api/entries/city", "/api/live/city"]) {
        const got = await server.ask(path)
        const [problem] = problemsIn(got)
        expect([got.status, problem?.data, problem?.hint]).toEqual([
          404,
          { known: ["town"] },
          { en: "There are: “town”.", id: "Yang ada: “town”." },
        ])
      }
      for (const path of ["/api/history/%ff", "/api/entries/a%00"]) expect((await server.ask(path)).status).toBe(400)
      for (const path of [
        "/api",
        "/api/",
        "/api/history",
        "/api/history/",
        "/api/history/a/b",
        "/api/constructor/town",
      ]) {
        expect([path, [400, 404].includes((await server.ask(path)).status)]).toEqual([path, true])
      }
    })
  })

  describe("entries", () => {
    interface Page {
      readonly entries: readonly { readonly position: number }[]
      readonly next: number | null
    }

    test("are those of `log show --raw`, some at a time", async () => {
      const shown = await kept.asked<{ entries: readonly object[] }>("log show town --raw")
      expect(asRead(await server.ask("/api/entries/town")) as Page).toMatchObject({
        entries: shown.entries,
        next: null,
      })
      const first = asRead(await server.ask("/api/entries/town?limit=2")) as Page
      expect([first.entries.map(({ position }) => position), first.next]).toEqual([[1, 2], 2])
      const rest = asRead(await server.ask("/api/entries/town?limit=2&after=2")) as Page
      expect([rest.entries, rest.next]).toEqual([shown.entries.slice(2), null])
      expect((asRead(await server.ask("/api/entries/town?after=9")) as Page).entries).toEqual([])
      for (const query of ["after=-1", "after=x", "limit=0", "limit=1.5"]) {
        expect([query, (await server.ask(`/api/entries/town?${query}`)).status]).toEqual([query, 400])
      }
    })
  })

  describe("what is to be recorded", () => {
    test("is tried as `log append --dry-run` tries it, to the byte, and not recorded", async () => {
      await kept.write("news.json", [told])
      const { out } = await kept.ask("log append news.json --dry-run --json")
      const got = await post("/api/decide/town", [told])
      expect([got.status, got.text]).toEqual([200, out])
      expect((await log.head()).position).toBe(3)
    })

    test("is recorded as the command line does, by whom, when and from where, once", async () => {
      const got = await post("/api/append/town?by=siti&expected=3", told)
      const head = await log.head()
      expect([got.status, got.headers["laksana-head"]]).toEqual([200, `${head.position}:${head.hash}`])
      expect(asRead(got)).toMatchObject({
        stream: "town",
        dryRun: false,
        streamVersion: 4,
        entries: [
          {
            ...head,
            version: 4,
            recorder: "siti",
            loggedAt: "2026-11-24T08:30:00.000Z",
            origin: "viewer",
            event: told,
          },
        ],
        repeated: [],
        changes: { phases: [{ phase: "socialization", before: "not-started", after: "under-way" }] },
      })
      // Whoever got no answer asks again, with the version that was seen then.
      const repeated = await post("/api/append/town?by=siti&expected=3", told)
      expect([repeated.status, asRead(repeated)]).toMatchObject([
        200,
        { streamVersion: 4, entries: [], repeated: ["told"] },
      ])
      expect(await log.head()).toEqual(head)
      const unnamed = await post("/api/append/town", { ...told, id: "told-by-nobody" })
      expect(asRead(unnamed)).toMatchObject({ entries: [{ recorder: "tester" }] })
    })

    test("is refused where the case does not allow it, in both languages, with its place", async () => {
      const body = `[\n  ${JSON.stringify(told)},\n  ${JSON.stringify(again)}\n]`
      await kept.write("news.json", body)
      const { out } = await kept.ask("log append news.json --json")
      const theirs = JSON.parse(out) as {
        readonly problems: readonly { readonly code: string; readonly line: number; readonly message: string }[]
      }
      for (const question of ["decide", "append"]) {
        const got = await post(`/api/${question}/town`, body)
        const problems = problemsIn(got)
        expect(got.status).toBe(422)
        expect(problems.map(({ code, line, message }) => ({ code, line, message: message.en }))).toEqual(
          theirs.problems.map(({ code, line, message }) => ({ code, line, message })),
        )
        expect(problems[0]).toMatchObject({
          code: "team-already-formed",
          line: 3,
          message: { id: containing("sudah dibentuk") },
          hint: { en: containing("team"), id: containing("tim") },
        })
      }
      expect((await log.head()).position).toBe(3)
    })

    test("is refused where it says something else under an id that is recorded", async () => {
      const got = await post("/api/append/town", { ...again, id: "team" })
      expect([got.status, problemsIn(got)[0]]).toMatchObject([
        422,
        {
          code: "event-differs",
          message: { id: containing("sudah tercatat sebagai versi 1") },
          data: { version: 1 },
        },
      ])
    })

    test("is refused where it is wrong, with every mistake's place and words in both languages", async () => {
      const got = await post("/api/decide/town", `[\n {"type": "SocialisationHeld"},\n {"type": 3\n]`)
      expect(got.status).toBe(400)
      const wrong = await post("/api/append/town", [{ ...told, type: "SocialisationHeld", occurred: "2024-02-30" }])
      const problems = problemsIn(wrong)
      expect([wrong.status, problems.map(({ code }) => code).toSorted()]).toEqual([
        400,
        ["not-a-day", "unknown-event-type"],
      ])
      for (const { line, column, message } of problems) {
        expect([line, (column ?? 0) > 1, message.en !== message.id]).toEqual([1, true, true])
      }
      const empty = await post("/api/append/town", "")
      expect([empty.status, problemsIn(empty).length > 0]).toEqual([400, true])
    })

    test("of two who have seen the same, one records; the other is told the version, and then records", async () => {
      const path = "/api/append/town?expected=3"
      const answers = await Promise.all([
        post(path, told),
        post(path, { ...told, id: "told-too", occurred: "2024-06-11" }),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const late = answers.findIndex(({ status }) => status === 409)
      const [problem] = problemsIn(answers[late] ?? answers[0])
      expect(problem).toMatchObject({
        code: "version-conflict",
        message: {
          en: containing("at version 4, not 3"),
          id: containing("pada versi 4, bukan 3"),
        },
        data: { expected: 3, actual: 4, head: await log.head() },
      })
      const mine = late === 0 ? told : { ...told, id: "told-too", occurred: "2024-06-11" }
      const retried = await post(`/api/append/town?expected=${String(problem?.data["actual"])}`, mine)
      expect([retried.status, (asRead(retried) as { streamVersion: number }).streamVersion]).toEqual([200, 5])
    })

    test("is a hundred entries at most", async () => {
      const meeting = { ...told, type: "TeamMeetingHeld", payload: { team: "tim" } }
      const meetings = (count: number) => Array.from({ length: count }, (_, i) => ({ ...meeting, id: `n${i}` }))
      expect((await post("/api/decide/town", meetings(100))).status).toBe(200)
      const got = await post("/api/decide/town", meetings(101))
      expect([got.status, problemsIn(got)[0]?.code]).toEqual([400, "too-many-entries"])
    })

    test("begins no new case by a slip of the pen", async () => {
      expect((await post("/api/append/twon", told)).status).toBe(404)
      expect((await post("/api/append/twon?expected=0", again)).status).toBe(200)
      expect((await post("/api/append/town%23files", told)).status).toBe(404)
    })

    test("is refused without --write, but may be tried", async () => {
      const reading = await serverForTests({ log })
      const question = { method: "POST", headers: json, body: JSON.stringify(told) }
      const got = await reading.ask("/api/append/town", question)
      expect([got.status, problemsIn(got)[0]]).toMatchObject([
        403,
        {
          code: "read-only",
          message: { id: containing("hanya membaca log") },
          hint: { en: containing("--write") },
        },
      ])
      expect((await reading.ask("/api/decide/town", question)).status).toBe(200)
      expect((await log.head()).position).toBe(3)
      await reading.stop()
    })

    test("is asked with POST, and the rest with GET", async () => {
      expect((await server.ask("/api/append/town")).headers.allow).toBe("POST")
      expect((await post("/api/history/town", told)).headers.allow).toBe("GET, HEAD")
      expect(
        (await server.ask("/api/append/town?expected=x", { method: "POST", headers: json, body: "[]" })).status,
      ).toBe(400)
    })
  })

  test("the whole of Paser is what its folder has, byte for byte", async () => {
    const root = new URL("../../../../scenarios/paser/", import.meta.url)
    await kept.ask(["log", "import", root.pathname])
    const { files } = historyIn(await server.ask("/api/history/paser"))
    expect(files.map(({ role }) => role)).toEqual(["history", "case", "assumptions", "overlay"])
    for (const { path, text } of files) {
      expect(text).toBe(await readFile(new URL(path.replace("log:paser/", ""), root), "utf8"))
    }
  })
})

test("what befalls the log is told where the server runs, without its password, and not to who asks", async () => {
  const full = "postgres://siti:s3cret@10.1.2.3/laksana"
  const fault = { kind: "unreachable", store: full, waitedMs: 15_000, reason: `no route to ${full} as s3cret` } as const
  const broken: EventLog = { ...memoryLog(), head: () => Promise.reject(new LogFailure(fault)) }
  const server = await serverForTests({ log: broken, address: { full, shown: "postgres://siti:…@10.1.2.3/laksana" } })
  const got = await server.ask("/api/about")
  expect([got.status, problemsIn(got)[0]?.code]).toEqual([503, "log-unavailable"])
  expect(got.text).not.toMatch(/s3cret|10\.1\.2\.3|siti/u)
  expect(server.told()).toContain("could not be reached for 15 seconds")
  expect(server.told()).not.toContain("s3cret")
  await server.stop()
})
