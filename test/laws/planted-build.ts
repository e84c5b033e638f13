/**
 * Planted build: the command line built from the repository's own sources with one fault planted in one of them, in a folder of
 * its own; nothing of the repository is changed.
 */
import { readFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { build, type Plugin } from "esbuild"

export interface Fault {
  /** The source file, from the repository's root. */
  readonly file: string
  /** What stands there once, and what is put in its place. */
  readonly find: string
  readonly put: string
}

/** Builds into a folder and gives the path of the program. */
export async function plantedBuild({ file, find, put }: Fault, folder: string): Promise<string> {
  const path = resolve(file)
  const text = readFileSync(path, "utf8")
  if (text.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`)
  let planted = 0
  const plugin: Plugin = {
    name: "plant",
    setup: (builder) => {
      builder.onLoad({ filter: new RegExp(`${basename(file).replace(".", "\\.")}$`) }, (found) => {
        if (found.path !== path) return undefined
        planted++
        return { contents: text.replace(find, () => put), loader: "ts" }
      })
    },
  }
  await build({
    entryPoints: { laksana: resolve("apps/cli/src/main.ts") },
    outdir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    splitting: true,
    conditions: ["source"],
    banner: {
      js: 'import { createRequire as __laksanaRequire } from "node:module";const require = __laksanaRequire(import.meta.url);',
    },
    plugins: [plugin],
    logLevel: "error",
  })
  if (planted !== 1) throw new Error(`${file} is no part of the build.`)
  return join(folder, "laksana.js")
}
