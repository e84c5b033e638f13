/** The report in a real browser: one file that asks nobody for anything, is within its size, and is read by everyone. */
import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { noBrowser } from "../viewer/chromium.ts"
import { violationsIn } from "../viewer/violations.ts"
import { opened, whySkipped } from "./opened.ts"
import { type Asked, asked, reportLanguages, reportOf } from "./reports.ts"

const budget = 500_000

const kinds = (Object.keys(asked) as Asked[]).flatMap((kind) => reportLanguages.map((language) => ({ kind, language })))

describe.each(kinds)("the report of $kind in $language", ({ kind, language }) => {
  test("is at most 500 KB", () => {
    const bytes = Buffer.byteLength(reportOf(kind, language).html)
    process.stdout.write(`report of ${kind} in ${language}: ${bytes} bytes of ${budget}\n`)
    expect(bytes).toBeLessThanOrEqual(budget)
  })

  test("has one style sheet, which its policy allows by its hash, no script and no style of an element", () => {
    const { html } = reportOf(kind, language)
    const sheets = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? "")
    expect(sheets).toHaveLength(1)
    const hash = createHash("sha256")
      .update(sheets[0] ?? "")
      .digest("base64")
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`.replaceAll("&#39;", "'"))
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\sstyle=|\son\w+=/)
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true)
  })

  test("names itself, its seed, version, inputs and the line that makes it again", () => {
    const { html } = reportOf(kind, language)
    const line = `laksana report ${asked[kind].filter((word) => !word.startsWith("--") && word.includes("/")).join(" ")}`
    expect(html).toContain(line)
    expect(html).toContain(`--runs 200 --seed paser --lang ${language}`)
    const { inputHash } = JSON.parse(
      laksana(["run", ...asked[kind].filter((word) => word.includes("/")), "--runs", "5", "--json"]).stdout,
    ) as { inputHash: string }
    expect(html).toContain(inputHash)
    expect(html).toMatch(language === "en" ? /never a prediction/ : /bukan ramalan/)
  })

  test("tells its sections in order, each reached from the contents", () => {
    const { html } = reportOf(kind, language)
    const links = [...html.matchAll(/<li><span>\d+<\/span><a href="#([\w-]+)"/g)].map(([, id]) => id)
    const sections = [...html.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id)
    expect(sections).toEqual(links)
    expect(sections[0]).toBe("answer")
    expect(sections).toContain("happened")
    expect(sections.includes("otherwise")).toBe(kind === "compared")
  })
})

test("the same inputs give the same bytes, whatever the workers and the zone", () => {
  const args = ["report", "paser/as-is", "--runs", "60", "--lang", "id", "-o", "-"]
  const once = laksana(args)
  expect(once.status).toBe(0)
  expect(once.stdout.length).toBeGreaterThan(50_000)
  const zone = process.env["TZ"]
  process.env["TZ"] = "Asia/Makassar"
  try {
    expect(laksana([...args, "--workers", "2"]).stdout).toBe(once.stdout)
  } finally {
    if (zone === undefined) delete process.env["TZ"]
    else process.env["TZ"] = zone
  }
})

describe.skipIf(noBrowser !== undefined)(`opened from disk${whySkipped}`, () => {
  test.each(kinds)(
    "$kind in $language asks nobody for anything and complains of nothing",
    async ({ kind, language }) => {
      await opened(reportOf(kind, language).path, {}, async (page, complaints) => {
        for (const details of await page.locator("details > summary").all()) await details.click()
        await page.emulateMedia({ media: "print" })
        await page.waitForLoadState("networkidle")
        expect(complaints).toEqual([])
        // The sheet is applied: a policy with another hash would leave the page bare.
        expect(await page.evaluate(() => getComputedStyle(document.body).overflowWrap)).toBe("anywhere")
      })
    },
  )

  test("is read without a script", async () => {
    await opened(reportOf("grid", "en").path, { scripts: false }, async (page, complaints) => {
      expect(await page.locator("#answer .lead").innerText()).toMatch(/Full implementation, Dec 2029\. From .+ of 100/)
      expect(await page.locator("figure svg").count()).toBeGreaterThan(10)
      expect(complaints).toEqual([])
    })
  })

  test.each(kinds.flatMap((one) => (["light", "dark"] as const).map((theme) => ({ ...one, theme }))))(
    "axe-core finds nothing: $kind, $language, $theme",
    async ({ kind, language, theme }) => {
      await opened(reportOf(kind, language).path, { theme }, async (page) => {
        expect(await violationsIn(page, theme === "light" ? "all" : "colours")).toEqual([])
      })
    },
  )

  test.each(kinds)(
    "$kind in $language does not scroll sideways at 320 px, and its headings are in order",
    async ({ kind, language }) => {
      await opened(reportOf(kind, language).path, { width: 320 }, async (page) => {
        const [width, limit] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(width).toBeLessThanOrEqual(limit ?? 0)
        const levels = await page.evaluate(() =>
          [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ tagName }) => Number(tagName[1])),
        )
        expect(levels[0]).toBe(1)
        expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([])
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
      })
    },
  )
})
