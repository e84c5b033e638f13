/** CSV: what was written is read again, no cell is a formula, and a table that disagrees with itself is refused. */
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { collected } from "../log/pages.ts"
import { memoryLog } from "../memory/memory-log.ts"
import { columns } from "./columns.ts"
import { type CsvDelimiter, csvText, readCsv } from "./csv.ts"
import { anyLog, logOf } from "./testing/logs.ts"
import { changedBytes } from "./testing/tampering.ts"

const ten = await logOf(10)
const text = csvText(ten)
const delimiters: readonly CsvDelimiter[] = [",", ";"]
const anyDelimiter = fc.constantFrom(...delimiters)

describe("CSV", () => {
  test("reading what was written gives the same entries", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyDelimiter, async (log, delimiter) => {
        const entries = await log
        expect(readCsv(csvText(entries, delimiter))).toEqual({ _tag: "Read", entries })
      }),
      { numRuns: 200 },
    )
  })

  test("a spreadsheet may change its line ends and mark it as UTF-8", () => {
    const saved = `\uFEFF${text.replaceAll("\n", "\r\n")}`
    expect(readCsv(new TextEncoder().encode(saved))).toEqual({ _tag: "Read", entries: ten })
  })

  test("no cell begins as a formula does", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, anyDelimiter, async (log, delimiter) => {
        const records = parse(csvText(await log, delimiter), { delimiter, record_delimiter: "\n" })
        expect(records.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test("every row has every column, each line ends as it should, and the header says which", () => {
    const [header, ...rows] = parse(text, { record_delimiter: "\n" })
    expect(header).toEqual(columns.map(({ name }) => name))
    expect(rows.map(({ length }) => length)).toEqual(ten.map(() => columns.length))
    expect(text.endsWith("\n") && !text.includes("\r")).toBe(true)
  })

  test("flat columns are an analyst's", async () => {
    const log = memoryLog()
    const about = { jurisdiction: "paser", recorded: "2024-12-31", status: "occurred", evidence: "paper" }
    const title = { en: "=Enacted", id: "Ditetapkan" }
    await log.append({
      stream: "paser",
      expected: 0,
      events: [
        { ...about, id: "a", type: "RegulationEnacted", occurred: "2024-03-25", title, payload: { number: "9/2024" } },
        {
          ...about,
          id: "b",
          type: "SocializationHeld",
          occurred: { after: ["a"] },
          title,
          payload: { formality: "formal" },
          source: { document: "suhartini", section: "S", paragraph: 1 },
        },
      ],
      recorder: "sari",
      loggedAt: "2026-11-24T08:30:00.000Z",
      origin: "history.yaml",
    })
    const records = parse<Readonly<Record<string, string>>>(csvText(await collected(log.readAll())), { columns: true })
    expect(records[1]).toMatchObject({
      position: "2",
      occurred: '{"after":["a"]}',
      earliest: "2024-03-25",
      latest: "2024-12-31",
      precision: "order",
      source_document: "suhartini",
      source_paragraph: "1",
      title_en: "'=Enacted",
      note_en: "",
      payload: '{"formality":"formal"}',
      logged_at: "2026-11-24T08:30:00.000Z",
    })
  })

  test("a branch's events are dated by what they share, and its parent's are not dated by it", async () => {
    const log = memoryLog()
    const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "form" }
    const about = { jurisdiction: "paser", recorded: "2024-12-31", status: "occurred", evidence: "paper" }
    const common = { ...about, type: "SupportActivity", title: { en: "x", id: "x" }, payload: { activity: "x" } }
    const first = [
      { ...common, id: "a", occurred: "2024-01-05" },
      { ...common, id: "b", occurred: { year: 2024 } },
    ]
    await log.append({ stream: "main", expected: 0, events: first, ...from })
    await log.branch({ stream: "other", parent: "main", ...from })
    const own = [{ ...common, id: "c", occurred: { after: ["a"], before: ["b"] } }]
    await log.append({ stream: "other", expected: 2, events: own, ...from })
    const days = (csv: string) =>
      parse<Readonly<Record<string, string>>>(csv, { columns: true }).map(({ id, earliest }) => `${id} ${earliest}`)
    const whole = await collected(log.readAll())
    expect(days(csvText(whole))).toEqual(["a 2024-01-05", "b 2024-01-01", "other ", "c 2024-01-05"])
    expect(days(csvText(await collected(log.read("other"))))).toEqual(["a 2024-01-05", "b 2024-01-05", "c 2024-01-05"])
  })
})

describe("a table is refused", () => {
  const changed = (from: string, to: string) => readCsv(text.replace(from, to))

  test("where a flat column says something else than the event, by row and column", () => {
    expect(changed("Peristiwa 3,", "Peristiwa 33,")).toEqual({
      _tag: "Refused",
      row: 5,
      code: "disagrees",
      column: "title_id",
      expected: "Peristiwa 3",
      found: "Peristiwa 33",
    })
    expect(changed("2024-01-04,2024-01-04,day", "2024-01-01,2024-01-04,day")).toMatchObject({
      row: 5,
      column: "earliest",
    })
  })

  test("where an event or an entry is not what its hash says", () => {
    expect(
      changed(',"{""evidence"":""paper"",""id"":""event-3""', ',"{""evidence"":""paper"",""id"":""event-x""'),
    ).toMatchObject({
      row: 5,
      column: "id",
    })
    expect(changed("sari", "siti")).toEqual({ _tag: "Refused", row: 2, code: "altered" })
    expect(changed("00Z,history", "01Z,history")).toEqual({ _tag: "Refused", row: 2, code: "altered" })
  })

  test("where a cell is not what its column holds", () => {
    expect(changed("\n3,paser", "\nthree,paser")).toMatchObject({ row: 4, code: "not-a-value", column: "position" })
    expect(changed("sari", "-sari")).toMatchObject({ row: 2, code: "not-a-value", column: "recorder" })
    expect(changed('"{""evidence"', '"{ ""evidence"')).toMatchObject({ row: 2, code: "not-a-value", column: "event" })
    expect(changed("sari", "")).toMatchObject({ row: 2, code: "not-a-value", column: "recorder" })
  })

  test("or gives the same entries, whatever byte is changed in it, and never an exception", () => {
    for (const changed of changedBytes(new TextEncoder().encode(text), 300)) {
      const reading = readCsv(changed)
      if (reading._tag === "Read") expect(reading.entries).toEqual(ten)
    }
  })

  test("whose header or quotes are not right", () => {
    expect(changed("position,", "nr,")).toMatchObject({ row: 1, code: "header-differs" })
    expect(readCsv("")).toMatchObject({ row: 1, code: "header-differs", found: "" })
    expect(readCsv(text.slice(0, -3))).toMatchObject({ code: "not-csv", row: 11 })
    expect(changed("sari", "sari,")).toMatchObject({ code: "not-csv", row: 2 })
    expect(readCsv(new Uint8Array([0xff]))).toEqual({ _tag: "Refused", code: "not-utf8" })
  })
})
