/** Viewer times: how long the viewer itself takes, as a person meets it: to the first chart, and after a lever has moved. */
import { filesOfWorkers } from "./worker-files.mjs"

const stage = (page, wanted, timeout = 20_000) =>
  page.waitForFunction(
    (stages) => stages.includes(document.querySelector("main [data-stage]")?.getAttribute("data-stage") ?? ""),
    wanted,
    { timeout, polling: "raf" },
  )

const watchLongTasks = () => {
  globalThis.longTasks = []
  new PerformanceObserver((list) =>
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask", buffered: true })
}

export async function firstChart(context, address) {
  const page = await context.newPage()
  await page.addInitScript(watchLongTasks)
  await page.goto(`${address}/#/timeline`)
  await page.waitForSelector("main figure svg", { timeout: 20_000 })
  const [first, origin] = await page.evaluate(() => [performance.now(), performance.timeOrigin])
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks))
  const workers = await filesOfWorkers(page)
  const ofWorkers = Object.entries(workers).map(([name, asked]) => [
    name,
    asked.filter(({ at }) => at <= origin + first).map(({ file }) => file),
  ])
  // That a page starts a worker, its browser counts among what the page asked for.
  const started = new Set(Object.values(workers).map(([script]) => script.file))
  const ofPage = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  )
  await page.close()
  return {
    first,
    longest,
    ofPage: ofPage.filter((file) => !started.has(file)),
    ofWorkers: Object.fromEntries(ofWorkers),
  }
}

/** From a lever's move until the page says that it is at work, has a preview, and has all 200 runs. */
export async function leverTimes(context, address) {
  const page = await context.newPage()
  await page.addInitScript(watchLongTasks)
  await page.goto(`${address}/#/what-if?runs=200&assume.commitment=low`)
  await stage(page, ["whole"])
  await page.evaluate(() => globalThis.longTasks.splice(0))
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const found = {}
        const began = performance.now()
        const look = () => {
          const at = document.querySelector("main [data-stage]")?.getAttribute("data-stage")
          const busy = document.querySelector("main .is-updating, main [aria-busy='true']") !== null
          const now = performance.now() - began
          if (busy) found.updating ??= now
          if (found.updating !== undefined && !document.querySelector("main .is-updating")) {
            if (at !== undefined && at !== null) found.preview ??= now
            if (at === "whole") found.whole ??= now
          }
          if (found.whole === undefined && now < 15_000) requestAnimationFrame(look)
          else resolve(found)
        }
        location.hash = "#/what-if?runs=200&assume.commitment=high"
        requestAnimationFrame(look)
      }),
  )
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks))
  const workers = await filesOfWorkers(page)
  await page.close()
  return { ...times, longest, ofEnsembles: workers["laksana ensembles"].map(({ file }) => file) }
}

/** The viewer in one file, from disk: what it asks anybody for, and what it complains of. */
export async function fromDisk(context, path) {
  const page = await context.newPage()
  const requests = []
  const complaints = []
  page.on("request", (request) => requests.push(request.url()))
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  await page.goto(`file://${path}#/what-if?runs=50`)
  await stage(page, ["whole"])
  await page.close()
  return { requests: requests.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:")), complaints }
}
