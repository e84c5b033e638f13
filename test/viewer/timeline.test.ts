/** The timeline in a real browser: scrubbed by as-of and known-at, an event followed to its source, in both languages. */
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const languages = [
  {
    language: "en",
    asOf: "As of",
    known: "Show only what was known at a day",
    standing: "What stood on 25 Mar 2024",
    guideline: "The guideline 9/2024 is enacted (25 Mar 2024)",
    none: "No guideline has been enacted.",
    grade: "from the paper",
    next: "Event after",
  },
  {
    language: "id",
    asOf: "Keadaan pada",
    known: "Tampilkan hanya yang diketahui pada suatu tanggal",
    standing: "Keadaan pada 25 Mar 2024",
    guideline: "9/2024",
    none: "Pedoman belum ditetapkan.",
    grade: "dari artikel",
    next: "Kejadian berikutnya",
  },
] as const

describeViewer("the timeline", () => {
  test.each([languages[1]])("is scrubbed by the day as of which it is told ($language)", async (words) => {
    await inViewer(`#/timeline?lang=${words.language}&as-of=2024-03-25`, {}, async ({ page, complaints }) => {
      await page.getByRole("heading", { name: words.standing }).waitFor()
      await page.getByText(words.guideline).first().waitFor()
      // A day before, by the slider's own key, there is no guideline yet; the link says the day.
      const slider = page.getByRole("slider", { name: words.asOf, exact: true })
      await slider.focus()
      await slider.press("ArrowLeft")
      await page.getByText(words.none).waitFor()
      await eventually(() => new URL(page.url()).hash).toContain("as-of=2024-03-24")
      // And by a click, without a drag: a month on.
      await page.getByRole("button", { name: new RegExp(`^${words.asOf}: (a month on|maju satu bulan)$`) }).click()
      await page.getByText(words.guideline).first().waitFor()
      await eventually(() => new URL(page.url()).hash).toContain("as-of=2024-04-24")
      expect(complaints).toEqual([])
    })
  })

  test.each([languages[0]])("shows apart from it what was known at a day ($language)", async (words) => {
    await inViewer(`#/timeline?lang=${words.language}&as-of=2024-12-30`, {}, async ({ page, complaints }) => {
      await page.getByText(words.guideline).first().waitFor()
      await page.getByLabel(words.known).check()
      // On the day before the article what only it tells was not known: the guideline, announced on its own day, was.
      await page.getByText(words.guideline).first().waitFor()
      const hidden = page.getByText(/(entries were recorded only later|entri baru tercatat kemudian|entri)/).first()
      await hidden.waitFor()
      await eventually(() => new URL(page.url()).hash).toContain("known-at=2024-12-30")
      expect(complaints).toEqual([])
    })
  })

  test.each(languages)(
    "follows an event to its source, what it changed and what it came from ($language)",
    async (words) => {
      await inViewer(`#/timeline?lang=${words.language}`, {}, async ({ page, complaints }) => {
        await page.locator("details.event-list summary").click()
        await page
          .locator("details.event-list a", { hasText: /enacted|ditetapkan/ })
          .filter({ hasText: /Mar 2024/ })
          .first()
          .click()
        const detail = page.locator("[data-event='paser-perbup-9-2024']")
        await detail.waitFor()
        await detail.getByText(words.grade).waitFor()
        const said = () => detail.innerText()
        await eventually(said).toMatch(/P4/)
        await eventually(said).toContain("permenpan-rb-7-2022")
        // What it changed: there was no guideline, and now there is one.
        await eventually(said).toContain(words.none)
        await eventually(said).toContain("9/2024")
        // On to the next event, and back by the browser's own button.
        await page.getByRole("button", { name: words.next }).click()
        await page.waitForFunction(() => document.querySelector("[data-event='paser-perbup-9-2024']") === null)
        await page.goBack()
        await detail.waitFor()
        expect(complaints).toEqual([])
      })
    },
  )

  test("draws an event for every entry of the history, and chooses one by the keyboard", async () => {
    await inViewer("#/timeline?lang=en", {}, async ({ page, complaints }) => {
      const marks = page.locator("figure.chart-timeline [role='button'], figure.chart-timeline button")
      await marks.first().waitFor()
      await eventually(() => marks.count()).toBeGreaterThan(20)
      await marks.first().focus()
      await page.keyboard.press("Enter")
      await page.locator("[data-event]").waitFor()
      expect(complaints).toEqual([])
    })
  })
})
