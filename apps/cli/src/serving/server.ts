/**
 * Server: HTTP on one address, with limits on how long, how large and how many; stopped gracefully: no new requests, streams ended,
 * what is under way is answered within a bound.
 */
import { createServer, type Server, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { serveRefusals } from "../words/serve-refusals.ts"
import type { Answer } from "./answer.ts"
import { refused, type Refusal } from "./refused.ts"
import { type Asked, askedBy } from "./request.ts"
import { securityHeaders } from "./security-headers.ts"
import { send } from "./send.ts"

export interface Limits {
  /** Within which the headers of a request are to arrive, and within which all of it. */
  readonly headersMs: number
  readonly requestMs: number
  /** How long answers that are under way are waited for when the server stops. */
  readonly graceMs: number
  readonly bodyBytes: number
  readonly headerBytes: number
  readonly connections: number
}

export const usualLimits: Limits = {
  headersMs: 5_000,
  requestMs: 15_000,
  graceMs: 1_500,
  bodyBytes: 1024 * 1024,
  headerBytes: 16 * 1024,
  connections: 256,
}

export interface Serving {
  readonly port: number
  /** Settles once nothing is under way any more. */
  readonly stop: () => Promise<void>
}

export interface ServerRequest {
  readonly host: string
  readonly port: number
  readonly limits: Limits
  /** Given the port that is listened on. What it throws is given to `failed`. */
  readonly answer: (port: number) => (asked: Asked) => Promise<Answer>
  readonly failed: (error: unknown) => void
}

/** Rejects with the system's error where the address cannot be listened on. */
export async function serve({ host, port, limits, answer, failed }: ServerRequest): Promise<Serving> {
  const { headersMs, requestMs, headerBytes } = limits
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(1_000, headersMs / 2),
    keepAliveTimeout: 5_000,
    maxHeaderSize: headerBytes,
  })
  server.maxConnections = limits.connections
  const stopping = new AbortController()
  server.on("clientError", tellClient)
  const listening = await listen(server, host, port)
  const answering = answer(listening)
  server.on("request", (request, response) => {
    answering(askedBy(request, limits.bodyBytes))
      .catch((error: unknown) => {
        // Whoever asked broke off, or was cut off, in the middle of the request.
        if (request.errored === null) failed(error)
        return refused(serveRefusals.unexpected)
      })
      .then((made) => send(made, { request, response, stopping: stopping.signal }))
      .catch((error: unknown) => abandoned(error, response, failed))
  })
  return { port: listening, stop: () => stop(server, stopping, limits.graceMs) }
}

/** Whoever asked has gone, which is no failure; or the answer broke off, and the connection shows it. */
function abandoned(error: unknown, response: ServerResponse, failed: (error: unknown) => void): void {
  if (!response.destroyed) failed(error)
  response.destroy()
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen({ host, port }, () => {
      server.removeListener("error", reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

/** What is no HTTP, or takes too long to become a request, is told so and cut off. */
function tellClient(
  error: NodeJS.ErrnoException,
  socket: Socket | (NodeJS.WritableStream & { destroy(): void }),
): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy()
    return
  }
  const { status, message } = clientRefusal(error.code)
  const body = `${message.en}\n\n${message.id}\n`
  const headers = {
    ...securityHeaders,
    "content-type": "text/plain; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    connection: "close",
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join("")}\r\n${body}`)
}

function clientRefusal(code: string | undefined): Refusal {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return serveRefusals.tooSlow
  return code === "HPE_HEADER_OVERFLOW" ? serveRefusals.headersTooLong : serveRefusals.notHttp
}

async function stop(server: Server, stopping: AbortController, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  stopping.abort()
  // A connection becomes idle once its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const bound = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(idle)
  clearTimeout(bound)
}
