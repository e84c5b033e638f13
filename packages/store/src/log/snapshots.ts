/** Snapshots as stores keep them: the state as text, and a seal that ties it to the entry it was made at. */
import { sealOf } from "../evidence/chain.ts"
import type { Json } from "./entry.ts"
import type { Snapshot } from "./event-log.ts"

export interface KeptSnapshot {
  readonly version: number
  readonly state: string
  readonly seal: string
}

export function keptOf(snapshot: Snapshot, entryHash: string | undefined): KeptSnapshot {
  const { version, state } = snapshot
  return { version, state: JSON.stringify(state), seal: sealOf(snapshot, entryHash) }
}

/** The snapshot; undefined where it was changed, or where the stream has no such entry as it was made at. */
export function standing(
  stream: string,
  name: string,
  { version, state, seal }: KeptSnapshot,
  entryHash: string | undefined,
): Snapshot | undefined {
  if (version > 0 && entryHash === undefined) return undefined
  try {
    const snapshot = { stream, name, version, state: JSON.parse(state) as Json }
    return seal === sealOf(snapshot, entryHash) ? snapshot : undefined
  } catch {
    return undefined
  }
}
