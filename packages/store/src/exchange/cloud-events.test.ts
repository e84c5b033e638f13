/** Cloud events: what was written is read again, and nothing that was not. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { hashOf } from "../evidence/chain.ts"
import { canonicalText } from "../evidence/canonical.ts"
import type { LogEntry } from "../log/entry.ts"
import { collected, pagesOf } from "../log/pages.ts"
import { memoryLog } from "../memory/memory-log.ts"
import { cloudEvents, cloudEventsText } from "./cloud-events.ts"
import { readCloudEvents } from "./read-cloud-events.ts"
import { anyLog, logOf } from "./testing/logs.ts"
import { changedBytes, cutOff } from "./testing/tampering.ts"

const fifty = await logOf(50)
const text = cloudEventsText(fifty, "log")
const bytes = new TextEncoder().encode(text)
const lines = text.split("\n")

/** The file with one line changed. */
const withLine = (number: number, change: (line: string) => string) =>
  lines.map((line, i) => (i === number - 1 ? change(line) : line)).join("\n")

describe("cloud events", () => {
  test("reading what was written gives the same entries", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const entries = await log
        expect(readCloudEvents(cloudEventsText(entries, "log"))).toEqual({ _tag: "Read", entries, extent: "log" })
      }),
      { numRuns: 200 },
    )
  })

  test("reading one stream that was written gives the same entries", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const whole = await log
        for (const name of new Set(whole.map(({ stream }) => stream))) {
          const entries = whole.filter(({ stream }) => stream === name)
          expect(readCloudEvents(cloudEventsText(entries, "stream"))).toEqual({
            _tag: "Read",
            entries,
            extent: "stream",
          })
        }
      }),
      { numRuns: 50 },
    )
  })

  test("a branch is written and read with the entries it shares", async () => {
    const log = memoryLog()
    const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "form" }
    await log.append({
      stream: "main",
      expected: 0,
      events: [
        { id: "a", type: "A" },
        { id: "b", type: "A" },
      ],
      ...from,
    })
    await log.branch({ stream: "other", parent: "main", fork: 1, ...from })
    await log.append({ stream: "other", expected: 1, events: [{ id: "c", type: "A" }], ...from })
    const entries = await collected(log.read("other"))
    expect(readCloudEvents(cloudEventsText(entries, "stream"))).toEqual({ _tag: "Read", entries, extent: "stream" })
  })

  test("in pieces it is the same file", async () => {
    const pieces: string[] = []
    for await (const piece of cloudEvents(
      pagesOf(() => fifty),
      "log",
    ))
      pieces.push(piece)
    expect(pieces.join("")).toBe(text)
  })

  test("10,000 single-byte changes are all refused", () => {
    for (const changed of changedBytes(bytes, 10_000)) {
      if (readCloudEvents(changed)._tag !== "Refused") throw new Error(new TextDecoder().decode(changed))
    }
  })

  test("a file cut off anywhere is refused", () => {
    for (const cut of cutOff(bytes)) {
      if (readCloudEvents(cut)._tag !== "Refused") throw new Error(`Read with ${cut.length} bytes.`)
    }
  })

  test("attributes are those of CloudEvents", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const written = cloudEventsText(await log, "log")
          .split("\n")
          .slice(0, -1)
        const seen = new Set<string>()
        for (const line of written) {
          const { data, ...attributes } = JSON.parse(line) as Readonly<Record<string, unknown>>
          expect(canonicalText({ data, ...attributes })).toBe(line)
          for (const [name, value] of Object.entries(attributes)) {
            expect(name).toMatch(/^[a-z0-9]{1,20}$/)
            if (typeof value === "number") expect(value).toBeLessThan(2 ** 31)
            else expect(value).not.toMatch(/^$|[\u0000-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u)
          }
          expect(attributes["specversion"]).toBe("1.0")
          seen.add(`${String(attributes["source"])} ${String(attributes["id"])}`)
        }
        expect(seen.size).toBe(written.length)
      }),
      { numRuns: 50 },
    )
  })

  test("an event whose type is that of a seal is none", async () => {
    const log = memoryLog()
    const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "form" }
    await log.append({ stream: "s", expected: 0, events: [{ id: "a", type: "log.sealed" }], ...from })
    const entries = await collected(log.readAll())
    expect(readCloudEvents(cloudEventsText(entries, "log"))).toMatchObject({ entries })
  })
})

describe("the refusal names", () => {
  test("the line of a changed event", () => {
    const changed = withLine(7, (line) => line.replace("Event 6", "Event 9"))
    expect(readCloudEvents(changed)).toEqual({ _tag: "Refused", line: 7, code: "chain-broken", fault: "altered" })
  })

  test("the line of a changed attribute, and what it should say", () => {
    const id = withLine(7, (line) => line.replace('"id":"event-6","origin"', '"id":"event-7","origin"'))
    expect(readCloudEvents(id)).toMatchObject({
      line: 7,
      code: "not-a-cloud-event",
      attribute: "id",
      expected: "event-6",
    })
    const more = withLine(7, (line) => line.replace(',"time"', ',"tags":"x","time"'))
    expect(readCloudEvents(more)).toMatchObject({ line: 7, code: "not-a-cloud-event", attribute: "tags" })
    const older = withLine(7, (line) => line.replace('"specversion":"1.0"', '"specversion":"0.3"'))
    expect(readCloudEvents(older)).toMatchObject({ line: 7, attribute: "specversion", expected: "1.0" })
  })

  test("a line that is no JSON, no UTF-8 or not canonical", () => {
    expect(readCloudEvents(withLine(7, () => "{"))).toEqual({ _tag: "Refused", line: 7, code: "not-json" })
    expect(readCloudEvents(withLine(7, (line) => ` ${line}`))).toMatchObject({ line: 7, code: "not-canonical" })
    const latin = bytes.slice()
    latin[bytes.indexOf(0xc3)] = 0x41
    expect(readCloudEvents(latin)).toEqual({ _tag: "Refused", line: 1, code: "not-utf8" })
  })

  test("a file without a seal, and one that goes on after it", () => {
    const unsealed = `${lines.slice(0, 50).join("\n")}\n`
    expect(readCloudEvents(unsealed)).toEqual({ _tag: "Refused", line: 51, code: "no-seal" })
    expect(readCloudEvents('{"a":1}\n')).toEqual({ _tag: "Refused", line: 2, code: "no-seal" })
    expect(readCloudEvents("")).toEqual({ _tag: "Refused", line: 1, code: "no-seal" })
    expect(readCloudEvents(`${text}${lines[0]}\n`)).toEqual({ _tag: "Refused", line: 52, code: "after-seal" })
    expect(readCloudEvents(text + text)).toEqual({ _tag: "Refused", line: 52, code: "after-seal" })
  })

  test("the line of an entry taken out or moved", () => {
    const out = lines.toSpliced(6, 1).join("\n")
    expect(readCloudEvents(out)).toMatchObject({ line: 7, code: "chain-broken", fault: "missing" })
    const moved = [...lines.slice(0, 6), lines[7], lines[6], ...lines.slice(8)].join("\n")
    expect(readCloudEvents(moved)).toMatchObject({ line: 7, code: "chain-broken", fault: "missing" })
    const short = lines.toSpliced(49, 1).join("\n")
    expect(readCloudEvents(short)).toMatchObject({ line: 50, code: "count-differs", expected: 50, found: 49 })
  })

  test("in one stream, the line of an entry taken out, moved or chained anew", () => {
    const stream = cloudEventsText(fifty, "stream").split("\n")
    const out = stream.toSpliced(6, 1).join("\n")
    expect(readCloudEvents(out)).toMatchObject({ line: 7, code: "chain-broken", fault: "out-of-version" })
    const moved = [...stream.slice(0, 6), stream[7], stream[6], ...stream.slice(8)].join("\n")
    expect(readCloudEvents(moved)).toMatchObject({ line: 7, code: "chain-broken", fault: "out-of-version" })
    const rewritten = fifty.map((entry, i) => (i === 6 ? rehashed({ ...entry, recorder: "nobody" }) : entry))
    const broken = { _tag: "Refused", line: 8, code: "chain-broken", fault: "unchained" }
    expect(readCloudEvents(cloudEventsText(rewritten, "stream"))).toEqual(broken)
    expect(readCloudEvents(cloudEventsText(rewritten, "log"))).toEqual(broken)
  })

  test("a stream given as a whole log", () => {
    expect(readCloudEvents(cloudEventsText(fifty.slice(1), "log"))).toMatchObject({ line: 1, fault: "missing" })
  })
})

function rehashed(entry: LogEntry): LogEntry {
  return { ...entry, hash: hashOf({ ...entry, event: canonicalText(entry.event) }) }
}
