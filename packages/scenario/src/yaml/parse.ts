/**
 * Parse: YAML 1.2 (core schema) as this product takes it: one document of plain maps, lists and scalars. Dates stay text.
 * Whatever the bytes, it gives values or problems, each with its place.
 */
import { type Document, isScalar, parseAllDocuments } from "yaml"
import type { Finding, Problem, ProblemCode } from "../problems/problem.ts"
import type { SourceFile } from "../source.ts"
import { limits } from "./limits.ts"
import { Lines } from "./lines.ts"
import type { ParsedFile } from "./parsed-file.ts"
import { placeOf, type Ranged } from "./place-of.ts"
import { firstAlias, refused } from "./refused.ts"
import { syntaxFaults } from "./syntax.ts"

export interface Parsed {
  /** Absent where the text cannot be read as values at all. */
  readonly file?: ParsedFile
  readonly problems: readonly Problem[]
}

/** With one of these, the values are not those that were meant, and what they hold says nothing. */
const beyondReading: ReadonlySet<ProblemCode> = new Set([
  "yaml-syntax",
  "several-documents",
  "nested-too-deep",
  "key-not-text",
])

/** Reads a file's YAML; `expected` says what its top is, for an empty one. */
export function parse(source: SourceFile, expected: "list" | "map"): Parsed {
  const { path, text } = source
  const lines = new Lines(path, text)
  const report = ({ finding, range }: Ranged): Problem => ({ ...finding, ...lines.place(...range), severity: "error" })
  const refuse = (finding: Finding): Parsed => ({ problems: [report({ finding, range: [0, 1] })] })

  if (text.length > limits.characters)
    return refuse({ code: "file-too-large", data: { characters: text.length, limit: limits.characters } })
  const documents = documentsOf(text)
  if (documents === "too deep") return refuse({ code: "nested-too-deep", data: { limit: limits.depth } })
  const [document, second] = documents
  if (document === undefined || isEmpty(document)) return refuse({ code: "empty-file", data: { expected } })

  const found = unique([
    ...syntaxFaults([...document.errors, ...document.warnings], text),
    ...(second === undefined ? [] : [beginning(text, second)]),
    ...refused(document, text),
  ])
  // Where nesting has no end, whatever else is found comes of it.
  const deep = found
    .filter(({ finding }) => finding.code === "nested-too-deep")
    .sort((a, b) => a.range[0] - b.range[0])
    .at(0)
  const problems = (deep === undefined ? found : [deep]).map(report)
  if (problems.some(({ code }) => beyondReading.has(code))) return { problems }
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases })
    return { file: { path, value, placeOf: (within, side) => placeOf(document, lines, within, side) }, problems }
  } catch {
    // The library says only by throwing that aliases multiply beyond the limit, or that a merge key merges no map.
    if (problems.length > 0) return { problems }
    const finding: Finding = { code: "too-many-aliases", data: { limit: limits.aliases } }
    return { problems: [report({ finding, range: firstAlias(document) })] }
  }
}

/** The documents of a text, or that it nests so deeply that the parser gave up, which it says by throwing. */
function documentsOf(text: string): readonly Document.Parsed[] | "too deep" {
  try {
    const documents = parseAllDocuments(text, {
      version: "1.2",
      schema: "core",
      merge: true,
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "silent",
    })
    return Array.isArray(documents) ? documents : []
  } catch {
    return "too deep"
  }
}

function isEmpty(document: Document.Parsed): boolean {
  const { contents, errors } = document
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null))
}

/** Where a further document begins: at its marker, if it has one. */
function beginning(text: string, document: Document.Parsed): Ranged {
  const at = document.range[0]
  const marker = text.lastIndexOf("---", at)
  return {
    finding: { code: "several-documents", data: {} },
    range: marker < 0 ? [at, at + 1] : [marker, marker + 3],
  }
}

/** A tag that the parser does not know is found twice: as a fault and as a tag. */
function unique(found: readonly Ranged[]): readonly Ranged[] {
  return [...new Map(found.map((each) => [`${each.finding.code} ${each.range[0]}`, each])).values()]
}
