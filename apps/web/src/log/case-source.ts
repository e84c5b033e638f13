/** Case source: a case as the log gives it, as the files that the engine reads: the same that the command line reads with `--store`. */
import type { SourceFile } from "@laksana/scenario"
import type { CaseSource } from "../engine/protocol.ts"
import type { HistoryTold } from "./answers.ts"

/** `scenariosOf`: the case to which a branch of the log belongs, or the case itself. */
export function caseSource({ case: id, files }: HistoryTold, scenariosOf: string): CaseSource {
  const overlays: Record<string, string> = {}
  for (const { overlay, path } of files) if (overlay !== undefined) overlays[overlay] = fileName(path)
  return { kind: "files", id, files: files.map(sourceFile), overlays, scenariosOf }
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1)

function sourceFile({ path, form, text }: HistoryTold["files"][number]): SourceFile {
  const name = fileName(path)
  if (form === "yaml") return { path: name, text }
  const entries = text.split("\n").flatMap((line): readonly unknown[] => (line === "" ? [] : [JSON.parse(line)]))
  return { path: name, text, entries }
}
