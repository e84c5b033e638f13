/** Gallery: writes a page for every chart, in both languages and themes, to `out/gallery/`, and says what the charts weigh. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"

const root = join(dirname(fileURLToPath(import.meta.url)), "../..")
const charts = join(root, "packages/charts")
const out = join(root, "out/gallery")
const common = { bundle: true, format: "esm", conditions: ["source"], jsx: "automatic", jsxImportSource: "preact" }

mkdirSync(out, { recursive: true })
const bundled = join(out, "gallery.mjs")
const contents = `
  export { galleryPages } from "./src/gallery/page.tsx"
  export { renderToString } from "preact-render-to-string"`
await build({ ...common, stdin: { contents, resolveDir: charts }, platform: "node", outfile: bundled })
const { galleryPages, renderToString } = await import(pathToFileURL(bundled).href)
rmSync(bundled)
const pages = galleryPages(renderToString)
for (const [name, page] of pages) writeFileSync(join(out, name), page)

/** Kilobytes of a bundle of these exports, Preact apart: the pages have it anyway. */
async function weightOf(exports) {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents: `export { ${exports} } from "./src/index.ts"`, resolveDir: charts },
    external: ["preact", "preact/*"],
    minify: true,
    write: false,
  })
  return (gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024).toFixed(1)
}

const all = [
  "Timeline",
  "SCurve",
  "QuantileDots",
  "Fan",
  "Spaghetti",
  "PairedDifferences",
  "HeatGrid",
  "Tornado",
  "ShapleyBars",
  "DiscoveryBoxes",
  "CausalTable",
]
process.stdout.write(`${pages.size} pages in out/gallery\n`)
for (const chart of [...all, "chartCss"]) process.stdout.write(`${chart}: ${await weightOf(chart)} KB gzipped\n`)
process.stdout.write(`all charts together: ${await weightOf(all.join(", "))} KB gzipped, without the style sheet\n`)
