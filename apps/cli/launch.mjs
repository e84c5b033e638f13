/**
 * Launch: runs the bundled CLI in this process, so that arguments, signals and exit codes are its own. Builds first when
 * there is no bundle or when anything the bundle is made from has changed since.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import * as module from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")
const bundle = join(here, "dist/laksana.js")
const stamp = join(here, "dist/.sources")

/** Every file the bundle is made from: our sources, the versions of what they import, and the build itself. */
function sources() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "src"))
  const code = [join(here, "src"), ...packages].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .filter((name) => /\.(ts|json)$/.test(name) && !name.endsWith(".test.ts"))
          .map((name) => join(folder, name))
      : [],
  )
  return [...code, join(here, "package.json"), join(here, "build.mjs"), join(root, "pnpm-lock.yaml")].toSorted()
}

/** A fingerprint of names, sizes and dates: a removed file or an older one put back changes it as an edit does. */
function fingerprint() {
  return sources()
    .map((file) => {
      const { mtimeMs, size } = statSync(file)
      return `${file} ${mtimeMs} ${size}`
    })
    .join("\n")
}

function isCurrent(wanted) {
  return existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted
}

const wanted = fingerprint()
if (!isCurrent(wanted)) {
  const { build } = await import("./build.mjs")
  await build()
  // The fingerprint is older than the build: what was edited meanwhile is built at the next start.
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(`${stamp}.${process.pid}`, wanted)
  renameSync(`${stamp}.${process.pid}`, stamp)
}

// Node 22 and later keep the compiled code beside the bundle.
module.enableCompileCache?.(join(here, "dist/.compiled"))
await import(pathToFileURL(bundle).href)
