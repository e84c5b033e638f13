/** Writing: a file appears whole or not at all: it is written beside its place and then renamed into it. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { errorCode, shownPath } from "./text-file.ts"

/** Writes a file and makes the folders it lies in; gives the path as shown. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  context: Context,
): Promise<Loaded<string>> {
  const full = resolve(context.folder, path)
  const beside = join(dirname(full), `.${basename(full)}.${process.pid}`)
  try {
    await mkdir(dirname(full), { recursive: true })
    await writeFile(beside, content)
    await rename(beside, full)
    return loaded(shownPath(path, context))
  } catch {
    // Below a file there is nothing to remove, and that, too, is an error.
    await rm(beside, { force: true }).catch(() => {})
    return fileFailure({ kind: "not-writable", path: shownPath(path, context) })
  }
}

/**
 * Writes a folder of new files, by path within it. The folder must not exist yet or be empty, and has either all of them or
 * none: they are made beside it and moved in together; into an empty folder one by one.
 */
export async function writeNewFolder(
  path: string,
  files: Readonly<Record<string, string>>,
  context: Context,
): Promise<Loaded<string>> {
  const full = resolve(context.folder, path)
  const shown = shownPath(path, context)
  const existing = await readdir(full).catch((error: unknown) => errorCode(error))
  if (existing === "ENOTDIR") return fileFailure({ kind: "is-not-a-folder", path: shown })
  if (Array.isArray(existing) && existing.length > 0) return fileFailure({ kind: "folder-not-empty", path: shown })
  let made: string | undefined
  try {
    await mkdir(dirname(full), { recursive: true })
    made = await mkdtemp(join(dirname(full), `.${basename(full)}.`))
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(made, name)), { recursive: true })
      await writeFile(join(made, name), text)
    }
    if (Array.isArray(existing)) {
      for (const name of (await readdir(made)).toReversed()) await rename(join(made, name), join(full, name))
    } else {
      // The temporary folder is closed to others; a case is not.
      await chmod(made, 0o755)
      await rename(made, full)
    }
    return loaded(shown)
  } catch {
    return fileFailure({ kind: "not-writable", path: shown })
  } finally {
    if (made !== undefined) await rm(made, { recursive: true, force: true })
  }
}
