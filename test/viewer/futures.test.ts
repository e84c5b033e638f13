/** Futures in a real browser: a deadline that keys and buttons move, single runs, one opened to its events and why, and a grid. */
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const words = {
  en: {
    earlier: "Deadline: a month earlier",
    deadline: "Dec 2027",
    next: "Next future",
    why: "Why then?",
    table: /in the causal table/,
    all: "all events",
  },
  id: {
    earlier: "Tenggat: mundur satu bulan",
    deadline: "Des 2027",
    next: "Masa depan berikutnya",
    why: "Mengapa saat itu?",
    table: /dalam tabel sebab-akibat/,
    all: "semua kejadian",
  },
} as const

const whole = (page: Page) =>
  page.locator("[data-stage='whole'][aria-busy='false'] #when .line").first().waitFor({ timeout: 30_000 })

const asked = (page: Page) => new URL(page.url()).hash

describeViewer("futures", () => {
  test.each(["id"] as const)("a deadline moves by button, field and key (%s)", async (language) => {
    const said = words[language]
    await inViewer(`#/futures?lang=${language}&runs=150&assume.commitment=high`, {}, async ({ page, complaints }) => {
      await whole(page)
      const sentence = page.locator("#when .chart-takeaway")
      const atHorizon = await sentence.innerText()
      await page.getByRole("button", { name: said.earlier }).click()
      await eventually(() => asked(page)).toContain("deadline=2029-11-30")
      await page.locator(".deadline-step input[type=date]").fill("2027-12-10")
      await page.locator(".deadline-step input[type=date]").blur()
      // As of its month's end.
      await eventually(() => asked(page)).toContain("deadline=2027-12-31")
      await eventually(() => sentence.innerText()).toContain(said.deadline)
      await eventually(() => sentence.innerText()).not.toBe(atHorizon)
      await page.locator("#when [role=slider]").focus()
      await page.keyboard.press("PageDown")
      await eventually(() => asked(page)).toContain("deadline=2026-12-31")
      // Every milestone small, and a row for each of them and both sides.
      await eventually(() => page.locator(".multiples").first().locator("svg.chart-drawing").count()).toBe(5)
      await eventually(() => page.locator(".when-table tbody tr").count()).toBe(10)
      expect(complaints).toEqual([])
    })
  })

  test.each(["en"] as const)("a run is chosen, opened to its events, and why (%s)", async (language) => {
    const said = words[language]
    await inViewer(`#/futures?lang=${language}&runs=60&shown=50`, {}, async ({ page, complaints }) => {
      const list = page.locator(".runs-list select")
      await list.waitFor({ timeout: 30_000 })
      await eventually(() => list.locator("option").count()).toBe(50)
      await list.selectOption("7")
      await page.locator("[data-run='7']").waitFor()
      await eventually(() => page.locator("#single-runs .run-chosen").count()).toBe(1)
      await page.getByRole("button", { name: said.next }).click()
      await page.locator("[data-run='8']").waitFor()
      await eventually(() => asked(page)).toContain("run=8")

      await page.getByRole("radio", { name: said.all }).check()
      const process = page.locator(".run-events > li").filter({ hasText: said.why }).first()
      await process.getByText(said.why).click()
      await process
        .getByText(/= (base|dasar) [\d.,]+ × (gate|gerbang)/)
        .first()
        .waitFor()
      await process.getByRole("link", { name: said.table }).click()
      await page.waitForFunction(() => location.hash.startsWith("#/why"))
      await eventually(() => asked(page)).toContain("cause=")
      expect(complaints).toEqual([])
    })
  })

  test("a click near a line chooses its run", async () => {
    await inViewer("#/futures?runs=60&shown=20", {}, async ({ page }) => {
      const drawing = page.locator("#single-runs svg.chart-drawing")
      await drawing.waitFor({ timeout: 30_000 })
      await drawing.scrollIntoViewIfNeeded()
      await drawing.click({ position: { x: 300, y: 150 } })
      await page.locator("[data-run]").waitFor()
      const run = await page.locator("[data-run]").getAttribute("data-run")
      await eventually(() => asked(page)).toContain(`run=${run}`)
      expect(Number(run)).toBeLessThan(20)
    })
  })

  test("a cell of the grid is taken to the levers", async () => {
    await inViewer("#/futures?runs=40", {}, async ({ page, complaints }) => {
      await page.getByRole("button", { name: "Work out 9 combinations, 40 futures each" }).click()
      const cells = page.locator("#grid-baseline [role=button]")
      await cells.first().waitFor({ timeout: 30_000 })
      await eventually(() => cells.count()).toBe(9)
      await cells.last().focus()
      await page.keyboard.press("Enter")
      await page.getByRole("link", { name: "Take these levels to the levers" }).click()
      await page.waitForFunction(() => location.hash.startsWith("#/what-if"))
      await eventually(() => asked(page)).toContain("assume.commitment=high&assume.resourcing=high")
      for (const lever of ["Resourcing", "Commitment"]) {
        const group = page.getByRole("group", { name: lever, exact: true })
        await eventually(() => group.getByRole("radio", { name: "high" }).isChecked()).toBe(true)
      }
      expect(complaints).toEqual([])
    })
  })
})
