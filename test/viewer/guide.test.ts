/** The guide in a real browser: offered on a first visit, three questions each shown where it is answered, in both languages. */
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const languages = [
  { language: "en", start: "Start the guide", show: "Show it", next: "Next question", end: "End the guide" },
  { language: "id", start: "Mulai panduan", show: "Tampilkan", next: "Pertanyaan berikutnya", end: "Akhiri panduan" },
] as const

describeViewer("the guide", () => {
  test.each(languages)("leads from what happened to what holds it back ($language)", async (words) => {
    await inViewer(`#/timeline?lang=${words.language}`, {}, async ({ page, complaints }) => {
      const place = () => new URL(page.url()).hash.split("?")[0]
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
      await press(words.start)
      await press(words.show)
      await page.locator("[data-event='paser-perbup-9-2024']").waitFor()
      await press(words.next)
      await press(words.show)
      await page.waitForFunction(() => location.hash.startsWith("#/what-if"))
      // The lever stands as the guide set it, and its answer is whole.
      await page.locator("[data-stage='whole'] figure, figure[data-stage='whole']").first().waitFor()
      await eventually(() => new URL(page.url()).hash).toContain("2025-02-01:SocializationHeld")
      await press(words.next)
      await press(words.show)
      await page.waitForFunction(() => location.hash.startsWith("#/why"))
      await page.locator("[data-work]").waitFor()
      await press(words.end)
      await eventually(place).toBe("#/why")
      // Offered once: who comes back is not asked again, and finds it behind its button.
      await page.reload()
      await page.locator("main h2").first().waitFor()
      expect(await page.getByRole("button", { name: words.start }).count()).toBe(0)
      expect(complaints).toEqual([])
    })
  })
})
