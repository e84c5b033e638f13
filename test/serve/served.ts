/** Served: `laksana serve` as people run it, in a process of its own, with a small viewer; and what is heard of its log. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { get } from "node:http"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { setTimeout } from "node:timers/promises"

export interface Served {
  readonly address: string
  readonly out: () => string
  readonly err: () => string
  readonly process: ChildProcess
  /** Ends it by a signal; settles with its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

const running = new Set<ChildProcess>()

/** A folder to work in, with a viewer in `viewer/`; once it is removed, nothing is served any more. */
export function folderForServing(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "laksana-serve-"))
  mkdirSync(join(folder, "viewer"))
  writeFileSync(join(folder, "viewer/index.html"), "<!doctype html><title>Laksana</title>\n")
  const remove = () => {
    // A test that failed has ended nothing.
    for (const child of running) child.kill("SIGKILL")
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, remove }
}

/** Settles once it says where it is; rejects where it ends before. */
export async function served(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  program: string = resolve("apps/cli/launch.mjs"),
): Promise<Served> {
  const child = spawn(process.execPath, [program, "serve", ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", LAKSANA_VIEWER: "viewer", ...environment },
  })
  running.add(child)
  child.once("close", () => running.delete(child))
  let [out, err] = ["", ""]
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
  const ended = new Promise<number | null>((settle) => child.once("close", settle))
  const said = await Promise.race([until(() => out.includes("\n")), ended.then(() => false)])
  if (!said) throw new Error(`It did not serve: ${out}${err}`)
  return {
    address: /http:\/\/[^\s"]+/u.exec(out)?.[0] ?? "",
    out: () => out,
    err: () => err,
    process: child,
    end: (signal = "SIGTERM") => {
      child.kill(signal)
      return ended
    },
  }
}

/** Waits for something to be so; rejects where it is not within half a minute, which is long for a busy machine too. */
export async function until(isSo: () => boolean): Promise<true> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    if (isSo()) return true
    await setTimeout(10)
  }
  throw new Error("It did not come to be so.")
}

export interface Heard {
  readonly id: number
  readonly head: { readonly position: number; readonly hash: string }
  readonly streams: readonly string[]
}

export interface Listening {
  readonly heads: Heard[]
  /** Whether the server has ended the stream. */
  readonly isEnded: () => boolean
  readonly leave: () => void
}

/** Listens to a case, perhaps from where it was cut off; settles once the server has answered. */
export function listening(address: string, name: string, lastHeard?: number): Promise<Listening> {
  return new Promise((settle, reject) => {
    const headers = lastHeard === undefined ? {} : { "last-event-id": String(lastHeard) }
    const request = get(`${address}api/live/${name}`, { headers, agent: false }, (response) => {
      const heads: Heard[] = []
      let [text, ended] = ["", false]
      response.on("data", (chunk: Buffer) => {
        text += chunk.toString()
        const events = text.split("\n\n")
        text = events.pop() ?? ""
        for (const event of events) {
          const found = /^event: head\nid: (\d+)\ndata: (.*)$/u.exec(event)
          if (found !== null) heads.push({ id: Number(found[1]), ...(JSON.parse(found[2] ?? "") as Omit<Heard, "id">) })
        }
      })
      response.on("end", () => (ended = true))
      response.on("error", () => {})
      settle({ heads, isEnded: () => ended, leave: () => request.destroy() })
    })
    request.on("error", reject)
  })
}
