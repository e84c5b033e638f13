/**
 * Case in a log: its history is the stream of its name, each overlay the stream `CASE+NAME`, its files the stream `CASE#files`. A
 * branch of a case has a history of its own, and the rest from its case.
 */
import { type CaseFiles, overlayFiles, type SourceFile } from "@laksana/scenario"
import { collected, type EventData, type EventLog } from "@laksana/store"
import { caseOf, isHistory, isOverlay } from "../recording/stream-names.ts"
import { historySource } from "./history-source.ts"
import { historyText } from "./history-text.ts"
import { filesIn, filesStream, type KeptFiles } from "./kept-files.ts"

export interface CaseInLog {
  readonly name: string
  readonly history: readonly EventData[]
  /** By the overlay's name. */
  readonly overlays: Readonly<Record<string, readonly EventData[]>>
  readonly files: KeptFiles
}

/** The histories that a command can take a case from, by name: cases and branches. */
export async function caseNamesIn(log: EventLog): Promise<readonly string[]> {
  const streams = await log.streams()
  return streams.map(({ stream }) => stream).filter((stream) => isHistory(stream) && !isOverlay(stream))
}

/** Undefined where nothing of that name is in the log. */
export async function caseInLog(log: EventLog, name: string): Promise<CaseInLog | undefined> {
  const streams = await log.streams()
  if (!streams.some(({ stream }) => stream === name)) return undefined
  const theCase = caseOf(name, streams)
  const beginning = `${theCase}+`
  const overlays: Record<string, readonly EventData[]> = {}
  for (const { stream } of streams) {
    if (stream.startsWith(beginning)) overlays[stream.slice(beginning.length)] = await eventsOf(log, stream)
  }
  return {
    name,
    history: await eventsOf(log, name),
    overlays,
    files: filesIn(await eventsOf(log, filesStream(theCase))),
  }
}

export const historyFile = "history.yaml"

/** A stream as the file it is in a case's folder, however long it is. */
export const laidOut: typeof historySource = (path, entries, kept) => ({ path, text: historyText(entries, kept) })

/** The case's files, to be read. `where` is said before their names where they are shown. */
export function caseFilesOf(
  { name, history, overlays, files }: CaseInLog,
  where: string,
  sourceOf: typeof historySource = historySource,
): CaseFiles {
  const source = (file: string, text: string): SourceFile => ({ path: `${where}:${name}/${file}`, text })
  const optional = (file: string): SourceFile | undefined => {
    const text = files.get(file)?.text
    return text === undefined ? undefined : source(file, text)
  }
  const historyOf = (file: string, events: readonly EventData[]): SourceFile =>
    sourceOf(`${where}:${name}/${file}`, events, files.get(file)?.texts ?? [])
  const described = optional("case.yaml")
  const assumptions = optional("assumptions.yaml")
  const named = overlayFiles(described)
  const overlaid = [...new Set([...Object.keys(named), ...Object.keys(overlays)])].map((overlay) => {
    return [overlay, historyOf(named[overlay] ?? `${overlay}.yaml`, overlays[overlay] ?? [])] as const
  })
  return {
    id: name,
    history: historyOf(historyFile, history),
    ...(described === undefined ? {} : { case: described }),
    ...(assumptions === undefined ? {} : { assumptions }),
    overlays: Object.fromEntries(overlaid),
  }
}

/** The texts of the case's files, by name within its folder. */
export function caseTextsOf(inLog: CaseInLog): Readonly<Record<string, string>> {
  const { history, case: described, assumptions, overlays } = caseFilesOf(inLog, "", laidOut)
  const sources = [history, described, assumptions, ...Object.values(overlays ?? {})]
  const before = `:${inLog.name}/`.length
  return Object.fromEntries(
    sources.flatMap((source) => (source === undefined ? [] : [[source.path.slice(before), source.text]])),
  )
}

/** A stream's events: in a log that nobody has begun yet, none. */
export async function eventsOf(log: EventLog, stream: string): Promise<readonly EventData[]> {
  return collected(log.readEvents(stream))
}
