/** What if in a real browser: a lever moves and the answer follows, with the command line's numbers; all can be stopped, undone and taken along. */
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"
import { execFile } from "node:child_process"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { describeViewer, inViewer } from "./viewer.ts"

const words = {
  en: {
    commitment: "Commitment",
    high: "high",
    reset: "Reset: Commitment",
    asItIs: "As it is",
  },
  id: {
    commitment: "Komitmen",
    high: "tinggi",
    reset: "Kembalikan: Komitmen",
    asItIs: "Seperti sekarang",
  },
} as const

const execute = promisify(execFile)

/** The sentences of the answer, once it is whole. */
async function answered(page: Page): Promise<readonly string[]> {
  await page
    .locator(".answer-words[data-stage='whole'][aria-busy='false']:not(.is-updating)")
    .waitFor({ timeout: 30_000 })
  return page.locator(".answer-words > p").allInnerTexts()
}

/** From now on the page notes when its answer says that it is updated: a quick machine says so for moments. */
const noteUpdating = (page: Page) =>
  page.evaluate(() => {
    const note = () => {
      if (document.querySelector(".answer-words.is-updating") !== null) document.body.dataset["saidUpdating"] = "yes"
    }
    const attributeFilter = ["class"]
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter,
    })
  })

const stateOf = (page: Page) => new URL(page.url()).hash

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function printed(...args: readonly string[]) {
  const { stdout } = await execute(process.execPath, ["apps/cli/launch.mjs", ...args, "--json"], {
    maxBuffer: 2 ** 28,
    env: { ...process.env, LANG: "C.UTF-8" },
  })
  return JSON.parse(stdout) as {
    readonly scenarios: readonly {
      readonly milestones: Readonly<Record<string, { readonly by: Readonly<Record<string, { readonly p: number }>> }>>
    }[]
  }
}

describeViewer("what if", () => {
  test.each(["id"] as const)("a lever moves by the keyboard, and the answer with it (%s)", async (language) => {
    const said = words[language]
    await inViewer(`#/what-if?lang=${language}&runs=200`, {}, async ({ page, complaints }) => {
      const before = await answered(page)
      const commitment = page.getByRole("group", { name: said.commitment, exact: true })
      const lever = page.locator(".lever").filter({ has: commitment })
      const reset = lever.getByRole("button", { name: said.reset })
      expect(await reset.count(), "there is nothing to reset").toBe(0)
      await noteUpdating(page)
      await commitment.getByRole("radio", { checked: true }).focus()
      await page.keyboard.press("ArrowRight")
      await eventually(() => commitment.getByRole("radio", { name: said.high }).isChecked()).toBe(true)
      await eventually(async () => (await answered(page))[0]).not.toBe(before[0])
      await eventually(() => page.evaluate(() => document.body.dataset["saidUpdating"])).toBe("yes")
      const after = await answered(page)
      expect(after[1], "the baseline stays in sight").toContain(`${said.asItIs}: `)
      expect(after[1]).toContain(before[0]?.split(": ")[1]?.split(" (")[0] ?? "nothing")
      await eventually(() => stateOf(page)).toContain("assume.commitment=high")
      await page.locator("#when .line").nth(1).waitFor()
      await eventually(() => page.locator("#paired").innerText()).toContain("200")

      await reset.click()
      await eventually(async () => (await answered(page))[0]).toBe(before[0])
      await eventually(() => stateOf(page)).not.toContain("assume")
      expect(complaints).toEqual([])
    })
  })

  test("the numbers are those of the command line", async () => {
    const { scenarios } = await printed(
      "run",
      "paser/as-is",
      "paser/stabilise-team-first",
      "--runs",
      "150",
      "--seed",
      "same",
    )
    const [base, other] = scenarios.map(({ milestones }) => {
      const p = milestones["technical-guidelines"]?.by["2027-12-31"]?.p ?? 0
      expect(p, "neither none nor all, which are said otherwise").toBeGreaterThan(0.1)
      return `${Math.round(p * 100)} of 100 futures`
    })
    const link =
      "#/what-if?runs=150&seed=same&beside=stabilise-team-first&milestone=technical-guidelines&deadline=2027-12-31"
    await inViewer(link, {}, async ({ page }) => {
      const [lead, baseline] = await answered(page)
      expect(lead).toContain(`Technical guidelines by Dec 2027: ${other} (`)
      expect(baseline).toContain(`As it is: ${base} (`)
    })
  })

  test("a question of the case is asked by one click, and taken back by the browser's own way", async () => {
    await inViewer("#/what-if?runs=100", {}, async ({ page }) => {
      await answered(page)
      await page.getByText(/Questions ready to be asked/).click()
      await page.getByRole("button", { name: /Fill the three vacant posts, or stabilise the team, first/ }).click()
      await eventually(() => page.locator(".answer-words").innerText()).not.toContain("Nothing is changed yet")
      await answered(page)
      await eventually(() => stateOf(page)).toContain("baseline=fill-posts-first")
      await eventually(() => page.locator("#when").innerText()).toContain("Stabilise the team first")
      await page.goBack()
      await page.getByText("Nothing is changed yet").waitFor()
    })
  })

  test("what is stopped keeps what is finished, and says how much that is", async () => {
    await inViewer("#/what-if?runs=20000&assume.commitment=high", {}, async ({ page }) => {
      await page.locator(".answer-words[data-stage='part']").waitFor({ timeout: 30_000 })
      await page.getByRole("button", { name: "Stop" }).click()
      await eventually(async () => {
        const said = await page.locator(".projection-progress").innerText()
        const [, done = ""] = /Stopped: this is what the first ([\d,]+) of 20,000 futures give/.exec(said) ?? []
        return Number(done.replaceAll(",", ""))
      }).toBeGreaterThan(0)
      await eventually(() => page.locator(".answer-words .lead").innerText()).toMatch(/of 100 futures/)
    })
  })

  test("a socialisation is planned by clicks alone, and the scenario and its chart are taken along", async () => {
    await inViewer("#/what-if?runs=100", {}, async ({ page, complaints }) => {
      await page.getByRole("radio", { name: "on a day" }).check()
      await page.getByRole("button", { name: "Day: a month back" }).click()
      await page.getByRole("button", { name: "Staff it reaches: +" }).click()
      await eventually(() => decodeURIComponent(stateOf(page))).toContain("0.45")
      await answered(page)
      const { name, bytes } = await saved(page, () =>
        page.getByRole("button", { name: "Save as a scenario file" }).click(),
      )
      expect(name).toBe("what-if.scenario.yaml")
      expect(bytes.toString()).toMatch(/2025-03-01[^]*SocializationHeld[^]*reach: 0\.45/)

      const frame = page.locator(".chart-frame").filter({ has: page.locator("#when") })
      await frame.getByText("Save this chart").click()
      const svg = await saved(page, () => frame.getByRole("button", { name: "SVG" }).click())
      expect(svg.bytes.toString()).toMatch(/^<svg [^]*Full implementation: by when\?[^]*seed paser/)
      expect(svg.bytes.toString(), "its style is written into it").not.toMatch(/ (class|style)=/)
      const png = await saved(page, () => frame.getByRole("button", { name: "PNG" }).click())
      expect(png.bytes.subarray(1, 4).toString()).toBe("PNG")
      expect(png.bytes.length).toBeGreaterThan(5000)
      const csv = await saved(page, () => frame.getByRole("button", { name: /Indonesian/ }).click())
      expect(csv.bytes.toString().split("\n")[1]).toMatch(/;.*\d,\d/)
      expect(complaints).toEqual([])
    })
  })
})
