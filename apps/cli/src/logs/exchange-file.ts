/** Exchange file: the entries that a file or package holds which a log was exported to, or why it is not believed. */
import { join, resolve } from "node:path"
import {
  type LogEntry,
  packagePaths,
  readCloudEvents,
  readCsv,
  readDataPackage,
  readOcel,
  readParquet,
} from "@laksana/store"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { isFile } from "../files/find.ts"
import { readBytes, shownPath } from "../files/text-file.ts"
import { notBelieved, type ExchangeProblem } from "../words/exchange-problems.ts"

const descriptor = "datapackage.json"

type Reading =
  | { readonly _tag: "Read"; readonly entries: readonly LogEntry[] }
  | ({ readonly _tag: "Refused" } & ExchangeProblem)

/** How a file is read, by the end of its name. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Reading | Promise<Reading>>> = {
  ".jsonl": readCloudEvents,
  ".csv": readCsv,
  ".parquet": readParquet,
  ".json": readOcel,
  ".jsonocel": readOcel,
}

/** Undefined where the name is not that of such a file. */
export async function entriesOfFile(name: string, context: Context): Promise<Loaded<readonly LogEntry[]> | undefined> {
  const path = resolve(context.folder, name)
  const folder = name.endsWith(descriptor) ? join(path, "..") : path
  if (await isFile(join(folder, descriptor))) return packageIn(folder, context)
  const read = Object.entries(readers).find(([ending]) => name.toLowerCase().endsWith(ending))?.[1]
  if (read === undefined) return undefined
  const bytes = await readBytes(name, context)
  if (bytes._tag !== "Loaded") return bytes
  return believed(await read(bytes.value), shownPath(name, context))
}

async function packageIn(folder: string, context: Context): Promise<Loaded<readonly LogEntry[]>> {
  const bytes = await readBytes(join(folder, descriptor), context)
  if (bytes._tag !== "Loaded") return bytes
  const shown = shownPath(folder, context)
  const paths = packagePaths(bytes.value)
  if ("code" in paths) return notBelieved(shown, paths)
  const files: Record<string, Uint8Array> = { [descriptor]: bytes.value }
  for (const path of paths) {
    const file = await readBytes(join(folder, path), context)
    // That one is missing is what its reader then tells.
    if (file._tag === "Loaded") files[path] = file.value
    else if (file._tag !== "File" || file.mistake.kind !== "not-found") return file
  }
  return believed(readDataPackage(files), shown)
}

function believed(reading: Reading, shown: string): Loaded<readonly LogEntry[]> {
  return reading._tag === "Read" ? loaded(reading.entries) : notBelieved(shown, reading)
}
