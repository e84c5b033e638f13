/**
 * Accessibility in a real browser: no violation of WCAG 2.0 A to 2.2 AA that axe-core finds, in every place, language and theme; no
 * sideways scroll at 320 px, which is 1280 px at 400 %; every task by the keyboard.
 */
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
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
  "why: what was learned": "why?aspect=learned",
  "why: claims": "why?aspect=claims",
  share: "share?",
  guide: "timeline?guide=1",
} as const
const places = Object.entries(views)
const combinations = places.flatMap(([place, link]) =>
  (["en", "id"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => ({ place, link, language, theme })),
  ),
)

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

describeViewer("accessibility", () => {
  test.each(combinations)("axe-core finds nothing: $place, $language, $theme", async ({ link, language, theme }) => {
    await inViewer(`#/${link}&lang=${language}`, { theme }, async ({ page, complaints }) => {
      await settled(page)
      for (const details of await page.locator("details:not([open]) > summary").all()) {
        if (await details.isVisible()) await details.click()
      }
      expect(await violationsIn(page)).toEqual([])
      expect(complaints).toEqual([])
    })
  })

  test.each(places)("%s does not scroll sideways at 320 px", async (_, link) => {
    await inViewer(`#/${link}&lang=id`, { width: 320, height: 640 }, async ({ page }) => {
      await settled(page)
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth
        return document.documentElement.scrollWidth <= limit
          ? []
          : [...document.querySelectorAll("main *")]
              .filter((element) => element.getBoundingClientRect().right > limit + 1)
              .slice(0, 5)
              .map((element) => element.outerHTML.slice(0, 120))
      })
      expect(wide).toEqual([])
    })
  })

  test.each(places)(
    "in %s every control is reached by the keyboard, seen when it is, and 24 px high",
    async (_, link) => {
      await inViewer(`#/${link}&lang=en`, {}, async ({ page }) => {
        await settled(page)
        const small = await page.evaluate(() =>
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
        expect(small).toEqual([])
        // Around the page by Tab alone: focus is never lost, and never trapped.
        const seen = new Set<string>()
        for (let i = 0; i < 60; i++) {
          await page.keyboard.press("Tab")
          const at = await page.evaluate(() => {
            const { activeElement: active } = document
            if (active === null || active === document.body) return "body"
            const { width, height } = active.getBoundingClientRect()
            return width === 0 || height === 0
              ? `unseen: ${active.outerHTML.slice(0, 120)}`
              : active.outerHTML.slice(0, 160)
          })
          seen.add(at)
        }
        expect([...seen].filter((at) => at.startsWith("unseen"))).toEqual([])
        expect(seen.size).toBeGreaterThan(12)
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
