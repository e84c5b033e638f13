/** Text files, and files of bytes: reading one from disk or standard input, and every way in which that can fail. */
import { readFile, stat } from "node:fs/promises"
import { isAbsolute, relative, resolve } from "node:path"
import type { SourceFile } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"

/** Above this a file is not even read; the readers of each kind of file have stricter limits and say where. */
const limit = 64 * 1024 * 1024

/** How standard input is called where a file is shown. */
const stdinName = "<stdin>"

/** The path as shown: relative to the working folder where it lies within it. */
export function shownPath(path: string, context: Context): string {
  const inside = relative(context.folder, resolve(context.folder, path))
  if (inside === "") return "."
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside
}

export async function readText(path: string, context: Context): Promise<Loaded<SourceFile>> {
  const bytes = await readBytes(path, context)
  return bytes._tag === "Loaded" ? decoded(shownPath(path, context), bytes.value) : bytes
}

export async function readBytes(path: string, context: Context): Promise<Loaded<Uint8Array>> {
  const shown = shownPath(path, context)
  try {
    const { size } = await stat(resolve(context.folder, path))
    if (size > limit) return fileFailure({ kind: "too-large", path: shown, bytes: size, limit })
    return loaded(await readFile(resolve(context.folder, path)))
  } catch (error) {
    return fileFailure(mistakeOf(error, shown))
  }
}

export async function readStdin(context: Context): Promise<Loaded<SourceFile>> {
  return decoded(stdinName, await context.readStdin())
}

function decoded(path: string, bytes: Uint8Array): Loaded<SourceFile> {
  if (bytes.includes(0)) return fileFailure({ kind: "binary", path })
  try {
    return loaded({ path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) })
  } catch {
    return fileFailure({ kind: "binary", path })
  }
}

function mistakeOf(error: unknown, path: string) {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "not-found", what: "file", found: path } as const
    case "EISDIR":
      return { kind: "is-a-folder", path } as const
    default:
      return { kind: "not-readable", path } as const
  }
}

/** The system's name of an input or output error, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
}
