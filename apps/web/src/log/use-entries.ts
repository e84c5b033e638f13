/** Use entries: the entries of a history as they were recorded, the newest first; what comes later is read on top of them. */
import { type ReadonlySignal, useSignal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import type { EntryTold } from "./answers.ts"
import { askEntries, LogRefused } from "./ask-log.ts"
import type { Followed } from "./behind.ts"

export interface EntriesRead {
  /** Undefined until they are read. */
  readonly entries: readonly EntryTold[] | undefined
  readonly refusal: LogRefused | undefined
}

/** Reads nothing before it is wanted. */
export function useEntries(followed: Followed | undefined, isWanted: boolean): ReadonlySignal<EntriesRead> {
  const read = useSignal<EntriesRead & { readonly name: string }>({ entries: undefined, refusal: undefined, name: "" })
  const { name, head } = followed ?? { name: "", head: { position: 0, hash: "" } }
  useEffect(() => {
    if (!isWanted || name === "") return undefined
    let isStill = true
    const known = read.peek().name === name ? (read.peek().entries ?? []) : []
    const last = known[0]?.position ?? 0
    // Another log under the same name is read from its beginning.
    const kept = last > head.position ? [] : known
    askEntries(name, kept.length === 0 ? 0 : last).then(
      (more) => {
        if (isStill) read.value = { name, entries: [...more.toReversed(), ...kept], refusal: undefined }
        return undefined
      },
      (error: unknown) => {
        const refusal = error instanceof LogRefused ? error : new LogRefused(0, [])
        if (isStill) read.value = { name, entries: kept.length === 0 ? undefined : kept, refusal }
      },
    )
    return () => {
      isStill = false
    }
  }, [isWanted, name, head.position, head.hash])
  return read
}
