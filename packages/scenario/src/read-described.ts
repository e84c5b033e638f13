/** Read described: what a case's own file says of it, for those who add to its history: nothing where it cannot be read. */
import { parse } from "./yaml/parse.ts"
import { decode } from "./decode/decode.ts"
import { CaseFile } from "./files/case-file.ts"
import type { SourceFile } from "./source.ts"

/** A mistake in the file is for whoever reads the case; it keeps nobody from recording. */
export function readDescribed(source: SourceFile): Pick<CaseFile, "title" | "jurisdiction" | "documents"> | undefined {
  const { file } = parse(source, "map")
  return file === undefined ? undefined : decode(CaseFile, file, []).value
}
