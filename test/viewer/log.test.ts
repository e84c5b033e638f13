/** The viewer with a log behind it, in a real browser: its cases, what others record meanwhile, and recording through the page. */
import { createRequire } from "node:module"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { onSqlite } from "../store/on-sqlite.ts"
import { eventually } from "./eventually.ts"
import { cli, endLogs, type LogServed, onLog, prepareLog, serveLog } from "./log-served.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const words = {
  en: {
    fromLog: "From the log: ",
    readOnly: "This server only reads the log",
    came: "1 entry was recorded by budi; it is shown now.",
    held: "Formal socialisation has been held 1 time",
    away: "The server that has the log does not answer.",
    back: "The server is back",
    formality: /^Held for this policy/,
    formal: "formal",
    known: "Became known on",
    check: "Check",
    record: "Record it",
    refused: "The log does not take this entry",
    why: "paser has no guideline in force by then.",
    would: "This would be recorded",
    who: "Who records",
    title: "Title in English",
    recorded: "Recorded, as version 54:",
    conflict: "Somebody has recorded since you checked",
    again: "Check again beside it",
  },
  id: {
    fromLog: "Dari log: ",
    readOnly: "Server ini hanya membaca log",
    came: "1 entri baru dicatat oleh budi dan sudah ditampilkan.",
    held: "Sosialisasi formal sudah dilaksanakan 1 kali",
    away: "Server yang menyimpan log tidak menjawab.",
    back: "Server sudah terhubung kembali",
    formality: /^Khusus untuk kebijakan ini/,
    formal: "formal",
    known: "Diketahui pada",
    check: "Periksa",
    record: "Catat",
    refused: "Log tidak menerima entri ini",
    why: "paser belum memiliki pedoman yang berlaku pada saat itu.",
    would: "Entri berikut akan dicatat",
    who: "Pencatat",
    title: "Judul dalam bahasa Inggris",
    recorded: "Sudah dicatat sebagai versi 54:",
    conflict: "Ada yang mencatat setelah Anda memeriksa",
    again: "Periksa lagi bersama entri itu",
  },
} as const
type Words = (typeof words)["en" | "id"]
const languages = ["en", "id"] as const

const meeting = (id: string, title = "Agencies told of the guideline") => ({
  id,
  type: "SocializationHeld",
  jurisdiction: "paser",
  occurred: "2024-06-03",
  recorded: "2024-12-31",
  evidence: "external",
  title: { en: title, id: title },
  payload: { formality: "formal", reach: 0.4 },
})

const section = (page: Page) => page.locator("section.log")
const head = ({ store }: LogServed) =>
  JSON.parse(cli("log", "head", "--store", store, "--json")) as { readonly position: number; readonly hash: string }

async function openForm(page: Page, said: Words): Promise<void> {
  await page.locator(".log-record > summary").click()
  await page.locator(".log-record select").filter({ hasText: said.formal }).first().selectOption("formal")
}

const press = (page: Page, name: string) =>
  page.locator(".log-record").getByRole("button", { name, exact: true }).click()

onSqlite(() => {
  describeViewer("behind the viewer", () => {
    let readOnly: LogServed
    beforeAll(async () => {
      await prepareLog()
      readOnly = await serveLog()
    }, 120_000)
    afterAll(endLogs)

    test.each(languages)(
      "its case is opened and named as from the log, with its end and its entries (%s)",
      async (language) => {
        const said = words[language]
        await onLog(readOnly, `#/timeline?lang=${language}`, {}, async ({ page, complaints }) => {
          await section(page).waitFor()
          await eventually(() => new URL(page.url()).hash).toContain("case=log:paser")
          await eventually(() => page.locator(".case-picker option:checked").textContent()).toContain(said.fromLog)
          const { position, hash } = head(readOnly)
          await eventually(() => section(page).innerText()).toContain(`${position} · ${hash}`)
          // Read only: it says so, and there is nothing to record with.
          await section(page).getByText(said.readOnly).waitFor()
          await page.locator(".log-recorded > summary").click()
          const entries = page.locator(".log-entry")
          await entries.first().waitFor()
          await eventually(() =>
            entries.evaluateAll((all) => all.map((each) => each.getAttribute("data-position"))),
          ).toEqual(Array.from({ length: 10 }, (_, i) => String(53 - i)))
          expect(await page.locator("form").count()).toBe(0)
          expect(await page.locator(".log-correct").count()).toBe(0)
          await eventually(() => entries.first().innerText()).toContain("andi")
          await entries.first().getByRole("link").click()
          await page.locator("[data-event]").waitFor()
          expect(complaints).toEqual([])
        })
      },
    )

    test("without a log nothing is said of one; a link to a case of one says what is missing", async () => {
      await inViewer("#/timeline?lang=en", {}, async ({ page, complaints }) => {
        await page.locator("figure.chart-timeline").first().waitFor()
        expect(await page.getByText(words.en.fromLog).count()).toBe(0)
        expect(await section(page).count()).toBe(0)
        expect(complaints).toEqual([])
        await page.goto(`${page.url().split("#")[0]}#/timeline?lang=en&case=log:paser`)
        await page.getByText("There is no log behind this viewer.").waitFor()
      })
    })

    test("the numbers are those of the command line with --store, of the log as it has become", async () => {
      const log = await serveLog()
      log.append(meeting("paser-told-early"), "budi")
      const asIs = resolve("scenarios/paser/as-is.scenario.yaml")
      const few = ["--runs", "40", "--seed", "parity", "--store", log.store, "--json"]
      await onLog(log, "#/share?lang=en&runs=40&seed=parity", {}, async ({ page, complaints }) => {
        const button = page.getByRole("button", { name: /JSON/ }).first()
        await button.waitFor()
        const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), button.click()])
        const printed = readFileSync(await download.path(), "utf8")
        expect(printed).toBe(cli("run", asIs, ...few))
        expect(printed).not.toBe(cli("run", asIs, ...few.filter((arg) => !["--store", log.store].includes(arg))))
        await eventually(() => page.locator(".link-row input").inputValue()).toContain("case=log:paser")
        expect(complaints).toEqual([])
      })
      // What stands on a day is what the replay of the log has certain by then.
      const replay = JSON.parse(cli("replay", "paser", "--as-of", "2024-06-30", "--store", log.store, "--json")) as {
        readonly events: readonly { readonly certainty: string; readonly status: string }[]
      }
      const certain = replay.events.filter(({ certainty, status }) => certainty === "certain" && status !== "planned")
      await onLog(log, "#/timeline?lang=en&as-of=2024-06-30", {}, async ({ page }) => {
        await page.getByText(`${certain.length} entries certain by then`).waitFor()
      })
      await log.stop()
    })

    test.each(["en"] as const)(
      "what another process records is shown without a reload, and the view stays (%s)",
      async (language) => {
        const said = words[language]
        const log = await serveLog()
        const link = `#/timeline?lang=${language}&case=log:paser&as-of=2024-07-01&event=paser-perbup-9-2024`
        await onLog(log, link, {}, async ({ page, complaints }) => {
          await section(page).waitFor()
          await page.locator("[data-event='paser-perbup-9-2024']").waitFor()
          await page.evaluate(() => document.body.setAttribute("data-same-page", ""))
          await page.locator(".log-recorded > summary").click()
          await page.locator(".log-entry").first().waitFor()
          log.append(meeting("paser-told-early", "<img src=x onerror=document.title='x'>"), "budi")
          await page.locator(".log-notice").getByText(said.came).waitFor()
          // What stands is told anew; the entry is in the log, on the timeline, and as text.
          await page.getByText(said.held).first().waitFor()
          const added = page.locator(".log-entry").first()
          await added.getByText("<img src=x").waitFor()
          await eventually(() => section(page).innerText()).toContain(head(log).hash)
          expect(await page.locator("main img").count()).toBe(0)
          expect(await page.locator("[data-event]").getAttribute("data-event")).toBe("paser-perbup-9-2024")
          await eventually(() => new URL(page.url()).hash).toContain("as-of=2024-07-01")
          expect(await page.locator("body").getAttribute("data-same-page")).toBe("")
          await added.getByRole("link").click()
          await page.locator("[data-event='paser-told-early']").waitFor()
          // Another case is not followed any more.
          await page.locator(".case-picker select").selectOption("paser")
          await page.locator("figure.chart-timeline").first().waitFor()
          log.append(meeting("paser-told-again"), "citra")
          await new Promise((resolve) => setTimeout(resolve, 500))
          expect(await page.locator(".log-notice, section.log").count()).toBe(0)
          expect(complaints).toEqual([])
        })
        await log.stop()
      },
    )

    test("it says when the server is away and when it is back, with what came meanwhile", async () => {
      const log = await serveLog()
      await onLog(log, "#/timeline?lang=en", {}, async ({ page }) => {
        await section(page).waitFor()
        await log.stop()
        await page.getByText(words.en.away).first().waitFor()
        log.append(meeting("paser-told-early"), "budi")
        await log.startAgain()
        await page.locator(".log-notice").getByText(words.en.back).waitFor({ timeout: 60_000 })
        await page.locator(".log-notice").getByText(words.en.came).waitFor()
        await page.getByRole("button", { name: "Close" }).click()
        await eventually(() => page.locator(".log-notice").count()).toBe(0)
      })
      await log.stop()
    })

    test.each(languages)(
      "an entry that is refused is told why, in both languages; one that is taken is recorded (%s)",
      async (language) => {
        const said = words[language]
        const other = words[language === "en" ? "id" : "en"]
        const log = await serveLog("--write", "--by", "siti")
        await onLog(log, `#/timeline?lang=${language}`, {}, async ({ page, complaints }) => {
          await section(page).waitFor()
          await openForm(page, said)
          // Before there was a guideline, nobody could be told of it.
          const day = page.locator(".log-record .log-when input")
          await day.fill("2023-01-02")
          await press(page, said.check)
          const told = page.locator(".log-record .log-told")
          await told.getByText(said.refused).waitFor()
          await eventually(() => told.innerText()).toContain(said.why)
          await eventually(() => told.innerText()).toContain("no-guideline")
          await page.getByRole("button", { name: language === "en" ? "Bahasa Indonesia" : "English" }).click()
          await told.getByText(other.refused).waitFor()
          await eventually(() => told.innerText()).toContain(other.why)
          await page.getByRole("button", { name: language === "en" ? "English" : "Bahasa Indonesia" }).click()
          // Mended, it is tried and then recorded, exactly so and by whom it says.
          await day.fill("2024-12-31")
          await page.locator(".log-record").getByLabel(said.known).fill("2025-01-02")
          await eventually(() => told.innerText()).toBe("")
          await page.getByLabel(said.title).fill("Told <b>at last</b>")
          await page.locator(".log-record").getByLabel(said.who).fill("Dewi")
          await press(page, said.check)
          await told.getByText(said.would).waitFor()
          await eventually(() => told.innerText()).toContain("paser-socialization-held-2024-12-31")
          expect(head(log).position, "a check records nothing").toBe(66)
          await press(page, said.record)
          await told.getByText(said.recorded).waitFor()
          const { entries } = JSON.parse(cli("log", "show", "paser", "--raw", "--store", log.store, "--json")) as {
            readonly entries: readonly object[]
          }
          expect(entries.at(-1)).toMatchObject({
            version: 54,
            recorder: "Dewi",
            event: {
              id: "paser-socialization-held-2024-12-31",
              occurred: "2024-12-31",
              recorded: "2025-01-02",
              title: { en: "Told <b>at last</b>" },
              payload: { formality: "formal" },
            },
          })
          await page.locator(".log-notice").getByText("Dewi").waitFor()
          await told.getByRole("link").click()
          await page.locator("[data-event='paser-socialization-held-2024-12-31']").waitFor()
          // That an answer was a refusal the browser says by itself, and there is nothing else.
          expect(complaints.filter((complaint) => !complaint.includes("status of 422"))).toEqual([])
        })
        await log.stop()
      },
    )

    test.each(["id"] as const)("a conflict is told with what came in, and one goes on (%s)", async (language) => {
      const said = words[language]
      const log = await serveLog("--write", "--by", "siti")
      await onLog(log, `#/timeline?lang=${language}`, {}, async ({ page }) => {
        await section(page).waitFor()
        await openForm(page, said)
        await press(page, said.check)
        const told = page.locator(".log-record .log-told")
        await told.getByText(said.would).waitFor()
        log.append(meeting("paser-told-early", "Budi was faster"), "budi")
        await page.locator(".log-notice").waitFor()
        await press(page, said.record)
        await told.getByText(said.conflict).waitFor()
        await eventually(() => told.innerText()).toContain("Budi was faster")
        expect(head(log).position).toBe(67)
        await press(page, said.again)
        await told.getByText(said.would).waitFor()
        await press(page, said.record)
        await told.getByText(said.recorded.replace("54", "55")).waitFor()
        expect(head(log).position).toBe(68)
      })
      await log.stop()
    })

    test("an entry is amended and retracted from its row, with a reason", async () => {
      const log = await serveLog("--write", "--by", "siti")
      await onLog(log, "#/timeline?lang=en", {}, async ({ page, complaints }) => {
        await section(page).waitFor()
        await page.locator(".log-recorded > summary").click()
        const row = page.locator(".log-entry[data-position='53']")
        await row.locator(".log-correct > summary").click()
        const press = (name: string) => row.getByRole("button", { name, exact: true }).click()
        await press("Check")
        await row.getByText("A correction needs a reason.").waitFor()
        await row.getByLabel("Reason").fill("It was in the second quarter")
        await row.getByLabel("It happened at another time").check()
        await row.getByRole("radio", { name: "between two days" }).check()
        await row.getByLabel("First day").fill("2025-04-01")
        await row.getByLabel("Last day").fill("2025-06-30")
        await press("Check")
        await row.getByText("This would be recorded").waitFor()
        await press("Record it")
        await row.getByText("Recorded, as version 54:").waitFor()
        const corrected = page.locator(".log-entry[data-position='67']")
        await eventually(() => corrected.innerText()).toContain("Corrects:")
        // Withdrawn altogether.
        await row.getByRole("radio", { name: "Withdraw it" }).check()
        await row.getByLabel("Reason").fill("It never was")
        await press("Check")
        await press("Record it")
        await row.getByText("Recorded, as version 55:").waitFor()
        expect(complaints).toEqual([])
      })
      const { entries } = JSON.parse(cli("log", "show", "paser", "--raw", "--store", log.store, "--json")) as {
        readonly entries: readonly { readonly event: object }[]
      }
      expect(entries.slice(-2).map(({ event }) => event)).toMatchObject([
        {
          type: "Amended",
          payload: { occurred: { between: ["2025-04-01", "2025-06-30"] }, reason: "It was in the second quarter" },
        },
        { type: "Retracted", payload: { reason: "It never was" } },
      ])
      await log.stop()
    })

    test("axe-core finds nothing in it, and nothing is wider than 320 px", async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
      const log = await serveLog("--write", "--by", "siti")
      for (const [language, theme, width] of [
        ["en", "light", 1280],
        ["id", "dark", 320],
      ] as const) {
        await onLog(log, `#/timeline?lang=${language}`, { theme, width }, async ({ page }) => {
          await section(page).waitFor()
          await page.locator(".log-recorded > summary").click()
          await page.locator(".log-entry .log-correct > summary").first().click()
          await openForm(page, words[language])
          await press(page, words[language].check)
          await page.locator(".log-record .log-told").getByText(words[language].would).waitFor()
          await page.evaluate(axe)
          const violations = await page.evaluate(async () => {
            const { axe: found } = window as unknown as {
              readonly axe: {
                run: (
                  where: string,
                  options: object,
                ) => Promise<{
                  readonly violations: readonly {
                    readonly id: string
                    readonly nodes: readonly { readonly html: string }[]
                  }[]
                }>
              }
            }
            const run = await found.run("section.log", {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
            })
            return run.violations.map(({ id, nodes }) => [id, nodes[0]?.html])
          })
          expect(violations).toEqual([])
          const [wide, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
          expect(wide).toBeLessThanOrEqual(inner ?? 0)
        })
      }
      await log.stop()
    })
  })
})
