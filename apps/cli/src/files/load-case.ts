/** Loading a case: its files from disk, read and checked against the model. */
import { join } from "node:path"
import type { AnyModel } from "@laksana/engine"
import { type Case, type CaseFiles, overlayFiles, type Problem, readCase, type SourceFile } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { type CaseFolder, findCase } from "./find.ts"
import { readText } from "./text-file.ts"

export interface LoadedCase {
  readonly theCase: Case
  /** Where its scenarios and branches lie. */
  readonly folder: CaseFolder
  readonly files: CaseFiles
  /** The files the case was made from: its history, and its case and assumptions where it has them. */
  readonly sources: readonly SourceFile[]
  /** The files of its overlays, by name. */
  readonly overlays: Readonly<Record<string, SourceFile>>
  readonly warnings: readonly Problem[]
}

export interface CaseChoice {
  /** Overlays to lay over the history. */
  readonly overlays?: readonly string[]
  /** The log that the case is taken from, in place of its folder. */
  readonly store?: string | undefined
}

/** The case that a name or a path means. Overlays that the case does not have are usage mistakes. */
export async function loadCase(
  name: string,
  model: AnyModel,
  context: Context,
  { overlays = [], store }: CaseChoice = {},
): Promise<Loaded<LoadedCase>> {
  const found = await (store === undefined ? inFolder(name, context) : inLog(name, store, context))
  if (found._tag !== "Loaded") return found
  const { files, folder } = found.value
  const declared = files.overlays ?? {}
  const unknown = overlays.find((overlay) => !Object.hasOwn(declared, overlay))
  if (unknown !== undefined) return unknownOverlay(unknown, Object.keys(declared))
  const result = readCase(files, model, { overlays })
  if (result._tag === "Invalid") return result
  const sources = [files.history, files.case, files.assumptions].filter((source) => source !== undefined)
  return loaded({ theCase: result.value, folder, files, sources, overlays: declared, warnings: result.warnings })
}

interface Found {
  readonly files: CaseFiles
  readonly folder: CaseFolder
}

async function inFolder(name: string, context: Context): Promise<Loaded<Found>> {
  const folder = await findCase(name, context)
  if (folder._tag !== "Loaded") return folder
  const { id, path } = folder.value
  const read = (file: string) => readText(join(path, file), context)
  const history = await read("history.yaml")
  if (history._tag !== "Loaded") return history
  const described = await optional(read("case.yaml"))
  if (described._tag !== "Loaded") return described
  const assumptions = await optional(read("assumptions.yaml"))
  if (assumptions._tag !== "Loaded") return assumptions

  const overlays: Record<string, SourceFile> = {}
  for (const [overlay, file] of Object.entries(overlayFiles(described.value))) {
    const source = await read(file)
    if (source._tag !== "Loaded") return source
    overlays[overlay] = source.value
  }
  const files: CaseFiles = {
    id,
    history: history.value,
    ...(described.value === undefined ? {} : { case: described.value }),
    ...(assumptions.value === undefined ? {} : { assumptions: assumptions.value }),
    overlays,
  }
  return loaded({ files, folder: folder.value })
}

/** Scenarios and branches stay in the case's folder, where there is one. */
async function inLog(name: string, store: string, context: Context): Promise<Loaded<Found>> {
  const { filesFromLog } = await import("../logs/load-from-log.ts")
  const files = await filesFromLog(name, store, context)
  if (files._tag !== "Loaded") return files
  const folder = await findCase(name, context)
  return loaded({ files: files.value, folder: folder._tag === "Loaded" ? folder.value : { id: name, path: name } })
}

/** A file that may be missing. */
async function optional(source: Promise<Loaded<SourceFile>>): Promise<Loaded<SourceFile | undefined>> {
  const result = await source
  const isMissing = result._tag === "File" && result.mistake.kind === "not-found"
  return isMissing ? loaded(undefined) : result
}

async function unknownOverlay(found: string, known: readonly string[]) {
  const { withNearest } = await import("../command/nearest.ts")
  return fileFailure({ kind: "not-found", what: "overlay", found, known, ...withNearest(found, known) })
}
