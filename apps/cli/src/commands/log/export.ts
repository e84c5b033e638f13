/** `log export`: a case of a log, or all of the log, as files. */
import { collected, type EventLog, type PackageContents } from "@laksana/store"
import type { Invocation, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import { type Failure, fileFailure, type Loaded, loaded } from "../../command/failure.ts"
import { withNearest } from "../../command/nearest.ts"
import { type DataFormat, isDataFormat } from "../../command/table/data-formats.ts"
import { writeJson } from "../../command/write-json.ts"
import { writeExported } from "../../files/write-exported.ts"
import { caseFilesOf, caseInLog, caseTextsOf, laidOut } from "../../logs/case-in-log.ts"
import { exported, type ExportedEntries } from "../../logs/exported.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { describedIn } from "../../recording/described.ts"
import { baseOf, caseOf, isCase, isHistory, isOverlay } from "../../recording/stream-names.ts"
import { logExportWords, severalCases } from "../../words/log-export.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

export const logExportCommand: Run = (invocation) => {
  const address = storeAddress(invocation)
  return inStore(address, async (log): Promise<ExitCode | Failure> => {
    const { context, text } = invocation
    const format = text("format") ?? "history"
    const stream = await chosen(log, format, invocation)
    if (stream._tag !== "Loaded") return stream
    const result = isDataFormat(format)
      ? await dataFiles(log, format, stream.value)
      : await ownFiles(log, format, stream.value ?? "")
    if (result._tag !== "Loaded") return result
    const { content, entries } = result.value
    const written = await writeExported(content, text("output"), format, context)
    if (written._tag !== "Loaded") return written
    if (written.value === undefined) return exitCodes.done
    if (context.json)
      writeJson(context, {
        store: address.shown,
        stream: stream.value ?? null,
        format,
        entries,
        written: written.value,
      })
    else if (context.plain) context.out.write(`${written.value}\t${entries}\n`)
    else context.out.write(`${logExportWords[context.language].written(written.value, entries)}\n`)
    return exitCodes.done
  })
}

/** The stream that is named; without a name the only case, or for data the whole log, which is undefined. */
async function chosen(
  log: EventLog,
  format: string,
  { arguments: [name] }: Invocation,
): Promise<Loaded<string | undefined>> {
  const streams = await log.streams()
  if (name === undefined) {
    if (isDataFormat(format)) return loaded(undefined)
    const [only, ...others] = streams.filter(isCase).map(({ stream }) => stream)
    if (only === undefined) return mistaken("no-stream", logMistakes.noStream)
    return others.length === 0 ? loaded(only) : mistaken("several-streams", severalCases([only, ...others]))
  }
  const known = streams.map(({ stream }) => stream)
  if (known.includes(name)) return loaded(name)
  return fileFailure({ kind: "not-found", what: "case", found: name, known, ...withNearest(name, known) })
}

async function dataFiles(
  log: EventLog,
  format: DataFormat,
  stream: string | undefined,
): Promise<Loaded<ExportedEntries>> {
  return exported(format, {
    entries: await collected(stream === undefined ? log.readAll() : log.read(stream)),
    extent: stream === undefined ? "log" : "stream",
    about: () => (stream === undefined ? Promise.resolve({ name: "log" }) : aboutStream(log, stream)),
  })
}

async function aboutStream(log: EventLog, stream: string): Promise<Omit<PackageContents, "entries">> {
  const { title } = await describedIn(log, caseOf(stream, await log.streams()))
  const inLog = isHistory(stream) ? await caseInLog(log, baseOf(stream)) : undefined
  const files = inLog === undefined ? {} : caseTextsOf(inLog)
  return { name: stream, ...(title === undefined ? {} : { title: title.en }), files }
}

/** A stream as the file that it is in a case's folder, or that folder. */
async function ownFiles(log: EventLog, format: string, stream: string): Promise<Loaded<ExportedEntries>> {
  const inLog = isHistory(stream) ? await caseInLog(log, baseOf(stream)) : undefined
  if (inLog === undefined) return mistaken("no-history", logMistakes.noHistory(stream))
  const overlay = isOverlay(stream) ? stream.slice(baseOf(stream).length + 1) : undefined
  if (format === "case") {
    const entries = [inLog.history, ...Object.values(inLog.overlays)].flat().length
    return loaded({ content: { kind: "folder", files: caseTextsOf(inLog) }, entries })
  }
  const { history, overlays = {} } = caseFilesOf(inLog, "", laidOut)
  const { text } = (overlay === undefined ? undefined : overlays[overlay]) ?? history
  const { length } = (overlay === undefined ? undefined : inLog.overlays[overlay]) ?? inLog.history
  return loaded({ content: { kind: "text", text }, entries: length })
}
