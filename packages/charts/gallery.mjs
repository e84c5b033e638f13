/** Gallery: writes a page for every chart, in both languages and themes, to `out/gallery/`, and says what the charts weigh. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
const out = join(here, "../../out/gallery")
const common = { bundle: true, format: "esm", conditions: ["source"], jsx: "automatic", jsxImportSource: "preact" }

mkdirSync(out, { recursive: true })
const bundled = join(out, "gallery.mjs")
await build({ ...common, entryPoints: [join(here, "src/gallery/page.tsx")], platform: "node", outfile: bundled })
const { galleryPages } = await import(pathToFileURL(bundled).href)
rmSync(bundled)
const pages = galleryPages()
for (const [name, page] of pages) writeFileSync(join(out, name), page)

const { outputFiles } = await build({
  ...common,
  entryPoints: [join(here, "src/index.ts")],
  external: ["preact", "preact/*"],
  minify: true,
  write: false,
})
const weight = gzipSync(outputFiles[0].contents, { level: 9 }).length
process.stdout.write(`${pages.size} pages in out/gallery; the charts weigh ${(weight / 1024).toFixed(1)} KB gzipped\n`)
