/** Ask log: questions to the server behind the viewer, each with its answer or why there is none. */
import type { HistoryEvent } from "@laksana/core"
import type { WrittenEntry } from "@laksana/scenario"
import type { About, EntriesTold, EntryTold, HistoryTold, ProblemTold, RecordedTold } from "./answers.ts"

/** Why there is no answer: the server says so, or it is not there. */
export class LogRefused extends Error {
  readonly _tag = "LogRefused"
  /** 0 where the server was not reached. */
  readonly status: number
  readonly problems: readonly ProblemTold[]
  constructor(status: number, problems: readonly ProblemTold[]) {
    super(problems[0]?.message.en ?? `status ${status}`)
    this.status = status
    this.problems = problems
  }
}

/** Beside the page, wherever it lies. */
const addressOf = (question: string, name: string): string => `api/${question}/${encodeURIComponent(name)}`

export const liveAddress = (name: string): string => addressOf("live", name)

/** The page opens without a log when it has waited so long. */
const mostMs = 5_000

/** Whether the page says that there is a log behind it: only `laksana serve` puts that into it. Nobody else is asked for one. */
const hasLog = (): boolean => document.querySelector('meta[name="laksana-log"]') !== null

/** Undefined where there is no log, or none that answers. */
export async function askAbout(): Promise<About | undefined> {
  if (!hasLog()) return undefined
  try {
    return await asked<About>("api/about", undefined, AbortSignal.timeout(mostMs))
  } catch {
    return undefined
  }
}

/** Rejects with `LogRefused`. */
export async function askHistory(name: string): Promise<HistoryTold> {
  if (!hasLog()) throw new LogRefused(404, [noLog])
  return asked(addressOf("history", name))
}

/** As the server says it. */
const noLog: ProblemTold = {
  code: "no-log",
  message: { en: "There is no log behind this viewer.", id: "Tidak ada log di balik penampil ini." },
  hint: {
    en: "Start it with one: laksana serve --store ADDRESS.",
    id: "Jalankan dengan log: laksana serve --store ALAMAT.",
  },
}

/** As many at once as the server gives. */
const page = 1000

/** All entries of a stream after a position of the log, the oldest first. */
export async function askEntries(name: string, after: number): Promise<readonly EntryTold[]> {
  const { entries, next } = await asked<EntriesTold>(`${addressOf("entries", name)}?after=${after}&limit=${page}`)
  return next === null ? entries : [...entries, ...(await askEntries(name, next))]
}

/** What would be recorded, and what it would change. */
export const askDecide = (name: string, entry: WrittenEntry): Promise<RecordedTold> =>
  asked(addressOf("decide", name), entry)

export interface Appending {
  /** The version of the history that was seen. */
  readonly expected: number
  /** Who records; empty: whom the server was started for. */
  readonly by: string
}

export function askAppend(name: string, event: HistoryEvent, { expected, by }: Appending): Promise<RecordedTold> {
  const recorder = by.trim() === "" ? "" : `&by=${encodeURIComponent(by.trim())}`
  return asked(`${addressOf("append", name)}?expected=${expected}${recorder}`, event)
}

/** The page and its server are of one build, so what an answer holds is what its question is answered with. Rejects with `LogRefused`. */
async function asked<A>(address: string, body?: object, signal?: AbortSignal): Promise<A> {
  const post =
    body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
  let response: Response
  try {
    response = await fetch(address, { ...post, ...(signal === undefined ? {} : { signal }) })
  } catch {
    throw new LogRefused(0, [])
  }
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer !== "object" || answer === null) throw new LogRefused(response.ok ? 0 : response.status, [])
  if (!response.ok) {
    const problems = "problems" in answer && Array.isArray(answer.problems) ? answer.problems : []
    throw new LogRefused(response.status, problems as readonly ProblemTold[])
  }
  if (!("version" in answer) || answer.version !== 1) throw new LogRefused(0, [])
  return answer as A
}
