/** Described: what a case that lies in a log says of itself, as far as recording asks for it. */
import type { Bilingual } from "@laksana/core"
import { collected, type EventLog } from "@laksana/store"

export interface Described {
  readonly title?: Bilingual
  readonly jurisdiction?: string
  /** Ids of its documents; undefined where it does not say which there are. */
  readonly documents?: readonly string[]
}

export async function describedIn(log: EventLog, theCase: string): Promise<Described> {
  await collected(log.read(`${theCase}#files`))
  return {}
}
