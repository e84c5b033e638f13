/**
 * Accessibility in a real browser: no violation of WCAG 2.0 A to 2.2 AA that axe-core finds, in every place, language and theme; no
 * sideways scroll at 320 px; every control by the keyboard.
 */
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"
import { violationsIn } from "./violations.ts"

/** Each place with something to show, and each part of a place that has several. */
const views = {
  timeline: "timeline?as-of=2024-03-25&event=paser-perbup-9-2024",
  "what-if": "what-if?assume.resourcing=high",
  "edit-history": "edit-history?edit=remove:paser-members-changed",
  futures: "futures?assume.commitment=high&shown=50&run=3",
  "why: the causal table": "why?cause=ProcessRevised",
  "why: barriers": "why?aspect=players&outcome=skpAdoption",
  "why: levers": "why?aspect=levers",
  // Of few points, which are enough to find a box in.
  "why: boxes of conditions": "why?aspect=boxes&points=80",
  "why: what was learned": "why?aspect=learned",
  "why: claims": "why?aspect=claims",
  share: "share?",
  guide: "timeline?guide=1",
} as const
const places = Object.entries(views)

/** Until the place shows what it has been asked for, whole, and goes on showing it. */
async function settled(page: Page): Promise<void> {
  await page.locator("main h2").first().waitFor()
  await page.waitForFunction(
    async () => {
      const isMoving = () =>
        document.querySelector("[data-stage='preview'], [data-stage='part'], .is-updating, .waiting, progress") !== null
      for (let i = 0; i < 5; i++) {
        if (isMoving()) return false
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
      return true
    },
    undefined,
    { timeout: 30_000 },
  )
}

/** What is worked out only when it is asked for, and everything that is folded away. */
async function openAll(page: Page): Promise<void> {
  const asked = page.locator("[data-work]")
  if ((await asked.count()) > 0) await asked.first().click()
  await settled(page)
  // What is opened may have more in it.
  const folded = page.locator("details:not([open]) > summary:visible")
  while ((await folded.count()) > 0) await folded.first().click()
  await settled(page)
}

const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "main button, main select, main input:not([type=checkbox], [type=radio], [type=file])",
      ),
    ]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** Where the page scrolls sideways: what sticks out of it, leaving aside what scrolls in a part of its own. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= limit) return []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement))
    const out = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > limit + 1 && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120))
    return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 5)]
  })

/** What Tab alone comes to, in so many steps. */
async function reachedByTab(page: Page, steps: number): Promise<ReadonlySet<string>> {
  const seen = new Set<string>()
  for (let i = 0; i < steps; i++) {
    await page.keyboard.press("Tab")
    const at = await page.evaluate(() => {
      const { activeElement: active } = document
      if (active === null || active === document.body) return "body"
      const { width, height } = active.getBoundingClientRect()
      return width === 0 || height === 0 ? `unseen: ${active.outerHTML.slice(0, 120)}` : active.outerHTML.slice(0, 160)
    })
    seen.add(at)
  }
  return seen
}

describeViewer("accessibility", () => {
  // In one page, which works out its answers once: a part of the link that changes is no reason to begin anew.
  test.each(places)(
    "%s: every control by the keyboard; in both languages axe-core finds nothing in either theme, and at 320 px nothing is too wide",
    async (_, link) => {
      await inViewer(`#/${link}&lang=en`, {}, async ({ page, complaints }) => {
        await settled(page)
        expect(await tooSmall(page)).toEqual([])
        const seen = await reachedByTab(page, 60)
        // Focus is never lost, and never trapped.
        expect([...seen].filter((at) => at.startsWith("unseen"))).toEqual([])
        expect(seen.size).toBeGreaterThan(12)
        for (const language of ["en", "id"]) {
          await page.evaluate((hash) => void (location.hash = hash), `#/${link}&lang=${language}`)
          await page.locator(`html[lang="${language}"]`).waitFor()
          await settled(page)
          await openAll(page)
          expect({ language, found: await violationsIn(page) }).toEqual({ language, found: [] })
          await page.emulateMedia({ colorScheme: "dark" })
          expect({ language, found: await violationsIn(page, "colours") }).toEqual({ language, found: [] })
          await page.emulateMedia({ colorScheme: "light" })
          // 320 px are 1280 px at 400 %.
          await page.setViewportSize({ width: 320, height: 640 })
          await settled(page)
          await eventually(() => tooWide(page)).toEqual([])
          expect(await tooSmall(page)).toEqual([])
          await page.setViewportSize({ width: 1280, height: 900 })
        }
        expect(complaints).toEqual([])
      })
    },
  )

  test("reduced motion is honoured: nothing moves by itself", async () => {
    await inViewer("#/what-if?lang=en", { reducedMotion: "reduce" }, async ({ page }) => {
      await settled(page)
      const moving = await page.evaluate(
        () => document.getAnimations().filter((animation) => animation.playState === "running").length,
      )
      expect(moving).toBe(0)
    })
  })
})
