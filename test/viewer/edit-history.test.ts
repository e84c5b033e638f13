/** Editing history in a real browser: the branch beside the original, what has no effect, mistakes at their edit, the command's own numbers. */
import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const languages = [
  {
    language: "en",
    preset: "But without: Team members changed",
    edits: ["“Team members changed” had not happened", "changes of team members had not happened at all"],
    none: "Nothing is edited yet",
    felt: /^Something differs in \d+ of \d+ histories\.$/,
    paired: /^In history 0, \d+ events move/,
    other: /^In history 1, \d+ events move/,
    event: /Management transformation team formed/,
    later: "It happens on: a month on",
    moved: "“Management transformation team formed” had happened on 8 Sep 2023",
    takeAway: "Take it away",
    takenAway: "“Management transformation team formed” had not happened",
    unknown: /nobody/,
    noEffect: /the model does not act on events of the type/,
    clear: "Take all back",
  },
  {
    language: "id",
    preset: "Tetapi tanpa: Anggota tim berganti",
    edits: ["“Terjadi perubahan anggota tim” tidak terjadi", "pergantian anggota tim sama sekali tidak terjadi"],
    none: "Belum ada yang diubah",
    felt: /^Ada perbedaan dalam \d+ dari \d+ riwayat\.$/,
    paired: /^Dalam riwayat 0, \d+ kejadian bergeser/,
    other: /^Dalam riwayat 1, \d+ kejadian bergeser/,
    event: /Tim Transformasi Manajemen/,
    later: "Terjadi pada: maju satu bulan",
    moved: "terjadi pada 8 Sep 2023",
    takeAway: "Tiadakan",
    takenAway: "ditetapkan” tidak terjadi",
    unknown: /nobody/,
    noEffect: /model tidak menanggapi kejadian berjenis/,
    clear: "Batalkan semua",
  },
] as const

const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)

describeViewer("edit history", () => {
  test.each(languages)(
    "tells the branch beside the original, from one click, and takes it back ($language)",
    async (words) => {
      await inViewer(`#/edit-history?lang=${words.language}`, {}, async ({ page, complaints }) => {
        await page.getByText(words.none).waitFor()
        await page.getByRole("button", { name: words.preset }).click()
        await page.locator("[data-answer=felt]").waitFor({ timeout: 30_000 })
        await eventually(() => page.locator("[data-answer=felt]").textContent()).toMatch(words.felt)
        await eventually(() => page.locator(".edits li > span").allTextContents()).toEqual(words.edits)
        await eventually(() => page.locator("#edit-history-paired-takeaway").textContent()).toMatch(words.paired)
        await eventually(() => page.locator(".paired-row .pair-fact").count()).toBeGreaterThan(5)
        await eventually(() => page.locator("tr.fate-edit").count()).toBeGreaterThan(0)
        // Another of the histories, by its number.
        await page.locator(".draw-choice button").last().click()
        await page.getByText(words.other).waitFor({ timeout: 30_000 })
        await eventually(() => hashOf(page)).toContain("edit=remove:paser-members-changed")
        // Back undoes it, and forward does it again.
        await page.goBack()
        await page.getByText(words.none).waitFor()
        await page.goForward()
        await page.locator(".edits li").nth(1).waitFor()
        await page.getByRole("button", { name: words.clear }).click()
        await page.getByText(words.none).waitFor()
        await eventually(() => hashOf(page)).not.toContain("edit=")
        expect(complaints).toEqual([])
      })
    },
  )

  test.each([languages[1]])(
    "moves and takes away a recorded event, by clicks and by keys ($language)",
    async (words) => {
      await inViewer(`#/edit-history?lang=${words.language}`, {}, async ({ page, complaints }) => {
        const event = page.getByRole("button", { name: words.event })
        await event.focus()
        await page.keyboard.press("Enter")
        await page.getByRole("button", { name: words.later }).click()
        await page.locator(".edits li").waitFor()
        await eventually(() => page.locator(".edits li > span").textContent()).toContain(words.moved)
        await page.getByRole("button", { name: words.takeAway, exact: true }).click()
        await page.locator(".edits li", { hasText: words.takenAway }).waitFor()
        await eventually(() => page.locator(".edits li").count()).toBe(1)
        expect(complaints).toEqual([])
      })
    },
  )

  test.each([languages[0]])(
    "says at its edit what is mistaken, and why an edit changes nothing ($language)",
    async (words) => {
      // Of the two one names no event; the other is of a type that the model does not act on.
      const edits = "edit=remove:paser-structure-simplified&edit=remove:nobody"
      const link = `#/edit-history?lang=${words.language}&until=2025-12-31&${edits}`
      await inViewer(link, {}, async ({ page, complaints }) => {
        const mistaken = page.locator(".edits li").nth(1)
        const mistake = mistaken.getByRole("alert")
        await mistake.waitFor()
        await eventually(() => mistake.textContent()).toMatch(words.unknown)
        await eventually(() => page.locator(".edits li").nth(0).getByRole("alert").count()).toBe(0)
        await mistaken.getByRole("button").click()
        await page.locator("[data-answer=no-effect]").waitFor({ timeout: 30_000 })
        await eventually(() => page.locator("[data-answer=no-effect] li").allTextContents()).toEqual([
          expect.stringMatching(words.noEffect),
        ])
        expect(complaints).toEqual([])
      })
    },
  )

  test("asks for what an added event says by the schema of its kind, and reads it", async () => {
    await inViewer("#/edit-history", {}, async ({ page, complaints }) => {
      await page.getByText("Add an event", { exact: true }).click()
      await page.getByLabel("Kind of event").selectOption("SocializationHeld")
      await page.getByLabel("Held for this policy, or told on another occasion").selectOption("formal")
      await page.getByLabel("Share that was reached").fill("many")
      await page.getByRole("button", { name: "Add it" }).click()
      await page.getByText("“Share that was reached” cannot be read.").waitFor()
      await page.getByLabel("Share that was reached").fill("62,5")
      await page.getByLabel("For whom").fill("all-agencies")
      await page.getByRole("button", { name: "Add it" }).click()
      await page.locator(".edits li").waitFor()
      await eventually(() => hashOf(page)).toContain('"reach":0.625')
      await eventually(() => page.locator(".edits li > span").textContent()).toContain("A socialisation is held")
      await page.locator("[data-answer]").first().waitFor({ timeout: 30_000 })
      const download = page.waitForEvent("download")
      await page.getByLabel("Name of the branch").fill("My branch")
      await page.getByRole("button", { name: "Download the branch file" }).click()
      const saved = await download
      expect(saved.suggestedFilename()).toBe("my-branch.branch.yaml")
      const text = await readFile(await saved.path(), "utf8")
      expect(text).toContain("event: SocializationHeld")
      expect(text).toContain("reach: 0.625")
      expect(complaints).toEqual([])
    })
  })

  test("shows the very numbers that the command beside them prints", async () => {
    await inViewer("#/edit-history?edit=remove:paser-members-changed&until=2025-12-31", {}, async ({ page }) => {
      await page.locator("[data-stage=whole]").waitFor({ timeout: 60_000 })
      const command = (await page.locator(".command pre").textContent()) ?? ""
      const { stdout } = laksana([...command.replace("laksana ", "").split(" "), "--json"])
      const told = JSON.parse(stdout) as {
        readonly inputHash: string
        readonly factual: { readonly milestones: Readonly<Record<string, { readonly reached: number }>> }
        readonly counterfactual: { readonly milestones: Readonly<Record<string, { readonly reached: number }>> }
      }
      const ids = Object.keys(told.factual.milestones)
      expect(ids).toHaveLength(5)
      for (const id of ids) {
        const cells = page.locator(`tr[data-milestone="${id}"] td`)
        await eventually(async () => (await cells.allTextContents()).slice(0, 2)).toEqual(
          [told.factual, told.counterfactual].map(({ milestones }) => String(milestones[id]?.reached)),
        )
      }
      await eventually(() => page.locator(".keep").textContent()).toContain(told.inputHash)
    })
  })
})
