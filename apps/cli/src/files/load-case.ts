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
  readonly folder: CaseFolder
  /** The files the case was made from: its history, and its case and assumptions where it has them. */
  readonly sources: readonly SourceFile[]
  /** The files of its overlays, by name. */
  readonly overlays: Readonly<Record<string, SourceFile>>
  readonly warnings: readonly Problem[]
}

/** The case that a name or a path means. Overlays that the case does not have are usage mistakes. */
export async function loadCase(
  name: string,
  model: AnyModel,
  context: Context,
  overlays: readonly string[] = [],
): Promise<Loaded<LoadedCase>> {
  const folder = await findCase(name, context)
  return folder._tag === "Loaded" ? loadFolder(folder.value, model, context, overlays) : folder
}

async function loadFolder(
  folder: CaseFolder,
  model: AnyModel,
  context: Context,
  overlays: readonly string[],
): Promise<Loaded<LoadedCase>> {
  const read = (name: string) => readText(join(folder.path, name), context)
  const history = await read("history.yaml")
  if (history._tag !== "Loaded") return history
  const described = await optional(read("case.yaml"))
  if (described._tag !== "Loaded") return described
  const assumptions = await optional(read("assumptions.yaml"))
  if (assumptions._tag !== "Loaded") return assumptions

  const overlaid: Record<string, SourceFile> = {}
  const declared = overlayFiles(described.value)
  for (const [overlay, file] of Object.entries(declared)) {
    const source = await read(file)
    if (source._tag !== "Loaded") return source
    overlaid[overlay] = source.value
  }
  const unknown = overlays.find((overlay) => !Object.hasOwn(declared, overlay))
  if (unknown !== undefined) return unknownOverlay(unknown, Object.keys(declared))

  const files: CaseFiles = {
    id: folder.id,
    history: history.value,
    ...(described.value === undefined ? {} : { case: described.value }),
    ...(assumptions.value === undefined ? {} : { assumptions: assumptions.value }),
    overlays: overlaid,
  }
  const result = readCase(files, model, { overlays })
  if (result._tag === "Invalid") return result
  const sources = [history.value, described.value, assumptions.value].filter((source) => source !== undefined)
  return loaded({ theCase: result.value, folder, sources, overlays: overlaid, warnings: result.warnings })
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
