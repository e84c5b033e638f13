/** Use recording: an entry on its way into the log: tried first, then recorded at the version at which it was tried. */
import { type ReadonlySignal, useSignal } from "@preact/signals"
import type { WrittenEntry } from "@laksana/scenario"
import { useApp } from "../app/app.ts"
import type { EntryTold, ProblemTold, RecordedTold } from "./answers.ts"
import { askAppend, askDecide, askEntries, LogRefused } from "./ask-log.ts"

export type RecordingState =
  | { readonly _tag: "Untried" }
  | { readonly _tag: "Asking" }
  /** It would be recorded; nothing is yet. */
  | { readonly _tag: "Decided"; readonly entry: WrittenEntry; readonly told: RecordedTold }
  | { readonly _tag: "Refused"; readonly problems: readonly ProblemTold[] }
  /** Somebody recorded since it was tried; nothing was recorded. */
  | { readonly _tag: "Conflict"; readonly entry: WrittenEntry; readonly came: readonly EntryTold[] }
  | { readonly _tag: "Recorded"; readonly told: RecordedTold }
  | { readonly _tag: "Failed"; readonly refusal: LogRefused }

export interface Recording {
  readonly state: ReadonlySignal<RecordingState>
  readonly check: (entry: WrittenEntry) => Promise<void>
  /** What was tried last, exactly. */
  readonly record: (by: string) => Promise<void>
  /** What was tried is no longer what is in the form. */
  readonly forget: () => void
}

export function useRecording(): Recording {
  const { log } = useApp()
  const state = useSignal<RecordingState>({ _tag: "Untried" })

  /** An answer that comes after the form has changed is of no use any more. */
  const ask = async (answer: () => Promise<RecordingState>): Promise<void> => {
    const asking: RecordingState = { _tag: "Asking" }
    state.value = asking
    const next = await answer().catch(stateAfter)
    if (state.peek() === asking) state.value = next
  }

  return {
    state,
    check: (entry) =>
      ask(async () => {
        const name = log.followed.peek()?.name ?? ""
        return { _tag: "Decided", entry, told: await askDecide(name, entry) }
      }),
    record: async (by) => {
      const decided = state.peek()
      const followed = log.followed.peek()
      if (decided._tag !== "Decided" || followed === undefined) return
      const { entry, told } = decided
      const [first] = told.entries
      if (first === undefined) return
      const expected = told.streamVersion
      await ask(async () => {
        try {
          return { _tag: "Recorded", told: await askAppend(followed.name, first.event, { expected, by }) }
        } catch (error) {
          if (!(error instanceof LogRefused) || error.status !== 409) throw error
          const entries = await askEntries(followed.name, 0)
          return { _tag: "Conflict", entry, came: entries.filter(({ version }) => version > expected) }
        }
      })
    },
    forget: () => {
      if (state.peek()._tag !== "Untried") state.value = { _tag: "Untried" }
    },
  }
}

function stateAfter(error: unknown): RecordingState {
  const refusal = error instanceof LogRefused ? error : new LogRefused(0, [])
  const isAboutEntry = [400, 422].includes(refusal.status) && refusal.problems.length > 0
  return isAboutEntry ? { _tag: "Refused", problems: refusal.problems } : { _tag: "Failed", refusal }
}
