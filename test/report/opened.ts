/** Opened: a report opened from disk in a real browser; what it complains of and asks of anybody is collected. */
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { browser, noBrowser } from "../viewer/chromium.ts"

export interface OpenedOptions {
  readonly width?: number
  readonly theme?: "light" | "dark"
  readonly scripts?: boolean
}

/** Gives the page, and the list to which its complaints are added as they come. */
export async function opened<A>(
  path: string,
  { width = 1280, theme = "light", scripts = true }: OpenedOptions,
  use: (page: Page, complaints: readonly string[]) => Promise<A>,
): Promise<A> {
  const address = pathToFileURL(path).href
  const context = await (await browser()).newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    javaScriptEnabled: scripts,
  })
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`))
    page.on("request", (request) => {
      if (request.url() !== address) complaints.push(`asked for: ${request.url()}`)
    })
    await page.goto(address)
    return await use(page, complaints)
  } finally {
    await context.close()
  }
}

/** Ends a title of tests that are skipped where there is no browser, but never in CI. */
export const whySkipped: string = noBrowser === undefined ? "" : ` (skipped: ${noBrowser})`
