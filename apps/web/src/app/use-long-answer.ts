/** Use long answer: an answer that takes its time: it is asked only when it is wanted, can be stopped, and what it told until then stays. */
import { useSignal } from "@preact/signals"
import { useRef } from "preact/hooks"
import type { QuestionKind, Questions } from "../engine/protocol.ts"
import { type Answered, useAnswer } from "./use-answer.ts"

export interface LongAnswer<K extends QuestionKind> extends Answered<K> {
  readonly isStopped: boolean
  readonly stop: () => void
  readonly goOn: () => void
}

export function useLongAnswer<K extends QuestionKind>(
  kind: K,
  question: Questions[K]["ask"] | undefined,
  topic: string,
): LongAnswer<K> {
  const key = JSON.stringify(question)
  const stopped = useSignal<string | undefined>(undefined)
  const isStopped = key !== undefined && stopped.value === key
  const answered = useAnswer(kind, isStopped ? undefined : question, topic).value
  const last = useRef<Answered<K>["answer"]>(undefined)
  if (question === undefined) last.current = undefined
  else if (answered.answer !== undefined) last.current = answered.answer
  return {
    ...answered,
    ...(isStopped ? { answer: last.current, updating: false, working: false } : {}),
    isStopped,
    stop: () => {
      stopped.value = key
    },
    goOn: () => {
      stopped.value = undefined
    },
  }
}
