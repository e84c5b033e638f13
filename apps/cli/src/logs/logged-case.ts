/**
 * Logged case: a case of files as a log in memory, for exporting it as one. When and by whom an entry was logged says nothing
 * here: it is the day on which it became known, and this program; so that the same files give the same bytes anywhere, any time.
 */
import { basename } from "node:path"
import { type EventLog, memoryLog } from "@laksana/store"
import type { CaseToImport } from "./case-to-import.ts"

const recorder = "laksana export"

/** With the streams of these overlays. */
export async function loggedCase({ streams, name }: CaseToImport, overlays: readonly string[]): Promise<EventLog> {
  const log = memoryLog()
  const wanted = [name, ...overlays.map((overlay) => `${name}+${overlay}`)]
  for (const { stream, drafts, origin } of streams.filter((each) => wanted.includes(each.stream))) {
    for (const { event, data } of drafts) {
      const loggedAt = `${event.recorded}T00:00:00.000Z`
      await log.append({ stream, expected: "any", events: [data], recorder, loggedAt, origin: basename(origin) })
    }
  }
  return log
}
