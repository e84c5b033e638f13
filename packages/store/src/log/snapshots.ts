/** Snapshots as databases keep them: the state as text, and what ties it to the log. */
import type { Json } from "./entry.ts"
import type { Snapshot } from "./event-log.ts"

export interface KeptSnapshot {
  readonly version: number
  readonly state: string
  readonly seal: string
}

/** The snapshot, not yet held to its seal; undefined where its state is no JSON any more. */
export function snapshotOf(stream: string, name: string, { version, state }: KeptSnapshot): Snapshot | undefined {
  try {
    return { stream, name, version, state: JSON.parse(state) as Json }
  } catch {
    return undefined
  }
}
