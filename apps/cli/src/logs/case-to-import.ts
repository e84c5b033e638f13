/** Case to import: a case of files as the streams of a log: its history's entries and its overlays', each as it will be kept, and its texts. */
import type { HistoryEvent } from "@laksana/core"
import { overlayFiles, type SourceFile, writtenEntries } from "@laksana/scenario"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import type { LoadedCase } from "../files/load-case.ts"
import type { Draft } from "../recording/draft.ts"
import { keptData } from "../recording/kept-data.ts"
import { logImportMistakes } from "../words/log-import.ts"
import { historyFile } from "./case-in-log.ts"

export interface StreamToImport {
  readonly stream: string
  readonly drafts: readonly Draft[]
  /** The file as shown. */
  readonly origin: string
}

export interface CaseToImport {
  readonly name: string
  /** The history, then the overlays. */
  readonly streams: readonly StreamToImport[]
  /** By name of the file within the case's folder. */
  readonly texts: Readonly<Record<string, string>>
  readonly folder: string
}

/** Of a case that was read and is right; what no log can hold is told. */
export function caseToImport({ theCase, files, folder }: LoadedCase): Loaded<CaseToImport> {
  const name = theCase.id
  if (!isCaseName.test(name)) {
    return { _tag: "Refused", code: "stream-name", ...logImportMistakes.name(name), exit: exitCodes.invalidInput }
  }
  const history = streamOf(name, files.history, theCase.events)
  if (history._tag !== "Loaded") return history
  const streams = [history.value]
  const texts: Record<string, string> = { [historyFile]: files.history.text }
  if (files.case !== undefined) texts["case.yaml"] = files.case.text
  if (files.assumptions !== undefined) texts["assumptions.yaml"] = files.assumptions.text
  const named = overlayFiles(files.case)
  for (const [overlay, source] of Object.entries(files.overlays ?? {})) {
    const stream = streamOf(`${name}+${overlay}`, source, theCase.overlays[overlay] ?? [])
    if (stream._tag !== "Loaded") return stream
    streams.push(stream.value)
    texts[named[overlay] ?? `${overlay}.yaml`] = source.text
  }
  return loaded({ name, streams, texts, folder: folder.path })
}

/** Signs that say in a stream's name what it holds are not part of a case's; nor is a space, which a command line would part. */
const isCaseName = /^[^$+#\s][^+#\s]*$/

function streamOf(stream: string, source: SourceFile, events: readonly HistoryEvent[]): Loaded<StreamToImport> {
  const drafts: Draft[] = []
  for (const [i, { written, place }] of writtenEntries(source).entries()) {
    const data = keptData(written)
    if (data._tag !== "Loaded") return data
    const event = events[i]
    // The history was read without mistakes: each entry is an event.
    if (event !== undefined) drafts.push({ event, data: data.value, place })
  }
  return loaded({ stream, drafts, origin: source.path })
}
