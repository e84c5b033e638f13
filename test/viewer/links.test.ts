/** Links in a real browser: one restores all in a fresh profile, a corrupt one explains itself, files of one's own travel in it. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const lines = readFileSync("scenarios/paser/history.yaml", "utf8").split("\n")
/** The history with a day that does not exist, and the line it stands in. */
const brokenLine = lines.findIndex((line) => line.includes("occurred: 2024-03-25")) + 1
const broken = lines
  .map((line, i) => (i + 1 === brokenLine ? line.replace("2024-03-25", "2024-02-30") : line))
  .join("\n")

const small = `- id: library-opened
  type: TeamFormed
  jurisdiction: desa
  occurred: 2024-01-05
  recorded: 2024-01-05
  status: occurred
  evidence: assumption
  title: { en: A team of my own, id: Tim milik sendiri }
  payload: { team: own-team }
`

describeViewer("links", () => {
  test("a link restores place, language, days and event in a fresh profile", async () => {
    const link = "#/timeline?lang=id&as-of=2024-06-30&known-at=2024-12-31&event=paser-team-formed"
    await inViewer(link, {}, async ({ page }) => {
      await page.getByRole("heading", { name: "Keadaan pada 30 Jun 2024" }).waitFor()
      await eventually(() => new URL(page.url()).hash).toBe(link)
      await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe("id")
    })
  })

  test.each([
    ["en", "#/timeline?lang=en&as-of=2024-13-01&event=paser-perbup-9-2024", "2024-13-01"],
    ["id", "#/what-if?lang=id&runs=many&nonsense=1", "nonsense"],
  ])("a corrupt link explains itself, and the rest is restored (%s)", async (language, link, told) => {
    await inViewer(link, {}, async ({ page, complaints }) => {
      const alert = page.getByRole("alert")
      await alert.waitFor()
      await eventually(() => alert.innerText()).toContain(told)
      await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
      await alert.getByRole("button").click()
      await alert.waitFor({ state: "detached" })
      expect(complaints).toEqual([])
    })
  })

  test.each([
    ["en", "a day of the calendar"],
    ["id", "tanggal"],
  ])("a broken file of one's own is told with its place (%s)", async (language, expected) => {
    await inViewer(`#/share?lang=${language}`, {}, async ({ page, complaints }) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({
          name: "history.yaml",
          mimeType: "application/yaml",
          buffer: Buffer.from(broken),
        })
      const alert = page.getByRole("alert")
      await alert.waitFor()
      const said = await alert.innerText()
      expect(said).toContain(`history.yaml:${brokenLine}:`)
      expect(said).toContain("2024-02-30")
      expect(said).toContain("^")
      expect(said.toLowerCase()).toContain(expected)
      // Mended and chosen again, it opens.
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({
          name: "history.yaml",
          mimeType: "application/yaml",
          buffer: Buffer.from(lines.join("\n")),
        })
      await alert.waitFor({ state: "detached" })
      expect(complaints).toEqual([])
    })
  })

  test("files of one's own travel in the link, into a fresh profile, and survive a reload", async () => {
    const link = await inViewer("#/share?lang=en", {}, async ({ page }) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({
          name: "history.yaml",
          mimeType: "application/yaml",
          buffer: Buffer.from(small),
        })
      const field = page.getByLabel("Link to this view")
      await page.waitForFunction(() =>
        [...document.querySelectorAll("input")].some(({ value }) => value.includes("files=")),
      )
      return new URL(await field.inputValue()).hash
    })
    await inViewer(link, {}, async ({ page, complaints }) => {
      await page.getByRole("link", { name: "Timeline" }).click()
      await page.locator("details.event-list summary").click()
      await page.getByRole("link", { name: "A team of my own" }).first().waitFor()
      await page.reload()
      await page.locator("details.event-list summary").click()
      await page.getByRole("link", { name: "A team of my own" }).first().waitFor()
      expect(complaints).toEqual([])
    })
  })
})
