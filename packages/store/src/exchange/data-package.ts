/**
 * Data package: entries and other files of a case as a Data Package (v2, which readers of v1 take too): a table of events, the
 * other files as they are, and `datapackage.json`, which says what each column holds and how each file is known to be whole.
 */
import type { LogEntry } from "../log/entry.ts"
import { csvText } from "./csv.ts"
import { descriptorName, descriptorText, digestOf } from "./descriptor.ts"
import { isPackagePath } from "./package-path.ts"
import { tableSchema } from "./table-schema.ts"

export const eventsName = "events.csv"

export interface License {
  /** As the Open Definition or SPDX names it: `CC-BY-4.0`. */
  readonly name: string
  readonly path?: string
  readonly title?: string
}

export interface PackageContents {
  /** Lower-case letters, digits, `.`, `-` and `_`. */
  readonly name: string
  readonly title?: string
  readonly description?: string
  /** Where they are known; without them nothing is said. */
  readonly licenses?: readonly License[]
  /** A whole log or one whole stream. */
  readonly entries: readonly LogEntry[]
  /** Other files, such as the case's own: text by path below the package. */
  readonly files?: Readonly<Record<string, string>>
}

/**
 * Every file of the package: text by path. Throws a `RangeError` for a name that a package cannot have, for a path that leads out
 * of it or is taken, and for text with half a character, which no file can hold.
 */
export function dataPackage(contents: PackageContents): Readonly<Record<string, string>> {
  const { entries, files = {}, ...about } = contents
  if (!/^[a-z0-9._-]+$/.test(about.name)) throw new RangeError(`No package can be named "${about.name}".`)
  for (const [path, text] of Object.entries(files)) {
    if (!isPackagePath(path)) throw new RangeError(`A file of a package cannot be "${path}".`)
    if (path === descriptorName || path === eventsName) throw new RangeError(`${path} is the package's own.`)
    if (/\p{Surrogate}/u.test(text)) throw new RangeError(`${path} holds half a character.`)
  }
  const events = csvText(entries)
  const resources = [
    eventsResource(events),
    ...Object.entries(files).map(([path, text], i) => fileResource(path, text, i)),
  ]
  const descriptor = { $schema: "https://datapackage.org/profiles/2.0/datapackage.json", ...about, resources }
  return { [descriptorName]: descriptorText(descriptor), [eventsName]: events, ...files }
}

function eventsResource(text: string): object {
  return {
    name: "events",
    type: "table",
    // What readers of v1 look for in place of the type.
    profile: "tabular-data-resource",
    path: eventsName,
    title: "Events",
    description: "One row for each entry of the log. An apostrophe before a text keeps spreadsheets from running it.",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    ...measured(text),
    schema: tableSchema,
  }
}

/** Names have to differ, and two paths may read the same in plain letters; so each has its number. */
function fileResource(path: string, text: string, i: number): object {
  const plain = path.toLowerCase().replace(/[^a-z0-9]+/g, "-")
  return { name: `file-${i + 1}-${plain}`, path, encoding: "utf-8", ...measured(text) }
}

const measured = (text: string) => ({ bytes: new TextEncoder().encode(text).length, hash: digestOf(text) })
