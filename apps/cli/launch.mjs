/**
 * Launch: runs the bundled CLI in this process, so that arguments, signals and exit codes are its own. Builds first when
 * there is no bundle or when anything the bundle is made from has changed since; and likewise, where it is to be served, the viewer.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import * as module from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")
const bundle = join(here, "dist/laksana.js")
const web = join(root, "apps/web")

/** The files of folders that a build reads, by the ends of their names; tests are no part of it. */
function filesIn(folders, endings) {
  return folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true })
          .filter((name) => endings.test(name) && !/\.test\.tsx?$/.test(name))
          .map((name) => join(folder, name))
      : [],
  )
}

const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "src"))

/** Every file the bundle is made from: our sources, the versions of what they import, and the build itself. */
function bundleSources() {
  const code = filesIn([join(here, "src"), ...packages], /\.(tsx?|json)$/)
  return [...code, join(here, "package.json"), join(here, "build.mjs"), join(root, "pnpm-lock.yaml")].toSorted()
}

/** Every file the viewer is made from: its folder but for what is built or installed there, the packages, and the cases it comes with. */
function viewerSources() {
  const own = readdirSync(web, { withFileTypes: true })
  const folders = own.filter((entry) => entry.isDirectory() && !["dist", "node_modules"].includes(entry.name))
  const files = own.filter((entry) => entry.isFile())
  return [
    ...files.map(({ name }) => join(web, name)),
    ...filesIn([...folders.map(({ name }) => join(web, name)), ...packages, join(root, "scenarios")], /\.\w+$/),
    join(root, "pnpm-lock.yaml"),
  ].toSorted()
}

/** A fingerprint of names, sizes and dates: a removed file or an older one put back changes it as an edit does. */
function fingerprint(sources) {
  return sources
    .map((file) => {
      const { mtimeMs, size } = statSync(file)
      return `${file} ${mtimeMs} ${size}`
    })
    .join("\n")
}

/** Builds what is missing or older than its sources. */
async function refresh({ result, stamp, sources, build }) {
  const wanted = fingerprint(sources)
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  await build()
  // The fingerprint is older than the build: what was edited meanwhile is built at the next start.
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(`${stamp}.${process.pid}`, wanted)
  renameSync(`${stamp}.${process.pid}`, stamp)
}

/** Whether the words name the command: it comes first but for options and their values. */
function isNamed(command, words) {
  const at = words.indexOf(command)
  const before = words.slice(0, Math.max(at, 0))
  return at >= 0 && before.every((word, i) => word.startsWith("-") || before[i - 1]?.startsWith("-") === true)
}

const asksForWords = (words) => words.some((word) => ["--help", "-h", "--version", "-V"].includes(word))

/** Takes some seconds, which a person at a terminal is told. */
async function buildViewer() {
  const isIndonesian = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").startsWith("id")
  if (process.stderr.isTTY) process.stderr.write(isIndonesian ? "Membangun penampil …\n" : "Building the viewer …\n")
  const { build } = await import(pathToFileURL(join(web, "build.mjs")).href)
  await build()
}

await refresh({
  result: bundle,
  stamp: join(here, "dist/.sources"),
  sources: bundleSources(),
  build: async () => (await import("./build.mjs")).build(),
})

// A viewer that lies elsewhere is somebody else's to build.
const words = process.argv.slice(2)
const servesOwn = isNamed("serve", words) && !asksForWords(words) && !process.env.LAKSANA_VIEWER
if (servesOwn && existsSync(join(web, "build.mjs"))) {
  await refresh({
    result: join(web, "dist/index.html"),
    stamp: join(here, "dist/.viewer-sources"),
    sources: viewerSources(),
    build: buildViewer,
  })
}

// Node 22 and later keep the compiled code beside the bundle.
module.enableCompileCache?.(join(here, "dist/.compiled"))
await import(pathToFileURL(bundle).href)
