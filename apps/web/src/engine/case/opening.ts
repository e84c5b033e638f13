/** Opening: a case source becomes an open case. Its files are read by a part of the program that is loaded only then. */
import { policyModel } from "@laksana/model"
import type { BuiltInCase } from "../../cases/built-in-case.ts"
import type { CaseSource } from "../protocol.ts"
import { hasHistory, withFiles } from "./case-folder.ts"
import type { OpenCase } from "./open-case.ts"
import type { ReadCase } from "./read-open-case.ts"

/** The part of the program that reads YAML. */
export const reading = () => import("./reading.ts")

/** Opens a case. Files without a history are scenarios for the case that is open. */
export async function openCase(
  source: CaseSource,
  builtIn: readonly BuiltInCase[],
  current: OpenCase | undefined,
): Promise<ReadCase> {
  if (source.kind === "built-in") {
    const found = builtIn.find(({ id }) => id === source.id)
    if (found === undefined) return unknownCase(source.id, builtIn)
    const [{ files, model = policyModel }, { readOpenCase }] = await Promise.all([found.load(), reading()])
    return readOpenCase(source, { id: source.id, files }, model)
  }
  const { readOpenCase } = await reading()
  if (current === undefined || hasHistory(source.files)) {
    return readOpenCase(source, { id: source.id, files: source.files }, policyModel)
  }
  const folder = withFiles(current.folder, source.files)
  return readOpenCase({ kind: "files", id: folder.id, files: folder.files }, folder, current.base)
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
