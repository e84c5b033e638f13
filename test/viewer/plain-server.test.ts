/** A plain server in a real browser: the built page handed out by a program that knows nothing of logs has no request it cannot answer. */
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { extname, join, resolve } from "node:path"
import { expect, test } from "vitest"
import { browser } from "./chromium.ts"
import { complaintsOf, describeViewer, viewerAddress } from "./viewer.ts"

const dist = process.env["LAKSANA_VIEWER"] ?? resolve("apps/web/dist")
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
}

describeViewer("on a plain server", () => {
  test("the page opens, complains of nothing and asks for no log", async () => {
    // Built with what is served.
    await viewerAddress()
    const asked: string[] = []
    const server = createServer(({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://plain")
      asked.push(pathname)
      const path = pathname === "/" ? "/index.html" : pathname
      const type = types[extname(path)] ?? "text/plain"
      try {
        const bytes = readFileSync(join(dist, path))
        response.writeHead(200, { "content-type": type }).end(bytes)
      } catch {
        response.writeHead(404).end()
      }
    })
    server.listen(0, "127.0.0.1")
    await once(server, "listening")
    const at = server.address()
    const address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`
    const context = await (await browser()).newContext()
    try {
      const page = await context.newPage()
      const complaints = complaintsOf(page, address)
      await page.goto(`${address}/#/timeline?lang=en`)
      await page.locator("figure.chart-timeline").first().waitFor()
      await page.goto(`${address}/#/timeline?lang=en&case=log:paser`)
      await page.getByText("There is no log behind this viewer.").waitFor()
      expect(complaints).toEqual([])
      expect(asked.filter((path) => path.startsWith("/api"))).toEqual([])
    } finally {
      await context.close()
      server.closeAllConnections()
      server.close()
    }
  })
})
