/**
 * Use answer: the engine's answer to a question, kept in step with it. A newer question ends the older one; until it is answered
 * the last answer stays, told to be of before.
 */
import { type ReadonlySignal, useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import { Refused } from "../client/engine-client.ts"
import type { QuestionKind, Questions, Refusal } from "../engine/protocol.ts"
import { useApp } from "./app.ts"

export interface Answered<K extends QuestionKind> {
  /** The latest answer, perhaps of the question before. */
  readonly answer: Questions[K]["answer"] | undefined
  /** Whether the answer on show is of the question before this one, or there is none yet. */
  readonly updating: boolean
  /** Whether the question is still being answered. */
  readonly working: boolean
  readonly refusal: Refusal | undefined
  /** Ends the question; what is answered so far stays. */
  readonly stop: () => void
}

const idle = { answer: undefined, updating: false, working: false, refusal: undefined, stop: () => undefined }

/** Asks whenever `question` says something else than before; asks nothing where it is undefined. */
export function useAnswer<K extends QuestionKind>(
  kind: K,
  question: Questions[K]["ask"] | undefined,
  topic: string,
): ReadonlySignal<Answered<K>> {
  const { engine, opened } = useApp()
  const answered = useSignal<Answered<K>>(idle)
  // A case that was read anew is asked anew.
  const theCase = opened.value
  const key = question === undefined ? undefined : JSON.stringify(question)
  useEffect(() => {
    if (question === undefined) {
      answered.value = idle
      return undefined
    }
    const ending = new AbortController()
    const stop = (): void => {
      ending.abort()
      answered.value = { ...answered.peek(), working: false }
    }
    answered.value = { ...answered.peek(), updating: true, working: true, refusal: undefined, stop }
    const onStep = (answer: Questions[K]["answer"]): void => {
      if (!ending.signal.aborted) answered.value = { answer, updating: false, working: true, refusal: undefined, stop }
    }
    const answerIt = async (): Promise<void> => {
      try {
        const answer = await engine.ask(kind, question, { topic, onStep, signal: ending.signal })
        if (ending.signal.aborted || answer === undefined) return
        answered.value = { answer, updating: false, working: false, refusal: undefined, stop }
      } catch (error) {
        if (ending.signal.aborted) return
        const refusal: Refusal = error instanceof Refused ? error.refusal : { kind: "failure", message: String(error) }
        answered.value = { answer: undefined, updating: false, working: false, refusal, stop }
      }
    }
    void answerIt()
    return () => ending.abort()
  }, [key, engine, kind, topic, theCase])
  return answered
}
