/** Read data package: the entries and files of a package, if every file of it is as it was written; else the one that is not. */
import type { CsvProblem } from "./csv.ts"
import { readCsv } from "./csv.ts"
import { eventsName } from "./data-package.ts"
import { descriptorName, digestOf, type Resource, resourcesOf } from "./descriptor.ts"
import { isPackagePath } from "./package-path.ts"
import { type NotUtf8, type Read, type Refused, textOf } from "./reading.ts"

/** What is wrong with a package, and with which of its files. */
export type PackageProblem = { readonly file: string } & (
  | NotUtf8
  | { readonly code: "missing" }
  /** The descriptor is no JSON, or lists no such files as packages of ours do. */
  | { readonly code: "not-a-data-package" }
  /** The descriptor is not as it was written. */
  | { readonly code: "altered" }
  /** The descriptor names a file outside of the package's folder. */
  | { readonly code: "outside" }
  | { readonly code: "bytes-differ"; readonly expected: number; readonly found: number }
  | { readonly code: "digest-differs"; readonly expected: string; readonly found: string }
  /** The table of events is as it was written, and is not believed. */
  | { readonly code: "not-entries"; readonly problem: CsvProblem }
)

export type PackageReading =
  | (Read & {
      /** The other files: text by path. */
      readonly files: Readonly<Record<string, string>>
    })
  | Refused<PackageProblem>

/** Which files a package has by its descriptor, so that they can be fetched: paths below the package's folder, with `/`. */
export function packagePaths(descriptor: Uint8Array | string): readonly string[] | PackageProblem {
  const resources = resourcesIn(descriptor)
  return "code" in resources ? resources : resources.map(({ path }) => path)
}

/** Reads a package from its files by path, the descriptor among them. Files that it does not list are passed over. */
export function readDataPackage(files: Readonly<Record<string, Uint8Array | string>>): PackageReading {
  const descriptor = fileIn(files, descriptorName)
  if (descriptor === undefined) return { _tag: "Refused", file: descriptorName, code: "missing" }
  const resources = resourcesIn(descriptor)
  if ("code" in resources) return { _tag: "Refused", ...resources }
  const texts = new Map<string, string>()
  for (const resource of resources) {
    const text = wholeText(resource, fileIn(files, resource.path))
    if (typeof text !== "string") return { _tag: "Refused", ...text }
    texts.set(resource.path, text)
  }
  const events = texts.get(eventsName)
  if (events === undefined) return { _tag: "Refused", file: descriptorName, code: "not-a-data-package" }
  const reading = readCsv(events)
  if (reading._tag === "Refused") {
    const { _tag, ...problem } = reading
    return { _tag, file: eventsName, code: "not-entries", problem }
  }
  texts.delete(eventsName)
  return { ...reading, files: Object.fromEntries(texts) }
}

function resourcesIn(descriptor: Uint8Array | string): readonly Resource[] | PackageProblem {
  const text = textOf(descriptor)
  if (text === undefined) return { file: descriptorName, code: "not-utf8" }
  const resources = resourcesOf(text)
  if (typeof resources === "string") return { file: descriptorName, code: resources }
  const outside = resources.find(({ path }) => !isPackagePath(path))
  return outside === undefined ? resources : { file: outside.path, code: "outside" }
}

const fileIn = (files: Readonly<Record<string, Uint8Array | string>>, path: string) =>
  Object.hasOwn(files, path) ? files[path] : undefined

function wholeText({ path, bytes, hash }: Resource, given: Uint8Array | string | undefined): string | PackageProblem {
  if (given === undefined) return { file: path, code: "missing" }
  const file = typeof given === "string" ? new TextEncoder().encode(given) : given
  if (file.length !== bytes) return { file: path, code: "bytes-differ", expected: bytes, found: file.length }
  const found = digestOf(file)
  if (found !== hash) return { file: path, code: "digest-differs", expected: hash, found }
  return textOf(file) ?? { file: path, code: "not-utf8" }
}
