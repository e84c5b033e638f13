/**
 * Budgets: builds the viewer, drives it in Chromium, and prints what it weighs and how long it takes beside what it may. Times depend
 * on the machine: they are meant for two cores that do nothing else.
 */
import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { chromium } from "playwright-core"
import { engineTimes } from "./budgets/engine-times.mjs"
import { serve } from "./budgets/serve.mjs"
import { firstChart, fromDisk, leverTimes } from "./budgets/viewer-times.mjs"
import { withImports } from "./budgets/worker-files.mjs"
import { build, bundleInto } from "./build.mjs"

const enginePage = "src/testing/engine-page.html"
const program =
  process.env.LAKSANA_CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((place) => existsSync(place))
if (program === undefined) throw new Error("Chromium is not installed; LAKSANA_CHROMIUM may say where it is.")

const rows = []
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
const milliseconds = (ms) => (ms === undefined ? "–" : `${Math.round(ms)} ms`)
const tell = (what, found, budget, isMet) =>
  rows.push([isMet === undefined ? " " : isMet ? "✓" : "✗", what, found, budget])
const size = (what, bytes, most) =>
  tell(what, kilobytes(bytes), most === undefined ? "" : `≤ ${most} KB`, most && bytes <= most * 1024)
const time = (what, ms, most) =>
  tell(what, milliseconds(ms), most === undefined ? "" : `≤ ${most} ms`, most && ms <= most)

const sum = (files) => files.reduce((total, { gzipped }) => total + gzipped, 0)
const isOfCase = ({ file }) => /\/paser-/.test(file)

const made = await mkdtemp(join(tmpdir(), "laksana-budgets-"))
const dist = await build()
await bundleInto(made, { page: enginePage })
const [viewer, engine] = [await serve(dist), await serve(made)]
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const chart = await firstChart(context, viewer.address)
  const reading = await withImports(dist, chart.ofWorkers["laksana reading"])
  const ensembles = await withImports(dist, chart.ofWorkers["laksana ensembles"])
  size("scripts of the page until the first chart (gzip)", sum(await withImports(dist, chart.ofPage)), 60)
  size(
    "scripts of the worker that reads until then, the case apart",
    sum(reading.filter((each) => !isOfCase(each))),
    60,
  )
  size(
    "scripts of the worker that runs until then, the case apart",
    sum(ensembles.filter((each) => !isOfCase(each))),
    60,
  )
  size("the case itself", sum(reading.filter(isOfCase)))
  size("the viewer in one file (gzip)", gzipSync(await readFile(join(dist, "laksana.html"))).length)
  time("first interactive chart", chart.first, 1000)

  const lever = await leverTimes(context, viewer.address)
  const already = new Set(ensembles.map(({ file }) => file))
  const besides = (await withImports(dist, lever.ofEnsembles)).filter(({ file }) => !already.has(file))
  size("what the first question of a lever needs besides", sum(besides))
  time('lever → "updating"', lever.updating, 100)
  time("lever → preview", lever.preview, 300)
  time("lever → 200 runs", lever.whole, 1000)
  time("longest task of the page's thread, opening", chart.longest, 50)
  time("longest task of the page's thread, lever", lever.longest, 50)

  const page = await context.newPage()
  await page.goto(`${engine.address}/${enginePage}`)
  const times = await engineTimes(page)
  time("engine: a case opened", times.open)
  time("engine: preview while the history is worked out", times.cold.preview)
  time("engine: 200 runs while the history is worked out", times.cold.whole)
  time("engine: preview", times.preview, 300)
  time("engine: 200 runs", times.whole, 1000)
  tell(
    "engine: 40 rapid questions",
    `${times.answered} answered, ${milliseconds(times.rapid)}`,
    "the last wins",
    times.lastWins,
  )
  time("engine: longest task of the page's thread", times.longest, 50)

  const disk = await fromDisk(context, join(dist, "laksana.html"))
  tell("one file from disk: requests", String(disk.requests.length), "0", disk.requests.length === 0)
  tell("one file from disk: complaints", disk.complaints.join(" | ") || "0", "0", disk.complaints.length === 0)
} finally {
  const width = Math.max(0, ...rows.map(([, what]) => what.length))
  for (const [mark, what, found, budget] of rows)
    console.log(`${mark} ${what.padEnd(width)}  ${found.padStart(12)}  ${budget}`)
  await browser.close()
  await Promise.all([viewer.stop(), engine.stop(), rm(made, { recursive: true, force: true })])
}
process.exitCode = rows.some(([mark]) => mark === "✗") ? 4 : 0
