/**
 * Make client: questions go to one of three threads, by what they need: reading, ensembles, or long work. Of the questions of one
 * topic at most one is under way and the newest waits: forty in a row start two.
 */
import type { AnyAsk, FromWorker } from "../engine/messages.ts"
import type { CaseSource, QuestionKind, Questions } from "../engine/protocol.ts"
import { type Asking, type EngineClient, Refused } from "./engine-client.ts"
import type { StartThread, Thread } from "./thread.ts"

type Post = "reading" | "ensembles" | "long"

const postOf: Readonly<Record<QuestionKind, Post>> = {
  open: "reading",
  replay: "reading",
  event: "reading",
  causes: "reading",
  fields: "reading",
  download: "reading",
  project: "ensembles",
  grid: "ensembles",
  runs: "ensembles",
  explain: "ensembles",
  whatIf: "long",
  attribute: "long",
  tornado: "long",
  discover: "long",
  learned: "long",
}

/** A report runs what it tells of, which is long. */
const postFor = ({ kind, ask }: Pick<Question, "kind" | "ask">): Post =>
  kind === "download" && typeof ask === "object" && ask !== null && "kind" in ask && ask.kind === "report"
    ? "long"
    : postOf[kind]

interface Question {
  readonly id: number
  readonly kind: QuestionKind
  readonly ask: AnyAsk
  readonly topic: string | undefined
  readonly step: (answer: unknown) => void
  readonly settle: (answer: unknown) => void
  readonly fail: (error: unknown) => void
  last: unknown
  isEnded: boolean
}

export function makeClient(start: StartThread): EngineClient {
  const threads = new Map<Post, Thread>()
  /** Posted and not answered whole yet. */
  const under = new Map<number, Question>()
  const running = new Map<string, Question>()
  const waiting = new Map<string, Question>()
  /** What a thread that starts later has to open first. */
  let opened: CaseSource | undefined
  let next = 0

  const threadAt = (post: Post): Thread => {
    const known = threads.get(post)
    if (known !== undefined) return known
    const thread = start(take, (message) => failAll(post, message), `laksana ${post}`)
    threads.set(post, thread)
    if (opened !== undefined) openIn(post, thread, opened)
    return thread
  }

  /** Where runs are made, what the history teaches is worked out at once. */
  const openIn = (post: Post, thread: Thread, source: CaseSource): void => {
    thread.post({ type: "ask", id: next++, kind: "open", ask: source })
    if (post === "ensembles") thread.post({ type: "prepare" })
  }

  const begin = (question: Question): void => {
    under.set(question.id, question)
    if (question.topic !== undefined) running.set(question.topic, question)
    const { id, kind, ask } = question
    const thread = threadAt(postFor(question))
    if (kind === "open") openEverywhere(ask as CaseSource)
    thread.post({ type: "ask", id, kind, ask })
  }

  /** Each thread reads the case for itself. The one for ensembles begins at once to work out what the history teaches. */
  const openEverywhere = (source: CaseSource): void => {
    opened = undefined
    threadAt("ensembles")
    for (const [post, thread] of threads) {
      if (post !== "reading") openIn(post, thread, source)
    }
    opened = source
  }

  /** Nobody waits for it any more; its thread is told, and says when it has stopped. */
  const end = (question: Question): void => {
    if (question.isEnded) return
    question.isEnded = true
    question.settle(undefined)
    if (under.has(question.id)) threads.get(postFor(question))?.post({ type: "cancel", id: question.id })
  }

  const finish = (question: Question): void => {
    under.delete(question.id)
    const { topic } = question
    if (topic === undefined || running.get(topic) !== question) return
    running.delete(topic)
    const following = waiting.get(topic)
    waiting.delete(topic)
    if (following !== undefined && !following.isEnded) begin(following)
  }

  const take = (message: FromWorker): void => {
    const question = under.get(message.id)
    if (question === undefined) return
    switch (message.type) {
      case "step":
        if (question.isEnded) return
        question.last = message.answer
        question.step(message.answer)
        return
      case "done":
        finish(question)
        if (!question.isEnded) question.settle(question.last)
        return
      case "refused":
        finish(question)
        if (!question.isEnded) question.fail(new Refused(message.refusal))
        return
    }
  }

  const failAll = (post: Post, message: string): void => {
    threads.get(post)?.end()
    threads.delete(post)
    for (const question of [...under.values()].filter((question) => postFor(question) === post)) {
      finish(question)
      if (!question.isEnded) question.fail(new Refused({ kind: "failure", message }))
    }
  }

  const put = (question: Question): void => {
    const { topic } = question
    const before = topic === undefined ? undefined : running.get(topic)
    if (topic === undefined || before === undefined) {
      begin(question)
      return
    }
    end(before)
    const queued = waiting.get(topic)
    if (queued !== undefined) end(queued)
    waiting.set(topic, question)
  }

  return {
    ask: <K extends QuestionKind>(kind: K, ask: Questions[K]["ask"], { topic, onStep, signal }: Asking<K> = {}) =>
      new Promise<Questions[K]["answer"] | undefined>((resolve, reject) => {
        if (signal?.aborted === true) {
          resolve(undefined)
          return
        }
        const question: Question = {
          id: next++,
          kind,
          ask,
          topic,
          step: (answer) => onStep?.(answer as Questions[K]["answer"]),
          settle: (answer) => resolve(answer as Questions[K]["answer"] | undefined),
          fail: reject,
          last: undefined,
          isEnded: false,
        }
        signal?.addEventListener("abort", () => end(question), { once: true })
        put(question)
      }),
    close: () => {
      for (const thread of threads.values()) thread.end()
      threads.clear()
      for (const question of [...under.values(), ...waiting.values()]) end(question)
      under.clear()
      running.clear()
      waiting.clear()
    },
  }
}
