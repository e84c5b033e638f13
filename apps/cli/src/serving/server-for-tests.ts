/** A server for tests: a small viewer in a folder of its own, in this process, asked as HTTP is written. */
import { request as httpRequest } from "node:http"
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { policyModel } from "@laksana/model"
import type { EventLog } from "@laksana/store"
import type { Invocation } from "../command/command.ts"
import { contextIn } from "../command/context-for-tests.ts"
import type { StoreAddress } from "../logs/store-address.ts"
import { type Limits, usualLimits } from "./server.ts"
import { start } from "./start.ts"
import { viewerFiles } from "./viewer-files.ts"

export const script = "console.log('the viewer, at some length')\n".repeat(200)
export const page =
  '<!doctype html><title>Laksana</title><script type="module" src="/assets/main-Bx3_k2Qd.js"></script>\n'

export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
}

interface Question {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

export interface ServerForTests {
  readonly port: number
  readonly ask: (path: string, question?: Question) => Promise<Got>
  /** What was told where the server was started. */
  readonly told: () => string
  readonly stop: () => Promise<void>
}

export interface Serving {
  readonly limits?: Partial<Limits>
  readonly log?: EventLog
  readonly address?: StoreAddress
  readonly write?: boolean
  readonly host?: string
}

export async function serverForTests({
  limits = {},
  log,
  address,
  write = false,
  host,
}: Serving = {}): Promise<ServerForTests> {
  const folder = await viewerForTests()
  const told: string[] = []
  const err = { write: (text: string) => void told.push(text), isTerminal: false, colour: false, width: 100 }
  const context = contextIn({ folder }, { err })
  const texts: Readonly<Record<string, string | undefined>> = { host, by: undefined }
  const invocation: Invocation = {
    command: "serve",
    arguments: [],
    context,
    flag: (name) => name === "write" && write,
    text: (name) => texts[name],
    texts: () => [],
    whole: () => 0,
  }
  const behind =
    log === undefined
      ? undefined
      : { log, listeners: { count: 0 }, beatMs: 30, write, kind: "sqlite" as const, model: policyModel, invocation }
  const store =
    behind === undefined ? undefined : { behind, address: address ?? { full: "sqlite:a", shown: "sqlite:a" } }
  const files = await viewerFiles(folder, { withLog: log !== undefined })
  const started = await start({ files, store, limits: { ...usualLimits, ...limits } }, invocation)
  if (started._tag !== "Loaded") throw new Error(JSON.stringify(started))
  const port = Number(new URL(started.value.address).port)
  return {
    port,
    ask: (path, question) => asked(port, path, question),
    told: () => told.join(""),
    stop: async () => {
      await started.value.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** With files beside the viewer's own that are nobody's business. */
async function viewerForTests(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "laksana-viewer-"))
  await mkdir(join(folder, "assets"))
  await mkdir(join(folder, ".build-x"))
  await writeFile(join(folder, "index.html"), page)
  await writeFile(join(folder, "laksana.html"), page)
  await writeFile(join(folder, "assets/main-Bx3_k2Qd.js"), script)
  await writeFile(join(folder, "assets/mark.svg"), "<svg/>")
  await writeFile(join(folder, "tsconfig.tsbuildinfo"), "{}")
  await writeFile(join(folder, ".build-x/part.js"), "1")
  return folder
}

/** The path goes out as it is written. */
function asked(port: number, path: string, { method = "GET", headers = {}, body }: Question = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on("data", (chunk: Buffer) => void chunks.push(chunk))
      response.on("error", reject)
      response.on("end", () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() })
      })
    })
    sent.on("error", reject)
    sent.end(body)
  })
}
