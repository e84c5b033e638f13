/**
 * Build: bundles the CLI into `dist/`, each command its own chunk, so that `laksana --help` reads little.
 * Chunks are named after their content and the entry is renamed into place last: a process that runs meanwhile sees either
 * the old bundle or the new one, whole. `node apps/cli/build.mjs FOLDER` puts the program with its viewer into a folder of its own,
 * which runs anywhere, without sources.
 */
import { createHash } from "node:crypto"
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build as bundle } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
const entry = "laksana.js"
/** How long a chunk that no build names any more is kept for the processes that still run from it. */
const graceMs = 3_600_000

/** Bundles `src/main.ts` under `folder` into `folder/dist`. Rejects, and leaves the old bundle alone, when a source is wrong. */
export async function build(folder = here) {
  const dist = join(folder, "dist")
  await mkdir(dist, { recursive: true })
  const made = await mkdtemp(join(dist, ".build-"))
  try {
    await bundleInto(made, folder)
    await publish(made, dist)
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** The program with all that it needs: a folder `viewer` beside it is where it looks for the page. */
async function pack(made) {
  await bundleInto(made, here)
  const { bundleInto: viewerInto } = await import(pathToFileURL(join(here, "../web/build.mjs")).href)
  await viewerInto(join(made, "viewer"), {})
  const { name, version, license, type } = await manifestOf(here)
  const manifest = { name, version, license, private: true, type, bin: { laksana: `./${entry}` } }
  await writeFile(join(made, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`)
}

const manifestOf = async (folder) => JSON.parse(await readFile(join(folder, "package.json"), "utf8"))

async function bundleInto(made, folder) {
  const { version } = await manifestOf(folder)
  await bundle({
    entryPoints: { laksana: join(folder, "src/main.ts") },
    outdir: made,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    splitting: true,
    chunkNames: "chunk-[hash]",
    conditions: ["source"],
    minify: true,
    // Drivers with native code cannot be bundled: SQLite's is looked for where the program lies, PostgreSQL's has a part in JavaScript.
    external: ["better-sqlite3", "pg-native"],
    legalComments: "linked",
    banner: { js: shebang },
    define: {
      "process.env.LAKSANA_VERSION": JSON.stringify(version),
      "process.env.LAKSANA_CODE": JSON.stringify(await codeOf(join(folder, "../../packages"))),
    },
    logLevel: "error",
  })
}

// A bundled CommonJS dependency that asks for a builtin needs a `require`, which a module does not have.
const shebang = [
  "#!/usr/bin/env node",
  'import { createRequire as __laksanaRequire } from "node:module";const require = __laksanaRequire(import.meta.url);',
].join("\n")

/** A hash of the packages' sources: what they work out may be kept for as long as it stays the same, whatever their versions say. */
async function codeOf(packages) {
  const hash = createHash("sha256")
  for (const name of (await readdir(packages)).toSorted()) {
    const source = join(packages, name, "src")
    const files = await readdir(source, { recursive: true }).catch(() => [])
    for (const file of files.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts")).toSorted()) {
      hash.update(JSON.stringify([name, file])).update(await readFile(join(source, file)))
    }
  }
  return hash.digest("hex").slice(0, 16)
}

async function publish(made, dist) {
  const files = (await readdir(made)).toSorted((a, b) => Number(a === entry) - Number(b === entry))
  for (const file of files) await rename(join(made, file), join(dist, file))
  for (const file of await readdir(dist)) {
    if (!/^chunk-.*\.js(\.LEGAL\.txt)?$/.test(file) || files.includes(file)) continue
    await pruned(join(dist, file))
  }
}

/** Takes away what has been kept long enough; another build may be faster. */
async function pruned(file) {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    (error) => {
      if (error.code !== "ENOENT") throw error
      return 0
    },
  )
  if (age > graceMs) await rm(file, { force: true })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [made] = process.argv.slice(2)
  await (made === undefined ? build() : pack(resolve(made)))
}
