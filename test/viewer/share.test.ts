/** Share in a real browser: what is taken along is what the command line gives, and opens where it says. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const view = "assume.commitment=high&runs=60"

/** What a button hands over, by its name and its text. */
async function taken(page: Page, name: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent("download", { timeout: 60_000 })
  await page.getByRole("button", { name }).first().click()
  const download = await waiting
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") }
}

const languages = [
  { language: "en", json: "All results (JSON)", scenario: /^Scenario: .*, changed$/, report: "Report in English" },
  {
    language: "id",
    json: "Semua hasil (JSON)",
    scenario: /^Skenario: .*, diubah$/,
    report: "Laporan dalam bahasa Indonesia",
  },
] as const

describeViewer("share", () => {
  test.each([languages[1]])("hands over the very results that the command line prints ($language)", async (words) => {
    const folder = mkdtempSync(join(tmpdir(), "laksana-share-"))
    try {
      await inViewer(`#/share?lang=${words.language}&${view}`, {}, async ({ page, complaints }) => {
        const results = await taken(page, words.json)
        const download = page.waitForEvent("download")
        await page.getByRole("button", { name: words.scenario }).click()
        const scenario = join(folder, (await download).suggestedFilename())
        await (await download).saveAs(scenario)
        const { status, stdout, stderr } = laksana(["run", "paser/as-is", scenario, "--runs", "60", "--json"])
        expect(stderr).toBe("")
        // 4: a file's own target may be missed.
        expect([0, 4]).toContain(status)
        expect(results.text).toBe(stdout)
        expect(complaints).toEqual([])
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test.each([languages[0]])(
    "hands over a report that reads itself, and tables for either spreadsheet ($language)",
    async (words) => {
      await inViewer(`#/share?lang=${words.language}&${view}`, {}, async ({ page, complaints }) => {
        const report = await taken(page, words.report)
        expect(report.name).toMatch(/\.html$/)
        expect(report.text).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${words.language}">`))
        expect(report.text).not.toMatch(/<script/)
        const plain = (await taken(page, "CSV")).text.split("\r\n")
        const indonesian = (await taken(page, /^CSV; /)).text.replace(/^\uFEFF/, "").split("\r\n")
        expect(indonesian.length).toBe(plain.length)
        expect(plain[0]).toContain(",")
        expect(indonesian[0]).toBe(plain[0]?.replaceAll(",", ";"))
        expect(indonesian[2]).toBe(plain[2]?.replaceAll(",", ";").replaceAll(".", ","))
        expect(complaints).toEqual([])
      })
    },
  )
})
