/** Log served: the built viewer with a log of its own behind it, which holds Paser; and pages that are open on it. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { laksana } from "../laksana.ts"
import { type Served, served } from "../serve/served.ts"
import { browser } from "./chromium.ts"
import { complaintsOf, type OpenOptions, type OpenPage, viewerAddress } from "./viewer.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-log-"))
const open = new Set<Served>()
/** As `laksana serve` has it: what is built, or another folder that is named. */
const viewer = process.env["LAKSANA_VIEWER"] ?? resolve("apps/web/dist")
let logs = 0

/** Once for a file of tests: the viewer is built if it has to be, and a log is filled that every test gets a copy of. */
export async function prepareLog(): Promise<void> {
  await viewerAddress()
  cli("log", "init", "--store", "sqlite:paser.db")
  cli("log", "import", resolve("scenarios/paser"), "--store", "sqlite:paser.db", "--by", "andi")
}

/** Nothing that a test has started stays. */
export async function endLogs(): Promise<void> {
  for (const server of open) await server.end()
  rmSync(folder, { recursive: true, force: true })
}

/** What a command prints; it must do what it was asked. */
export function cli(...args: readonly string[]): string {
  const { status, stdout, stderr } = laksana(args, { folder })
  // A target that is missed ends with 4, and prints all the same.
  if (status !== 0 && status !== 4) throw new Error(stderr + stdout)
  return stdout
}

export interface LogServed {
  readonly address: string
  readonly store: string
  /** Records an entry in another process. */
  readonly append: (entry: object, by: string) => void
  readonly stop: () => Promise<void>
  /** At the same address again. */
  readonly startAgain: () => Promise<void>
}

export async function serveLog(...options: readonly string[]): Promise<LogServed> {
  const file = `log-${(logs += 1)}.db`
  copyFileSync(join(folder, "paser.db"), join(folder, file))
  const store = `sqlite:${file}`
  const start = async (port: string): Promise<Served> => {
    const server = await served(folder, ["--port", port, "--store", store, ...options], {
      LAKSANA_VIEWER: viewer,
    })
    open.add(server)
    return server
  }
  let server = await start("0")
  const address = server.address.replace(/\/$/, "")
  return {
    address,
    store,
    append: (entry, by) => {
      writeFileSync(join(folder, "entry.json"), JSON.stringify(entry))
      cli("log", "append", "entry.json", "--stream", "paser", "--store", store, "--by", by)
    },
    stop: async () => {
      open.delete(server)
      await server.end()
    },
    startAgain: async () => {
      server = await start(new URL(address).port)
    },
  }
}

/** Opens the viewer at a link, in a profile of its own. */
export async function onLog<A>(
  { address }: Pick<LogServed, "address">,
  link: string,
  { width = 1280, theme = "light" }: OpenOptions,
  use: (open: OpenPage) => Promise<A>,
): Promise<A> {
  const context = await (await browser()).newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
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
