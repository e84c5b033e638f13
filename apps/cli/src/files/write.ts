/** Writing: a file appears whole or not at all: it is written beside its place and then renamed into it. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join, basename, resolve } from "node:path"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { shownPath } from "./text-file.ts"

/** Writes a file and makes the folders it lies in; gives the path as shown. */
export async function writeWhole(path: string, content: string | Uint8Array, context: Context): Promise<Loaded<string>> {
  const full = resolve(context.folder, path)
  const beside = join(dirname(full), `.${basename(full)}.${process.pid}`)
  try {
    await mkdir(dirname(full), { recursive: true })
    await writeFile(beside, content)
    await rename(beside, full)
    return loaded(shownPath(path, context))
  } catch {
    await rm(beside, { force: true })
    return fileFailure({ kind: "not-writable", path: shownPath(path, context) })
  }
}
