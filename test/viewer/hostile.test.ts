/** A hostile history in a real browser: it is shown as text, stays usable, and leaks nothing. */
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { hostileCase, hostileHistory, markup, rightToLeft } from "./hostile-history.ts"
import { describeViewer, inViewer } from "./viewer.ts"

describeViewer("a hostile history", () => {
  test("is text, of ten thousand entries too", async () => {
    await inViewer("#/share?lang=id", { width: 390 }, async ({ page, complaints }) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles([
          { name: "history.yaml", mimeType: "text/yaml", buffer: Buffer.from(hostileHistory(10_000)) },
          { name: "case.yaml", mimeType: "text/yaml", buffer: Buffer.from(hostileCase) },
        ])
      const option = page.locator(".case-picker option", { hasText: markup })
      await option.waitFor({ state: "attached", timeout: 60_000 })
      await page.getByRole("link", { name: "Linimasa" }).click()
      await page.locator("figure.chart-timeline svg").waitFor()
      await page.locator("details.event-list summary").click()
      await page.getByRole("link", { name: rightToLeft }).first().waitFor()
      await page.getByRole("link", { name: markup }).first().click()
      const detail = page.locator("[data-event]")
      await detail.waitFor()
      await eventually(() => detail.innerText()).toContain(markup)
      // Nothing of it became an element, ran, or may be followed.
      expect(await page.locator("img[src=x], [onerror]").count()).toBe(0)
      expect(await page.evaluate(() => "leaked" in window)).toBe(false)
      const followed = await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol))
      expect(followed.filter((protocol) => !["http:", "https:"].includes(protocol))).toEqual([])
      // It scrolls down, never sideways.
      const [scroll, client] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(scroll).toBeLessThanOrEqual(client ?? 0)
      // And answers: another day within a second.
      const began = performance.now()
      await page.getByRole("slider").first().press("ArrowLeft")
      await page.waitForFunction(() => location.hash.includes("as-of="))
      await page.locator("[data-stage='whole'] figure.chart-timeline").waitFor()
      expect(performance.now() - began).toBeLessThan(5000)
      expect(complaints).toEqual([])
    })
  }, 120_000)
})
