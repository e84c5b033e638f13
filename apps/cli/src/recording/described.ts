/** Described: what a case that lies in a log says of itself, as far as recording asks for it. */
import type { Bilingual } from "@laksana/core"
import { readDescribed } from "@laksana/scenario"
import { collected, type EventLog } from "@laksana/store"
import { filesIn, filesStream } from "../logs/kept-files.ts"

export interface Described {
  readonly title?: Bilingual
  readonly jurisdiction?: string
  /** Ids of its documents; undefined where it does not say which there are. */
  readonly documents?: readonly string[]
}

const caseFile = "case.yaml"

/** Nothing of a case that has no file of its own in the log. */
export async function describedIn(log: EventLog, theCase: string): Promise<Described> {
  const text = filesIn(await collected(log.readEvents(filesStream(theCase)))).get(caseFile)?.text
  const said = text === undefined ? undefined : readDescribed({ path: caseFile, text })
  if (said === undefined) return {}
  const { title, jurisdiction, documents } = said
  return {
    title,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(documents === undefined ? {} : { documents: Object.keys(documents) }),
  }
}
