/** A hostile history in a report: markup and script are text, words without end and right to left fit, ten thousand entries are thinned. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { endless, hostileCase, markup, rightToLeft } from "../viewer/hostile-history.ts"
import { noBrowser } from "../viewer/chromium.ts"
import { opened, whySkipped } from "./opened.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-hostile-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const entries = 10_000

const scenario = `title: { en: ${JSON.stringify(`Scenario ${markup}`)}, id: ${JSON.stringify(`Skenario ${endless}`)} }
question: { en: ${JSON.stringify(rightToLeft)}, id: ${JSON.stringify(rightToLeft)} }
case: hostile
horizon: 2026-12-31
runs: 20
seed: ${JSON.stringify(`"><script>window.leaked=5</script>`)}
`

const grounds = `  source: { document: bad, section: ${JSON.stringify(markup)} }
  note: { en: ${JSON.stringify(markup)}, id: ${JSON.stringify(rightToLeft)} }
`

/** Statements, which change nothing in the model: what is tried is the page, not how long it takes to learn from so many. */
const history = Array.from({ length: entries }, (_, i) => {
  const texts = [markup, endless, rightToLeft, "\u202Eabc", "&lt;b&gt;", "-- ' \" ` ${window.leaked=4}"]
  const title = JSON.stringify(`${i} ${texts[i % texts.length] ?? ""}`)
  const day = new Date(Date.UTC(2024, 11, 1) + (i % 29) * 86_400_000).toISOString().slice(0, 10)
  return `- id: entry-${i}
  type: ClaimMade
  jurisdiction: hostile
  occurred: ${day}
  recorded: ${day}
  status: occurred
  evidence: assumption
${i % 20 === 0 ? grounds : ""}  title: { en: ${title}, id: ${title} }
  payload: { claim: hostile, about: entry-0 }
`
}).join("")

let made: { readonly path: string; readonly html: string } | undefined

function hostile(): { readonly path: string; readonly html: string } {
  if (made !== undefined) return made
  const home = join(folder, "hostile")
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, "case.yaml"), hostileCase)
  writeFileSync(join(home, "history.yaml"), history)
  writeFileSync(join(home, "all.scenario.yaml"), scenario)
  const path = join(folder, "report.html")
  const { status, stderr } = laksana(["report", join(home, "all.scenario.yaml"), "--lang", "en", "-o", path])
  expect([status, stderr.slice(0, 500)]).toEqual([0, ""])
  made = { path, html: readFileSync(path, "utf8") }
  return made
}

describe("written", () => {
  test("is thinned to a sensible size, and says how much is left out and where it is", { timeout: 120_000 }, () => {
    const { html } = hostile()
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(500_000)
    const [, shown = ""] = /The table holds the last (\d+) of 10,000 entries/.exec(html) ?? []
    expect(Number(shown)).toBeGreaterThan(100)
    expect(Number(shown)).toBeLessThan(1000)
    expect(html.match(/<table class="events">[\s\S]*?<\/table>/)?.[0].match(/<tr>/g)).toHaveLength(Number(shown) + 1)
    expect(html).toContain("history.yaml of the case has them all")
    expect(html).toContain("laksana replay hostile")
  })

  test("has no element, address or style of the history's", { timeout: 120_000 }, () => {
    const { html } = hostile()
    expect(html).not.toMatch(/<script|<img|\sonerror\s*=\s*"?window|href="java/i)
    expect(html).toContain("&lt;img src=x onerror=")
    expect(html).toContain("&lt;script>window.leaked=2&lt;/script>")
    expect(html).toContain("window.leaked=5")
  })
})

describe.skipIf(noBrowser !== undefined)(`opened${whySkipped}`, () => {
  test.each([320, 1440])(
    "shows all of it as text at %i px, runs nothing, asks nobody",
    { timeout: 120_000 },
    async (width) => {
      await opened(hostile().path, { width }, async (page, complaints) => {
        expect(await page.evaluate(() => "leaked" in window)).toBe(false)
        expect(complaints).toEqual([])
        const [wide, limit] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(wide).toBeLessThanOrEqual(limit ?? 0)
        expect(await page.locator("h1").innerText()).toBe(`Scenario ${markup}`)
        expect(await page.locator("#happened table.events").innerText()).toContain(endless)
        expect(await page.locator("#happened table.events").innerText()).toContain(rightToLeft)
        // A title that reads from right to left is set so.
        const direction = await page.locator(".question").evaluate((element) => getComputedStyle(element).direction)
        expect(direction).toBe("rtl")
        expect(await page.locator("main a[href^='http'], main a[href^='java']").count()).toBe(0)
      })
    },
  )

  test("prints, and no chart is taller than its page", { timeout: 120_000 }, async () => {
    await opened(hostile().path, { width: 720 }, async (page) => {
      await page.emulateMedia({ media: "print" })
      const heights = await page
        .locator("figure")
        .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height))
      // A4 between its margins: 261 mm, in CSS pixels.
      expect(Math.max(...heights)).toBeLessThan((261 / 25.4) * 96)
    })
  })
})
