/** API: questions to the log behind the viewer, each a path under /api/ that ends with what it is about. */
import { LogFailure } from "@laksana/store"
import { serveRefusals } from "../../words/serve-refusals.ts"
import type { Answer } from "../answer.ts"
import { refused } from "../refused.ts"
import type { Asked } from "../request.ts"
import { about, aboutNothing } from "./about.ts"
import type { LogBehind } from "./behind.ts"
import { entriesOf } from "./entries.ts"
import { historyOf } from "./history.ts"
import { liveOf } from "./live.ts"
import { appendTo, decideFor } from "./record.ts"

interface Question {
  readonly method: "GET" | "POST"
  readonly answer: (name: string, asked: Asked, behind: LogBehind) => Promise<Answer>
}

const questions: ReadonlyMap<string, Question> = new Map([
  ["history", { method: "GET", answer: historyOf }],
  ["entries", { method: "GET", answer: entriesOf }],
  ["live", { method: "GET", answer: liveOf }],
  ["decide", { method: "POST", answer: decideFor }],
  ["append", { method: "POST", answer: appendTo }],
])

export interface Api {
  readonly version: string
  /** Undefined where the viewer is served alone. */
  readonly behind: LogBehind | undefined
  /** Told of what befalls the log, which whoever asks over the network is not told. */
  readonly failed: (error: unknown) => void
}

export async function apiAnswer(asked: Asked, { version, behind, failed }: Api): Promise<Answer> {
  const [question = "", ...names] = asked.path.split("/").slice(2)
  if (question === "about" && names.length === 0) {
    if (!isAsking(asked, "GET")) return refused(serveRefusals.onlyRead, { allow: "GET, HEAD" })
    return behind === undefined ? aboutNothing(version) : guardedByLog(() => about(version, behind), failed)
  }
  const found = questions.get(question)
  if (found === undefined || names.length !== 1) return refused(serveRefusals.noQuestion)
  if (!isAsking(asked, found.method)) {
    return found.method === "GET"
      ? refused(serveRefusals.onlyRead, { allow: "GET, HEAD" })
      : refused(serveRefusals.onlyPost, { allow: "POST" })
  }
  if (behind === undefined) return refused(serveRefusals.noLog)
  const name = decoded(names[0] ?? "")
  if (name === undefined) return refused(serveRefusals.notAName)
  return guardedByLog(() => found.answer(name, asked, behind), failed)
}

const isAsking = ({ method }: Asked, wanted: "GET" | "POST"): boolean =>
  method === wanted || (method === "HEAD" && wanted === "GET")

function decoded(part: string): string | undefined {
  try {
    const name = decodeURIComponent(part)
    return name === "" || name.includes("\0") ? undefined : name
  } catch {
    return undefined
  }
}

/** What befalls a store may speak of its address: it is told where the server runs, and here only that it did. */
async function guardedByLog(answer: () => Promise<Answer>, failed: (error: unknown) => void): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof LogFailure)) throw error
    failed(error)
    return refused(serveRefusals.logUnavailable)
  }
}
