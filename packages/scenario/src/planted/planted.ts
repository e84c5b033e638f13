/** Planted: a mistake put into a valid file, with the place marked at which it must be found. */
import type { ProblemCode } from "../problems/problem.ts"
import { type FileName, validFiles } from "./valid-files.ts"

/** Text to find in the file, and what to put in its place; `«` and `»` mark the place to be underlined. */
export type Edit = readonly [find: string, put: string]

export interface Planted {
  readonly file: FileName
  readonly code: ProblemCode
  readonly edits: readonly Edit[]
  /** The name that must be proposed. */
  readonly meant?: string
}

export interface Marked {
  readonly text: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

/** The file with the mistake in it, and the marked place. */
export function plant({ file, edits }: Planted): Marked {
  let text: string = validFiles[file]
  for (const [find, put] of edits) {
    if (!text.includes(find)) throw new Error(`not in ${file}: ${find}`)
    text = text.replace(find, () => put)
  }
  const from = text.indexOf("«")
  const to = text.indexOf("»") - 1
  if (from < 0 || to < 0) throw new Error(`no place marked in ${JSON.stringify(edits)}`)
  const before = text.slice(0, from)
  const column = from - before.lastIndexOf("\n")
  return {
    text: text.replace("«", "").replace("»", ""),
    line: before.split("\n").length,
    column,
    endColumn: column + to - from,
  }
}
