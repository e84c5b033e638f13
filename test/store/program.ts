/** Programs: this folder's `NAME.program.ts`, each bundled so that another process can run it. */
import { type ChildProcessByStdio, spawn } from "node:child_process"
import { join } from "node:path"
import type { Readable } from "node:stream"
import { build } from "esbuild"

const folder = import.meta.dirname

/** Bundles the program of that name beside the packages it needs, and gives its path. */
export async function program(name: string): Promise<string> {
  const outfile = join(folder, `../node_modules/.cache/laksana/${name}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(folder, `${name}.program.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["source"],
    external: ["better-sqlite3", "pg-native"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  })
  return outfile
}

export type Running = ChildProcessByStdio<null, Readable, Readable>

export function running(path: string, ...words: readonly string[]): Running {
  return spawn(process.execPath, [path, ...words], { stdio: ["ignore", "pipe", "pipe"] })
}

/** How a process ended, and what it printed; rejects with what it complained of where it did not end well. */
export async function ended(child: Running): Promise<string> {
  let out = ""
  let complaints = ""
  child.stdout.setEncoding("utf8").on("data", (text: string) => void (out += text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (complaints += text))
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  if (code !== 0 && code !== null) throw new Error(`ended with ${code}: ${complaints}`)
  return out
}
