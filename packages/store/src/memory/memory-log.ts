/** Memory log: an event log that nothing outlasts: for tests, for what-ifs, and for exporting what lies in files. */
import { type ChainedRow, emptyHead } from "../evidence/chain.ts"
import { entryOf, planAppend, prepared } from "../log/append.ts"
import { planBranch } from "../log/branching.ts"
import type { LogEntry } from "../log/entry.ts"
import type { EventLog } from "../log/event-log.ts"
import { following } from "../log/following.ts"
import { type Fork, segmentsOf, streamsOf } from "../log/lineage.ts"
import { pagesOf } from "../log/pages.ts"
import { type KeptSnapshot, keptOf, standing } from "../log/snapshots.ts"

export function memoryLog(): EventLog {
  const rows: ChainedRow[] = []
  const byStream = new Map<string, ChainedRow[]>()
  const forks = new Map<string, Fork>()
  const snapshots = new Map<string, KeptSnapshot>()
  const waiting = new Set<() => void>()

  const ownOf = (stream: string): readonly ChainedRow[] => byStream.get(stream) ?? []
  const exists = (stream: string) => byStream.has(stream) || forks.has(stream)
  const versionOf = (stream: string) => ownOf(stream).at(-1)?.version ?? forks.get(stream)?.fork ?? 0

  function* rowsOf(stream: string, range = {}): Generator<ChainedRow> {
    for (const { stream: name, after, upTo } of segmentsOf(stream, forks, range)) {
      for (const row of ownOf(name)) if (row.version > after && row.version <= upTo) yield row
    }
  }

  const write: EventLog["append"] = (batch) => {
    const events = prepared(batch)
    const ids = new Set(events.map(({ id }) => id))
    const recorded = new Map([...rowsOf(batch.stream)].flatMap((row) => (ids.has(row.id) ? [[row.id, row]] : [])))
    const last = rows.at(-1)
    const head = last === undefined ? emptyHead : { position: last.position, hash: last.hash }
    const plan = planAppend(batch, events, { head, version: versionOf(batch.stream), recorded })
    for (const row of plan.rows) {
      rows.push(row)
      const own = byStream.get(row.stream)
      if (own === undefined) byStream.set(row.stream, [row])
      else own.push(row)
    }
    for (const wake of waiting) wake()
    return Promise.resolve(plan.answer)
  }
  const entriesAfter = (after: number): readonly LogEntry[] => rows.slice(after).map(entryOf)
  const hashAt = (stream: string, version: number) =>
    [...rowsOf(stream, { after: version - 1, upTo: version })][0]?.hash

  return {
    append: async (batch) => write(batch),
    async branch(branch) {
      const { stream, parent } = branch
      const there = forks.get(stream) ?? (exists(stream) ? "stream" : undefined)
      const parentVersion = exists(parent) ? versionOf(parent) : undefined
      const { answer, batch } = planBranch(branch, { parentVersion, there })
      if (batch === undefined) return answer
      await write(batch)
      if (answer._tag === "Branched") forks.set(stream, { parent, fork: answer.fork })
      return answer
    },
    read: (stream, range) => pagesOf(() => [...rowsOf(stream, range)].map(entryOf)),
    readEvents: (stream, range) => pagesOf(() => [...rowsOf(stream, range)].map((row) => entryOf(row).event)),
    readAll: (after = 0) => pagesOf(() => entriesAfter(after)),
    head: async () => {
      const { position, hash } = rows.at(-1) ?? emptyHead
      return { position, hash }
    },
    streams: async () => streamsOf(new Map([...byStream.keys()].map((stream) => [stream, versionOf(stream)])), forks),
    follow: (after, signal) =>
      following(after, signal, {
        entriesAfter: async (position) => entriesAfter(position),
        change: (position) =>
          new Promise((resolve) => {
            if (rows.length > position) return resolve()
            const wake = () => {
              waiting.delete(wake)
              signal.removeEventListener("abort", wake)
              resolve()
            }
            waiting.add(wake)
            return signal.addEventListener("abort", wake)
          }),
      }),
    async keepSnapshot(snapshot) {
      const kept = keptOf(snapshot, hashAt(snapshot.stream, snapshot.version))
      snapshots.set(JSON.stringify([snapshot.stream, snapshot.name]), kept)
    },
    async snapshot(stream, name) {
      const kept = snapshots.get(JSON.stringify([stream, name]))
      return kept === undefined ? undefined : standing(stream, name, kept, hashAt(stream, kept.version))
    },
    inspect: () => ({ rows: () => pagesOf(() => rows), damage: async () => [] }),
    close: async () => {},
  }
}
