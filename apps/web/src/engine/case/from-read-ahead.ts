/** From read ahead: the open case that was read when the viewer was built. */
import type { SourceFile } from "@laksana/scenario"
import type { CaseSource } from "../protocol.ts"
import type { CaseFolder } from "./case-folder.ts"
import type { ReadFiles } from "./open-case.ts"
import type { ReadAhead } from "./read-ahead.ts"

export function fromReadAhead(source: CaseSource, folder: CaseFolder, read: ReadAhead): ReadFiles {
  const byPath = new Map(folder.files.map((file) => [file.path, file]))
  const fileAt = (path: string): SourceFile => {
    const file = byPath.get(path)
    if (file === undefined) throw new Error(`The case was read with a file ${path}, which is not among its files.`)
    return file
  }
  const { theCase, branches, warnings } = read
  return {
    source,
    folder,
    theCase,
    sources: read.sources.map(fileAt),
    overlays: Object.fromEntries(Object.entries(read.overlays).map(([name, path]) => [name, fileAt(path)])),
    scenarios: read.scenarios.map(({ path, file }) => ({ file, source: fileAt(path) })),
    branches,
    warnings,
  }
}
