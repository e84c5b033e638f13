/**
 * Viewer: the built page as people open it: handed out by `laksana serve`, under its policy, in a real browser with a fresh profile.
 * What the page says to its console, throws, or asks of anybody else is collected, so that a test can hold that there is nothing.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import type { BrowserContext, Page } from "playwright-core"
import { afterAll, beforeAll, describe } from "vitest"
import { browser, closeBrowser, noBrowser } from "./chromium.ts"

export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  readonly theme?: "light" | "dark"
  readonly reducedMotion?: "reduce" | "no-preference"
}

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors, broken policies, and requests to another place than the viewer's own. */
  readonly complaints: readonly string[]
}

let served: Promise<{ readonly address: string; readonly server: ChildProcess }> | undefined

/** The address of the viewer; the server is started once for a file of tests and ends with it. */
export async function viewerAddress(): Promise<string> {
  served ??= serve()
  return (await served).address
}

async function serve(): Promise<{ readonly address: string; readonly server: ChildProcess }> {
  const server = spawn(process.execPath, [resolve("apps/cli/launch.mjs"), "serve", "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LANG: "C.UTF-8", NO_COLOR: "1" },
  })
  process.once("exit", () => server.kill("SIGKILL"))
  let said = ""
  let failed = ""
  server.stderr.on("data", (data: Buffer) => {
    failed += data.toString()
  })
  for await (const data of server.stdout) {
    said += String(data)
    const address = /"address":\s*"([^"]+)"/.exec(said)?.[1]
    if (address !== undefined) return { address: address.replace(/\/$/, ""), server }
  }
  await once(server, "close")
  throw new Error(`The viewer is not served: ${failed}`)
}

/** Opens the viewer at a link (`#/timeline?lang=id`), in a profile of its own, and gives it to `use`. */
export async function inViewer<A>(link: string, options: OpenOptions, use: (open: OpenPage) => Promise<A>): Promise<A> {
  const { width = 1280, height = 900, theme = "light", reducedMotion = "no-preference" } = options
  const address = await viewerAddress()
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion,
    locale: "en-GB",
    timezoneId: "Asia/Makassar",
  })
  try {
    const page = await context.newPage()
    const complaints = complaintsOf(page, address)
    await page.goto(`${address}/${link}`)
    return await use({ page, context, complaints })
  } finally {
    await context.close()
  }
}

/** What a page complains of, as it comes. */
export function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`))
  page.on("request", (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`asked of another: ${url}`)
  })
  return complaints
}

async function closeViewer(): Promise<void> {
  const [open, { server } = {}] = [served, await served?.catch(() => undefined)]
  await closeBrowser()
  if (served === open) served = undefined
  if (server === undefined || server.exitCode !== null) return
  server.kill("SIGTERM")
  await once(server, "close")
}

/** Tests in a real browser; skipped with the reason where there is none, but never in CI. */
export function describeViewer(title: string, body: () => void): void {
  const told = noBrowser === undefined ? title : `${title} (skipped: ${noBrowser})`
  // A test is long enough for all that it waits for, on a machine that does much else beside.
  describe.skipIf(noBrowser !== undefined)(`${told}`, { timeout: 120_000 }, () => {
    // The viewer may have to be built first, which is no part of what a test waits for.
    beforeAll(viewerAddress, 180_000)
    // A process of tests may be ended without a word: what it started is ended with each file.
    afterAll(closeViewer)
    body()
  })
}
