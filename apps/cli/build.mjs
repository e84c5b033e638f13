/**
 * Build: bundles the CLI into `dist/`, each command its own chunk, so that `laksana --help` reads little.
 * Chunks are named after their content and the entry is renamed into place last: a process that runs meanwhile sees either
 * the old bundle or the new one, whole.
 */
import { createHash } from "node:crypto"
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build as bundle } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
const entry = "laksana.js"
/** How long a chunk that no build names any more is kept for the processes that still run from it. */
const graceMs = 3_600_000

/** Bundles `src/main.ts` under `folder` into `folder/dist`. Rejects, and leaves the old bundle alone, when a source is wrong. */
export async function build(folder = here) {
  const dist = join(folder, "dist")
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"))
  await mkdir(dist, { recursive: true })
  const made = await mkdtemp(join(dist, ".build-"))
  try {
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
    await publish(made, dist)
  } finally {
    await rm(made, { recursive: true, force: true })
  }
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
    const { mtimeMs } = await stat(join(dist, file))
    if (Date.now() - mtimeMs > graceMs) await rm(join(dist, file), { force: true })
  }
}
