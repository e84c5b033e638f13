/** Why in a real browser: causes with their grounds, what held an outcome back, what the timeline taught, and the claims. */
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const languages = [
  {
    language: "en",
    meaning: /^If “awareness among staff” doubles, “revisions of business processes \(per agency\)” come 1\.9 times/,
    row: "Row (process)",
    column: "Column (driver)",
    gate: "as wide as there are agencies that have not revised their processes",
    claims: "The paper's claims",
    find: "Find",
    found: /^\d+ of 43 claims$/,
    stop: "Stop",
    goOn: "Go on",
    stopped: "Stopped. What was worked out so far stays.",
    most: /holds it back most: taking it away is worth/,
    moves: /^“commitment” moves it most: at “high”/,
    boxes: /^“Full implementation” by Dec 2029 succeeds (mostly|often|more often) where /,
    taught: /draws ran through the history/,
  },
  {
    language: "id",
    meaning:
      /^Jika “pengetahuan pegawai tentang kebijakan” menjadi dua kali lipat, “[^”]+” terjadi 1,9 kali lebih sering/,
    row: "Baris (proses)",
    column: "Kolom (pendorong)",
    gate: "selebar banyaknya perangkat daerah yang belum menyesuaikan proses bisnisnya",
    claims: "Klaim artikel",
    find: "Cari",
    found: /^\d+ dari 43 klaim$/,
    stop: "Hentikan",
    goOn: "Lanjutkan",
    stopped: "Dihentikan. Yang sudah dihitung tetap ditampilkan.",
    most: /paling menghambat: meniadakannya bernilai/,
    moves: /^“komitmen” paling menggerakkannya: pada “tinggi”/,
    boxes: /^“Implementasi penuh” (hingga|sampai) Des 2029 (terutama|sering|lebih sering) berhasil bila /,
    taught: /undian menjalani riwayat/,
  },
] as const

const [en, id] = languages

describeViewer("why", () => {
  test.each([languages[0]])(
    "says what a cause means and what it rests on, by the keyboard ($language)",
    async (words) => {
      await inViewer(`#/why?lang=${words.language}`, {}, async ({ page, complaints }) => {
        const cell = page
          .locator(".causal button.cell")
          .filter({ hasText: /0[.,]90/ })
          .last()
        await cell.waitFor()
        await page.getByLabel(words.row).selectOption("ProcessRevised")
        await eventually(() => page.locator("[data-process=ProcessRevised]").textContent()).toContain(words.gate)
        await page.getByLabel(words.column).selectOption("awareness")
        const detail = page.locator("[data-cell='ProcessRevised/awareness']")
        await detail.waitFor()
        await eventually(() => detail.locator(".means").textContent()).toMatch(words.meaning)
        await eventually(() => detail.locator("[data-claim]").count()).toBeGreaterThan(0)
        await eventually(() => new URL(page.url()).hash).toContain("cause=ProcessRevised")
        // The table's own cells are buttons: Enter chooses another.
        const other = page.locator(".causal tbody tr").first().locator("button.cell").first()
        await other.focus()
        await page.keyboard.press("Enter")
        await page.locator("[data-cell^='TeamMeetingHeld/']").waitFor()
        await eventually(() => other.getAttribute("aria-pressed")).toBe("true")
        expect(complaints).toEqual([])
      })
    },
  )

  test.each([languages[1]])("lists the claims, each with its home in the model ($language)", async (words) => {
    await inViewer(`#/why?lang=${words.language}`, {}, async ({ page, complaints }) => {
      await page.getByRole("link", { name: words.claims }).click()
      await page.locator("[data-claim]").nth(42).waitFor()
      await page.getByLabel(words.find, { exact: true }).fill("R3")
      await page.getByText(words.found).waitFor()
      await eventually(() => page.locator("[data-claim]").count()).toBeLessThan(43)
      await page.getByLabel(words.find, { exact: true }).fill("")
      await page.locator("[data-claim='21'] a").first().click()
      await page.locator("[data-cell]").waitFor()
      expect(complaints).toEqual([])
    })
  })

  test("values barriers only when asked, stops when told, and is read in both languages", async () => {
    await inViewer("#/why?aspect=players&outcome=skpAdoption", {}, async ({ page, complaints }) => {
      await page.locator("[data-work]").waitFor()
      await page.waitForTimeout(300)
      expect(await page.locator("progress").count()).toBe(0)
      await page.locator("[data-work]").click()
      await page.getByRole("button", { name: en.stop }).click()
      await page.getByText(en.stopped).waitFor()
      expect(await page.locator("[data-answer=most]").count()).toBe(0)
      await page.getByRole("button", { name: en.goOn }).click()
      await inBoth(page, "[data-stage=whole] [data-answer=most]", ({ most }) => most)
      await eventually(() => page.locator("[data-player]").count()).toBe(6)
      await eventually(() => page.locator(".coded tbody").count()).toBe(2)
      expect(complaints).toEqual([])
    })
  })

  test("pulls one lever at a time, and is read in both languages", async () => {
    await inViewer("#/why?aspect=levers", {}, async ({ page, complaints }) => {
      await page.locator("[data-work]").click()
      await page.locator("[data-stage=whole] [data-lever]").nth(2).waitFor({ timeout: 60_000 })
      await inBoth(page, "[data-answer=most]", ({ moves }) => moves)
      expect(complaints).toEqual([])
    })
  })

  test("looks for boxes of conditions only when asked, stops when told, and leads into one", async () => {
    await inViewer("#/why?aspect=boxes&points=80", {}, async ({ page, complaints }) => {
      await page.locator("[data-work]").click()
      await page.getByRole("button", { name: en.stop }).click()
      await page.getByText(en.stopped).waitFor()
      expect(await page.locator("[data-answer=boxes]").count()).toBe(0)
      await page.getByRole("button", { name: en.goOn }).click()
      await inBoth(page, "[data-stage=whole] [data-answer=boxes]", ({ boxes }) => boxes)
      await eventually(() => page.locator(".chart-discovery-boxes rect.bar").count()).toBeGreaterThan(0)
      // What is asked anew is not worked out unasked: the answer before stays, and says so.
      await page.locator("input[value=fails]").check({ force: true })
      await page.locator("[data-work]").waitFor()
      await page.locator("[data-section=boxes] .notice").waitFor()
      await eventually(() => new URL(page.url()).hash).toContain("where=fails")
      await page.locator("[data-inside='0']").click()
      await eventually(() => new URL(page.url()).hash).toMatch(/^#\/what-if\?.*(assume|set)\./)
      expect(complaints).toEqual([])
    })
  })

  test("tells what the timeline taught, in both languages", async () => {
    await inViewer("#/why?aspect=learned", {}, async ({ page, complaints }) => {
      await inBoth(page, "[data-answer=learned]", ({ taught }) => taught)
      await eventually(() => page.locator("[data-parameter]").count()).toBeGreaterThan(20)
      await eventually(() => page.locator("[data-parameter=attendance]").getAttribute("data-learned")).not.toBe(
        "nothing",
      )
      expect(complaints).toEqual([])
    })
  })
})

/** The sentence in English, and once the language is switched in Indonesian: nothing is worked out anew for it. */
async function inBoth(page: Page, at: string, expected: (words: (typeof languages)[number]) => RegExp): Promise<void> {
  const sentence = page.locator(at)
  await sentence.waitFor({ timeout: 60_000 })
  await eventually(() => sentence.textContent()).toMatch(expected(en))
  await page.getByRole("button", { name: "Bahasa Indonesia" }).click()
  expect(await page.locator("progress").count()).toBe(0)
  await eventually(() => sentence.textContent()).toMatch(expected(id))
}
