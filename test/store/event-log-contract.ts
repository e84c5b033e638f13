/**
 * Contract: what every event log does, as tests. A store is one when it passes them; what is written here is nowhere else.
 */
import { emptyHead, noHash } from "./empty.ts"
import { collected, type EventLog, type LogEntry, verify } from "@laksana/store"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { anyJson, batch, event, newBranch } from "./batches.ts"

/** A new, empty log, which can be opened several times as several processes would. */
export interface Place {
  readonly open: () => Promise<EventLog>
  readonly remove: () => Promise<void>
}

export function eventLogContract(name: string, newPlace: () => Promise<Place>): void {
  describe(`the event log: ${name}`, () => {
    let place: Place
    let log: EventLog
    let opened: EventLog[] = []
    const another = async () => {
      const handle = await place.open()
      opened.push(handle)
      return handle
    }
    beforeEach(async () => {
      place = await newPlace()
      opened = []
      log = await another()
    })
    afterEach(async () => {
      for (const handle of opened) await handle.close()
      await place.remove()
    })

    const read = (stream: string, range = {}) => collected(log.read(stream, range))
    const idsOf = (entries: readonly LogEntry[]) => entries.map((entry) => entry.event.id)

    describe("appending", () => {
      test("gives each event its place, whoever reads it", async () => {
        const answer = await log.append(batch("paser", 0, event("e1", { reach: 0.4 }), "e2"))
        if (answer._tag !== "Appended") throw new Error(answer._tag)
        expect(answer.repeated).toBe(0)
        expect(answer.entries.map(({ position, stream, version }) => [position, stream, version])).toEqual([
          [1, "paser", 1],
          [2, "paser", 2],
        ])
        expect(answer.entries[0]).toMatchObject({ recorder: "Ana", origin: "a test", previous: noHash })
        expect(answer.entries[1]?.previous).toBe(answer.entries[0]?.hash)
        expect(await collected((await another()).read("paser"))).toEqual(answer.entries)
        expect(await log.head()).toEqual({ position: 2, hash: answer.entries[1]?.hash })
      })

      test("with another version than the stream's is a conflict, and appends nothing", async () => {
        await log.append(batch("paser", 0, "e1"))
        const conflict = { _tag: "VersionConflict", stream: "paser", expected: 0, actual: 1 }
        expect(await log.append(batch("paser", 0, "e2", "e3"))).toEqual(conflict)
        expect(await log.append(batch("paser", 7, "e2"))).toEqual({ ...conflict, expected: 7 })
        expect(idsOf(await read("paser"))).toEqual(["e1"])
        expect(await log.append(batch("paser", "any", "e2"))).toMatchObject({ _tag: "Appended" })
      })

      test("again is answered as it was the first time, whatever came in between", async () => {
        const first = await log.append(batch("paser", 0, "e1", "e2"))
        await log.append(batch("paser", 2, "e3"))
        if (first._tag !== "Appended") throw new Error(first._tag)
        const again = await (await another()).append({ ...batch("paser", 0, "e1", "e2"), recorder: "Budi" })
        expect(again).toEqual({ ...first, repeated: 2 })
        expect(idsOf(await read("paser"))).toEqual(["e1", "e2", "e3"])
      })

      test("under a known id something else tells what differs, and appends nothing of its batch", async () => {
        await log.append(batch("paser", 0, event("e1", { payload: { reach: 0.4, at: [1, 2] }, old: true })))
        const other = event("e1", { payload: { reach: 0.5, at: [1, 3] }, new: "x" })
        expect(await log.append(batch("paser", 1, "e2", other))).toEqual({
          _tag: "EventDiffers",
          stream: "paser",
          id: "e1",
          version: 1,
          differences: [
            { path: "new", recorded: undefined, given: "x" },
            { path: "old", recorded: true, given: undefined },
            { path: "payload.at", recorded: [1, 2], given: [1, 3] },
            { path: "payload.reach", recorded: 0.4, given: 0.5 },
          ],
        })
        expect(idsOf(await read("paser"))).toEqual(["e1"])
      })

      test("what is partly there adds what is not; the version is then checked", async () => {
        await log.append(batch("paser", 0, "e1"))
        expect(await log.append(batch("paser", 0, "e1", "e2"))).toMatchObject({ _tag: "VersionConflict" })
        const answer = await log.append(batch("paser", 1, "e2", "e1", "e2"))
        if (answer._tag !== "Appended") throw new Error(answer._tag)
        expect([answer.repeated, answer.entries.map(({ version }) => version)]).toEqual([2, [2, 1, 2]])
      })

      test("two events of one batch that share an id and differ are refused", async () => {
        const answer = await log.append(batch("paser", 0, event("e1", { n: 1 }), event("e1", { n: 2 })))
        expect(answer).toMatchObject({ _tag: "EventDiffers", id: "e1", version: undefined })
        expect(await log.head()).toEqual(emptyHead)
      })

      test("what is no JSON, or no text, rejects and leaves nothing behind", async () => {
        const bad = [
          event("e1", { n: Number.NaN }),
          event("e1", { t: "\ud800" }),
          event("\0"),
          event(""),
          { ...event("e1"), type: "" },
        ]
        for (const each of bad) await expect(log.append(batch("paser", 0, "e0", each))).rejects.toThrow(RangeError)
        await expect(log.append(batch("", 0, "e0"))).rejects.toThrow(RangeError)
        await expect(log.append({ ...batch("paser", 0, "e0"), loggedAt: "2026-01-05" })).rejects.toThrow(RangeError)
        expect(await log.head()).toEqual(emptyHead)
        expect(await log.streams()).toEqual([])
      })

      test("an empty batch appends nothing", async () => {
        expect(await log.append(batch("paser", 3))).toEqual({ _tag: "Appended", entries: [], repeated: 0 })
      })

      test("any JSON comes back as it was", async () => {
        let count = 0
        await fc.assert(
          fc.asyncProperty(fc.array(anyJson, { minLength: 1, maxLength: 5 }), async (values) => {
            const from = count
            const events = values.map((value) => event(`e${(count += 1)}`, { value }))
            await log.append(batch("any", "any", ...events))
            expect((await read("any", { after: from })).map((entry) => entry.event)).toEqual(events)
          }),
          { numRuns: 30 },
        )
      })
    })

    describe("reading", () => {
      test("goes on over many pages, of a stream and of the whole log", async () => {
        const ids = Array.from({ length: 2500 }, (_, i) => `e${i}`)
        await log.append(batch("paser", 0, ...ids))
        await log.append(batch("kaltim", 0, "k1"))
        expect(idsOf(await read("paser"))).toEqual(ids)
        expect(idsOf(await collected(log.readAll()))).toEqual([...ids, "k1"])
        expect(idsOf(await collected(log.readAll(2499)))).toEqual(["e2499", "k1"])
        expect(await collected(log.readEvents("paser"))).toEqual((await read("paser")).map((entry) => entry.event))
      })

      test("of a range gives the entries after a version, up to another", async () => {
        await log.append(batch("paser", 0, "e1", "e2", "e3", "e4"))
        expect(idsOf(await read("paser", { after: 2 }))).toEqual(["e3", "e4"])
        expect(idsOf(await read("paser", { upTo: 1 }))).toEqual(["e1"])
        expect(idsOf(await read("paser", { after: 1, upTo: 3 }))).toEqual(["e2", "e3"])
        expect(await read("paser", { after: 3, upTo: 2 })).toEqual([])
        expect((await collected(log.readEvents("paser", { after: 1, upTo: 3 }))).map(({ id }) => id)).toEqual([
          "e2",
          "e3",
        ])
      })

      test("all streams have one order: that of appending", async () => {
        await log.append(batch("a", 0, "a1"))
        await log.append(batch("b", 0, "b1", "b2"))
        await log.append(batch("a", 1, "a2"))
        const all = await collected(log.readAll())
        expect(all.map(({ position, stream, version }) => [position, stream, version])).toEqual([
          [1, "a", 1],
          [2, "b", 1],
          [3, "b", 2],
          [4, "a", 2],
        ])
        expect(await log.streams()).toEqual([
          { stream: "a", version: 2 },
          { stream: "b", version: 2 },
        ])
        expect(await read("c")).toEqual([])
      })
    })

    describe("a branch", () => {
      beforeEach(() => log.append(batch("paser", 0, "e1", "e2", "e3")))

      test("shares its parent's entries up to the fork, then goes its own way", async () => {
        expect(await log.branch(newBranch("sooner", "paser", 2))).toEqual({
          _tag: "Branched",
          stream: "sooner",
          parent: "paser",
          fork: 2,
          repeated: false,
        })
        await log.append(batch("sooner", 2, "s1"))
        await log.append(batch("paser", 3, "e4"))
        const other = await another()
        expect(idsOf(await collected(other.read("sooner")))).toEqual(["e1", "e2", "s1"])
        expect(idsOf(await read("paser"))).toEqual(["e1", "e2", "e3", "e4"])
        expect((await read("sooner")).map(({ version }) => version)).toEqual([1, 2, 3])
        expect(idsOf(await read("sooner", { after: 1, upTo: 2 }))).toEqual(["e2"])
        expect(await log.streams()).toEqual([
          { stream: "paser", version: 4 },
          { stream: "sooner", version: 3, parent: { stream: "paser", fork: 2 } },
        ])
      })

      test("copies nothing: each event is in the log once", async () => {
        await log.branch(newBranch("sooner", "paser"))
        await log.append(batch("sooner", 3, "s1"))
        expect((await collected(log.readAll())).map((entry) => [entry.stream, entry.event.id])).toEqual([
          ["paser", "e1"],
          ["paser", "e2"],
          ["paser", "e3"],
          ["$branches", "sooner"],
          ["sooner", "s1"],
        ])
      })

      test("of a branch begins where that was, even before its own fork", async () => {
        await log.branch(newBranch("b", "paser", 2))
        await log.append(batch("b", 2, "b1", "b2"))
        await log.branch(newBranch("c", "b", 3))
        await log.branch(newBranch("d", "b", 1))
        await log.branch(newBranch("root", "paser", 0))
        await log.append(batch("c", 3, "c1"))
        await log.append(batch("d", 1, "d1"))
        expect(idsOf(await read("c"))).toEqual(["e1", "e2", "b1", "c1"])
        expect(idsOf(await read("d"))).toEqual(["e1", "d1"])
        expect(await read("root")).toEqual([])
      })

      test("knows the ids it shares: the same is there already, another is refused; after the fork they are free", async () => {
        await log.branch(newBranch("sooner", "paser", 2))
        expect(await log.append(batch("sooner", 2, "e2"))).toMatchObject({ _tag: "Appended", repeated: 1 })
        expect(await log.append(batch("sooner", 2, event("e2", { n: 1 })))).toMatchObject({
          _tag: "EventDiffers",
          version: 2,
        })
        expect(await log.append(batch("sooner", 2, event("e3", { n: 1 })))).toMatchObject({ repeated: 0 })
        expect(await log.append(batch("sooner", 2, "s2"))).toMatchObject({ _tag: "VersionConflict", actual: 3 })
      })

      test("is answered by what stands in its way", async () => {
        await log.branch(newBranch("sooner", "paser", 2))
        expect(await log.branch(newBranch("sooner", "paser", 2))).toMatchObject({ _tag: "Branched", repeated: true })
        expect(await log.branch(newBranch("sooner", "paser"))).toMatchObject({ fork: 2, repeated: true })
        expect(await log.branch(newBranch("sooner", "paser", 1))).toEqual({ _tag: "StreamExists", stream: "sooner" })
        expect(await log.branch(newBranch("paser", "sooner"))).toEqual({ _tag: "StreamExists", stream: "paser" })
        expect(await log.branch(newBranch("x", "nowhere"))).toEqual({ _tag: "NoSuchStream", stream: "nowhere" })
        const beyond = { _tag: "ForkBeyondEnd", parent: "paser", fork: 4, actual: 3 }
        expect(await log.branch(newBranch("x", "paser", 4))).toEqual(beyond)
        expect((await log.head()).position).toBe(4)
      })
    })

    describe("following", () => {
      test("gives what is there and what comes, from any writer, each once and in order", async () => {
        const writer = await another()
        await log.append(batch("paser", 0, "e1", "e2"))
        const ended = new AbortController()
        const seen: number[] = []
        const reading = (async () => {
          for await (const { position } of log.follow(1, ended.signal)) {
            seen.push(position)
            if (seen.length === 40) ended.abort()
          }
        })()
        for (let i = 0; i < 20; i += 1) await writer.append(batch("a", "any", `a${i}`))
        for (let i = 0; i < 19; i += 1) await log.append(batch("b", "any", `b${i}`))
        await reading
        expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i + 2))
      })

      test("ends when it is told to, also while nothing comes", async () => {
        const ended = new AbortController()
        const reading = collected(asPages(log.follow(0, ended.signal)))
        ended.abort()
        expect(await reading).toEqual([])
      })
    })

    describe("a snapshot", () => {
      test("folding from it equals folding all", async () => {
        await log.append(batch("paser", 0, "e1", "e2", "e3"))
        const fold = (ids: readonly string[], from = "") => ids.reduce((text, id) => `${text}/${id}`, from)
        const state = fold(idsOf(await read("paser", { upTo: 2 })))
        await log.keepSnapshot({ stream: "paser", name: "path@1", version: 2, state })
        const kept = await (await another()).snapshot("paser", "path@1")
        expect(kept).toEqual({ stream: "paser", name: "path@1", version: 2, state: "/e1/e2" })
        const rest = idsOf(await read("paser", { after: kept?.version ?? 0 }))
        expect(fold(rest, typeof kept?.state === "string" ? kept.state : "")).toBe(fold(idsOf(await read("paser"))))
      })

      test("of a branch that another writer made is given too", async () => {
        await log.append(batch("paser", 0, "e1", "e2"))
        const other = await another()
        await other.branch(newBranch("sooner", "paser", 1))
        await log.keepSnapshot({ stream: "sooner", name: "n", version: 1, state: 1 })
        expect(await (await another()).snapshot("sooner", "n")).toMatchObject({ version: 1, state: 1 })
      })

      test("is replaced by a later one, and is not given where there is none or what it was made of is not there", async () => {
        await log.append(batch("paser", 0, "e1", "e2"))
        await log.keepSnapshot({ stream: "paser", name: "n", version: 1, state: { a: [1] } })
        await log.keepSnapshot({ stream: "paser", name: "n", version: 2, state: null })
        expect(await log.snapshot("paser", "n")).toMatchObject({ version: 2, state: null })
        expect(await log.snapshot("paser", "m")).toBeUndefined()
        expect(await log.snapshot("kaltim", "n")).toBeUndefined()
        await log.keepSnapshot({ stream: "kaltim", name: "n", version: 3, state: 1 })
        await log.append(batch("kaltim", 0, "k1", "k2", "k3"))
        expect(await log.snapshot("kaltim", "n")).toBeUndefined()
      })
    })

    test("what was written is intact, and anchored at any of its heads", async () => {
      const empty = await log.head()
      expect(await verify(log.inspect())).toEqual({ _tag: "Intact", head: emptyHead, anchored: false })
      await log.append(batch("paser", 0, "e1", "e2"))
      await log.branch(newBranch("sooner", "paser", 1))
      const then = await log.head()
      await log.append(batch("sooner", 1, event("e2", { other: true })))
      const head = await log.head()
      for (const anchor of [empty, then, head]) {
        expect(await verify(log.inspect(), anchor)).toEqual({ _tag: "Intact", head, anchored: true })
      }
      const beyond = { position: 9, hash: head.hash }
      expect(await verify(log.inspect(), beyond)).toEqual({ _tag: "CutShort", position: 5, anchor: beyond })
      const other = { position: 3, hash: "f".repeat(64) }
      expect(await verify(log.inspect(), other)).toMatchObject({ _tag: "OtherChain", position: 3, found: then.hash })
    })

    test("of writers that have all seen the same version, one wins and the others are told", async () => {
      const writers = await Promise.all(Array.from({ length: 8 }, another))
      for (let version = 0; version < 10; version += 1) {
        const answers = await Promise.all(
          writers.map((writer, i) => writer.append(batch("paser", version, `e${version}-${i}`))),
        )
        expect(answers.map(({ _tag }) => _tag).toSorted()).toEqual([
          "Appended",
          ...Array.from({ length: 7 }, () => "VersionConflict"),
        ])
      }
      expect((await read("paser")).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect((await verify(log.inspect()))._tag).toBe("Intact")
    })
  })
}

async function* asPages<T>(each: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const one of each) yield [one]
}
