/** Opening: a case source becomes an open case. Its files are read by a part of the program that is loaded only then. */
import type { AnyModel } from "@laksana/engine"
import type { BuiltInCase } from "../../cases/built-in-case.ts"
import type { CaseSource, ToldProblem } from "../protocol.ts"
import { baseModel } from "./base-model.ts"
import { withFiles } from "./case-folder.ts"
import { correctorFor } from "./correcting.ts"
import { fromReadAhead } from "./from-read-ahead.ts"
import type { OpenCase } from "./open-case.ts"
import type { ReadCase } from "./read-open-case.ts"

/** The part of the program that reads YAML. */
export const reading = () => import("./reading.ts")

export type Opened =
  | { readonly _tag: "Open"; readonly open: OpenCase }
  | { readonly _tag: "Refused"; readonly problems: readonly ToldProblem[] }

/** Opens a case, with the files that were added to it. */
export async function openCase(source: CaseSource, builtIn: readonly BuiltInCase[]): Promise<Opened> {
  if (source.kind === "files") return opened(await readFiles(source, builtIn))
  const found = builtIn.find(({ id }) => id === source.id)
  if (found === undefined) return unknownCase(source.id, builtIn)
  const { files, model, read } = await found.load()
  const { added = [] } = source
  const folder = withFiles({ id: source.id, files }, added)
  if (read !== undefined && added.length === 0) {
    return opened({ _tag: "Read", read: fromReadAhead(source, folder, read) }, model)
  }
  const [{ readOpenCase }, base] = await Promise.all([reading(), baseModel(model).withSchemas()])
  return opened(readOpenCase(source, folder, base), model)
}

/** Files of one's own are of the policy model. */
async function readFiles(
  source: Extract<CaseSource, { readonly kind: "files" }>,
  builtIn: readonly BuiltInCase[],
): Promise<ReadCase> {
  const [{ readOpenCase }, base] = await Promise.all([reading(), baseModel().withSchemas()])
  const { files, overlays = {}, added = [] } = source
  const folder = withFiles({ id: source.id, files, overlays }, added)
  const beside = builtIn.find(({ id }) => id === source.scenariosOf)
  if (beside === undefined) return readOpenCase(source, folder, base)
  const { readBeside } = await import("./read-beside.ts")
  return readBeside(source, folder, (await beside.load()).files, base)
}

async function opened(found: ReadCase, model?: AnyModel): Promise<Opened> {
  if (found._tag === "Refused") return found
  const { read } = found
  return { _tag: "Open", open: { ...read, ...baseModel(model), correct: await correctorFor(read.theCase) } }
}

async function unknownCase(found: string, builtIn: readonly BuiltInCase[]): Promise<Opened> {
  const { toldOfFile } = await reading()
  const known = builtIn.map(({ id }) => id).join(", ")
  const message = {
    en: `There is no case "${found}" here; there are ${known}.`,
    id: `Di sini tidak ada kasus "${found}"; yang ada: ${known}.`,
  }
  return { _tag: "Refused", problems: [toldOfFile(found, "not-found", message)] }
}
