/** Parse entries: a text that holds entries of a history in any form in which they are handed over: a list, one alone, or JSON a line. */
import type { SourceFile } from "../source.ts"
import { parse, type Parsed } from "./parse.ts"
import type { ParsedFile } from "./parsed-file.ts"
import { isMap } from "./path.ts"

/** The value of the file is a list, whatever the form, so that a path in it begins with the entry's place. */
export function parseEntries(source: SourceFile): Parsed {
  if (isJsonLines(source.text)) return parseLines(source)
  const { file, problems } = parse(source, "list")
  if (file === undefined || !isMap(file.value)) return { problems, ...(file === undefined ? {} : { file }) }
  const alone: ParsedFile = {
    path: file.path,
    value: [file.value],
    placeOf: (path, side) => file.placeOf(path.slice(1), side),
  }
  return { file: alone, problems }
}

/** Several lines, the first of them a whole JSON object. */
function isJsonLines(text: string): boolean {
  const [first, ...others] = text.split("\n").filter((line) => line.trim() !== "")
  if (first === undefined || others.length === 0) return false
  try {
    const value: unknown = JSON.parse(first)
    return isMap(value)
  } catch {
    return false
  }
}

function parseLines({ path, text }: SourceFile): Parsed {
  const parts = text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return []
    const { file, problems } = parse({ path, text: line }, "map")
    const placed = problems.map((problem) => ({ ...problem, line: index + 1 }))
    return [{ file, problems: placed, line: index + 1 }]
  })
  const problems = parts.flatMap((part) => part.problems)
  const readable = parts.flatMap(({ file, line }) => (file === undefined ? [] : [{ file, line }]))
  if (readable.length < parts.length) return { problems }
  const file: ParsedFile = {
    path,
    value: readable.map((part) => part.file.value),
    placeOf: ([index = 0, ...within], side) => {
      const part = readable[Number(index)] ?? readable[0]
      if (part === undefined) return { file: path, line: 1, column: 1, endColumn: 2, source: "" }
      return { ...part.file.placeOf(within, side), line: part.line }
    },
  }
  return { file, problems }
}
