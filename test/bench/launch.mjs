/** Bundles the benchmarks and runs them: `pnpm bench`, or `pnpm bench NAME` for one. */
import { mkdtemp, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
// Beside the packages that no bundle can hold.
const folder = await mkdtemp(join(here, "../node_modules/.laksana-bench-"))
try {
  const outfile = join(folder, "bench.mjs")
  await build({
    entryPoints: [join(here, "bench.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: ["better-sqlite3", "pg-native"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  })
  const { bench } = await import(pathToFileURL(outfile).href)
  await bench(process.argv.slice(2))
} finally {
  await rm(folder, { recursive: true, force: true })
}
