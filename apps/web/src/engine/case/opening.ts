/** Opening: a case source becomes an open case. Its files are read by a part of the program that is loaded only then. */
import { policyModel } from "@laksana/model"
import type { BuiltInCase } from "../../cases/built-in-case.ts"
import type { CaseSource } from "../protocol.ts"
import { withFiles } from "./case-folder.ts"
import { fromReadAhead } from "./from-read-ahead.ts"
import type { ReadCase } from "./read-open-case.ts"

/** The part of the program that reads YAML. */
export const reading = () => import("./reading.ts")

/** Opens a case, with the files that were added to it. */
export async function openCase(source: CaseSource, builtIn: readonly BuiltInCase[]): Promise<ReadCase> {
  const added = source.added ?? []
  if (source.kind === "files") {
    const { readOpenCase } = await reading()
    const { id, files, overlays = {} } = source
    const folder = withFiles({ id, files, overlays }, added)
    const beside = builtIn.find(({ id }) => id === source.scenariosOf)
    if (beside === undefined) return readOpenCase(source, folder, policyModel)
    const { readBeside } = await import("./read-beside.ts")
    return readBeside(source, folder, (await beside.load()).files, policyModel)
  }
  const found = builtIn.find(({ id }) => id === source.id)
  if (found === undefined) return unknownCase(source.id, builtIn)
  const { files, model = policyModel, read } = await found.load()
  if (read !== undefined && added.length === 0) {
    return { _tag: "Read", open: fromReadAhead(source, { id: source.id, files }, model, read) }
  }
  const { readOpenCase } = await reading()
  return readOpenCase(source, withFiles({ id: source.id, files }, added), model)
}

async function unknownCase(found: string, builtIn: readonly BuiltInCase[]): Promise<ReadCase> {
  const { toldOfFile } = await reading()
  const known = builtIn.map(({ id }) => id).join(", ")
  const message = {
    en: `There is no case "${found}" here; there are ${known}.`,
    id: `Di sini tidak ada kasus "${found}"; yang ada: ${known}.`,
  }
  return { _tag: "Refused", problems: [toldOfFile(found, "not-found", message)] }
}
