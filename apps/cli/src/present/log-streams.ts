/** Log streams: what lies in a log, for those who do not know yet, and as JSON. */
import type { Language } from "@laksana/core"
import type { StreamInfo } from "@laksana/store"
import type { Context } from "../command/command.ts"
import { baseOf, caseOf, isHistory, isOverlay } from "../recording/stream-names.ts"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { tableLines } from "../terminal/table.ts"
import { logShowWords } from "../words/log-show.ts"
import { quantitiesIn } from "@laksana/words"

export function logStreamsPage(streams: readonly StreamInfo[], context: Context): string {
  const { language, out } = context
  const words = logShowWords[language]
  if (streams.length === 0) return `${words.empty}\n`
  const { columns } = words
  const lines = tableLines(
    [{ heading: columns.stream }, { heading: columns.entries, align: "right" }, { heading: columns.what, wraps: true }],
    streams.map((info) => [
      printable(info.stream),
      quantitiesIn(language).number(info.version),
      printable(whatItIs(info, language)),
    ]),
    context,
  )
  return `${[painter(out)("bold", words.streamsHeading), ...lines, "", words.streamsHint].join("\n")}\n`
}

/** Lines of `stream`: name, entries, kind, what it is laid over or branched from, and at which version. */
export const plainStreams = (streams: readonly StreamInfo[]): string =>
  streams
    .map((info) => {
      const from = info.parent?.stream ?? (isOverlay(info.stream) ? baseOf(info.stream) : "")
      const fields = ["stream", info.stream, info.version, kindOf(info), from, info.parent?.fork ?? ""]
      return `${fields.map((field) => printable(String(field))).join("\t")}\n`
    })
    .join("")

export const streamsJson = (streams: readonly StreamInfo[]): object => ({
  streams: streams.map((info) => ({
    stream: info.stream,
    streamVersion: info.version,
    kind: kindOf(info),
    case: caseOf(info.stream, streams),
    parent: info.parent ?? null,
  })),
})

function kindOf({ stream, parent }: StreamInfo): "branch" | "files" | "overlay" | "history" {
  if (parent !== undefined) return "branch"
  if (!isHistory(stream)) return "files"
  return isOverlay(stream) ? "overlay" : "history"
}

function whatItIs(info: StreamInfo, language: Language): string {
  const words = logShowWords[language]
  const { stream, parent } = info
  if (parent !== undefined) return words.isBranch(parent.stream, parent.fork)
  if (!isHistory(stream)) return words.isFiles(stream.split("#", 1)[0] ?? stream)
  return isOverlay(stream) ? words.isOverlay(baseOf(stream)) : words.isCase
}
