/** Chromium: the browser that the viewer is tried in: Debian's. Where there is none, tests are skipped with the reason, but never in CI. */
import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
const program = process.env["LAKSANA_CHROMIUM"] ?? places.find((place) => existsSync(place))

/** Why tests that need a browser are skipped; undefined where they run. */
export const noBrowser: string | undefined =
  program === undefined && process.env["CI"] === undefined ? "Chromium is not installed" : undefined

let running: Promise<Browser> | undefined

/** One browser for a file of tests. */
export function browser(): Promise<Browser> {
  if (program === undefined) throw new Error("Chromium is not installed, and in CI it must be.")
  running ??= chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  return running
}

export async function closeBrowser(): Promise<void> {
  const open = running
  running = undefined
  await (await open)?.close()
}
