/**
 * Build: the viewer into `dist/`: the page with its parts, to be served, and `laksana.html`, all of it in one file that opens from
 * disk. Parts are named after their content and the pages are put into place last: whoever reads meanwhile gets the old viewer or the
 * new one, whole.
 */
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build as bundle } from "vite"
import { oneFile } from "./one-file.mjs"

const here = dirname(fileURLToPath(import.meta.url))
/** How long a part that no build names any more is kept for the pages that are still open. */
const graceMs = 3_600_000

/** Gives the folder that was written. Rejects, and leaves the old viewer alone, when a source is wrong. */
export async function build(folder = here) {
  const dist = join(folder, "dist")
  await mkdir(dist, { recursive: true })
  const made = await mkdtemp(join(dist, ".build-"))
  try {
    await bundleInto(made, { folder })
    await writeFile(join(made, "laksana.html"), await oneFile(settingsOf(folder), "index.html"))
    await publish(made, dist)
    return dist
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

/** A page with its parts, as they are served. */
export async function bundleInto(made, { folder = here, page = "index.html" }) {
  const input = join(folder, page)
  await bundle({ ...settingsOf(folder), build: { outDir: made, emptyOutDir: false, rolldownOptions: { input } } })
}

const settingsOf = (folder) => ({ root: folder, configFile: join(folder, "vite.config.ts"), logLevel: "warn" })

async function publish(made, dist) {
  const assets = await readdir(join(made, "assets"))
  await mkdir(join(dist, "assets"), { recursive: true })
  for (const file of assets) await rename(join(made, "assets", file), join(dist, "assets", file))
  for (const page of ["laksana.html", "index.html"]) await rename(join(made, page), join(dist, page))
  for (const file of await readdir(join(dist, "assets"))) {
    if (assets.includes(file)) continue
    await pruned(join(dist, "assets", file))
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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await build()
