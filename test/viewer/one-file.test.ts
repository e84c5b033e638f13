/** One file: the viewer as `laksana.html` opens from disk, runs scenarios in its workers, and asks nobody for anything. */
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import { eventually } from "./eventually.ts"
import { browser } from "./chromium.ts"
import { complaintsOf, describeViewer, viewerAddress } from "./viewer.ts"

describeViewer("the viewer in one file", () => {
  test("opens from disk, projects in its workers, and asks nobody", async () => {
    // Built with what is served.
    await viewerAddress()
    const address = pathToFileURL(resolve("apps/web/dist/laksana.html")).href
    const context = await (await browser()).newContext({ offline: true })
    try {
      const page = await context.newPage()
      const complaints = complaintsOf(page, address)
      const workers: string[] = []
      page.on("worker", (worker) => workers.push(new URL(worker.url()).protocol))
      await page.goto(`${address}#/what-if?lang=en&runs=30&assume.commitment=high`)
      await page.locator("main [data-stage=whole]").first().waitFor({ timeout: 50_000 })
      await eventually(() => workers.length).toBeGreaterThanOrEqual(2)
      expect(new Set(workers)).toEqual(new Set(["blob:"]))
      expect(complaints).toEqual([])
      // What is not in the file is refused by its own policy, whatever a page that was tampered with asks.
      const refused = await page.evaluate(async () => {
        const inline = document.createElement("script")
        inline.textContent = "globalThis.injected = true"
        document.head.append(inline)
        return "injected" in globalThis
      })
      expect(refused).toBe(false)
      await eventually(() => complaints).toEqual([expect.stringContaining("Content Security Policy")])
    } finally {
      await context.close()
    }
  })
})
