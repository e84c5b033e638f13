/**
 * Parse: YAML 1.2 (core schema) as this product takes it: one document of plain maps, lists and scalars. Dates stay text.
 * Whatever the bytes, it gives values or problems, each with its place.
 */
import { type Document, isScalar, parseAllDocuments, type YAMLError } from "yaml"
import type { Finding, Problem } from "../problems/problem.ts"
import type { SourceFile } from "../source.ts"
import { Lines } from "./lines.ts"
import type { ParsedFile } from "./parsed-file.ts"
import { placeOf } from "./place-of.ts"
import { firstAlias, refused } from "./refused.ts"

/** `bytes` counts UTF-16 units, close enough for a limit. */
export const limits = { bytes: 5_000_000, depth: 40, aliases: 100 }

export interface Parsed {
  /** Absent where the text cannot be read as values at all. */
  readonly file?: ParsedFile
  readonly problems: readonly Problem[]
}

type Report = (finding: Finding, from: number, to: number) => Problem

/** Reads a file's YAML; `expected` says what its top is, for an empty one. */
export function parse(source: SourceFile, expected: "list" | "map"): Parsed {
  const lines = new Lines(source.path, source.text)
  const report: Report = (finding, from, to) => ({ ...finding, ...lines.place(from, to), severity: "error" })
  const refuse = (finding: Finding, from = 0, to = 1): Parsed => ({ problems: [report(finding, from, to)] })

  if (source.text.length > limits.bytes)
    return refuse({ code: "file-too-large", data: { bytes: source.text.length, limit: limits.bytes } })
  const documents = documentsOf(source.text)
  if (documents === "too deep") return refuse({ code: "nested-too-deep", data: { limit: limits.depth } })
  const [document, second] = documents
  if (document === undefined || isEmpty(document)) return refuse({ code: "empty-file", data: { expected } })

  const faults = [...document.errors, ...document.warnings]
  const problems = firstOfEachLine(
    faults.map((fault) => report(findingOf(fault, source.text), fault.pos[0], fault.pos[1])),
  )
  if (second !== undefined) problems.push(secondDocument(source.text, second, report))
  for (const { finding, range } of refused(document, limits.depth)) problems.push(report(finding, ...range))
  if (problems.some(({ code }) => code === "yaml-syntax" || code === "nested-too-deep")) return { problems }
  try {
    const value: unknown = document.toJS({ maxAliasCount: limits.aliases })
    return { file: { path: source.path, value, placeOf: (path, side) => placeOf(document, lines, path, side) }, problems }
  } catch {
    // The library says only by throwing that aliases multiply beyond the limit.
    return refuse({ code: "too-many-aliases", data: { limit: limits.aliases } }, ...firstAlias(document))
  }
}

/** The documents of a text, or that it nests so deeply that the parser gave up, which it says by throwing. */
function documentsOf(text: string): readonly Document.Parsed[] | "too deep" {
  try {
    const documents = parseAllDocuments(text, { version: "1.2", schema: "core", prettyErrors: false, logLevel: "silent" })
    return Array.isArray(documents) ? documents : []
  } catch {
    return "too deep"
  }
}

/** One slip of the pen makes a parser stumble several times on its line: the first time is the one to show. */
function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>()
  return problems.filter(({ code, line }) => {
    if (code !== "yaml-syntax") return true
    if (seen.has(line)) return false
    seen.add(line)
    return true
  })
}

function isEmpty(document: Document.Parsed): boolean {
  const { contents, errors } = document
  return errors.length === 0 && (contents === null || (isScalar(contents) && contents.value === null))
}

function secondDocument(text: string, second: Document.Parsed, report: Report): Problem {
  const at = second.range[0]
  const marker = text.lastIndexOf("---", at)
  return report({ code: "several-documents", data: {} }, marker < 0 ? at : marker, marker < 0 ? at + 1 : marker + 3)
}

function findingOf(fault: YAMLError, text: string): Finding {
  const quoted = text.slice(fault.pos[0], fault.pos[1])
  switch (fault.code) {
    case "DUPLICATE_KEY":
      return { code: "duplicate-key", data: { key: /^[^:\n]*/.exec(text.slice(fault.pos[0]))?.[0].trim() ?? "" } }
    case "TAG_RESOLVE_FAILED":
      return { code: "custom-tag", data: { tag: /^![^\s,\]}]*/.exec(quoted)?.[0] ?? quoted } }
    case "RESOURCE_EXHAUSTION":
      return { code: "nested-too-deep", data: { limit: limits.depth } }
    default:
      return { code: "yaml-syntax", data: { reason: fault.code } }
  }
}
