/** Send: writes an answer to a request: with its headers, in the encoding asked for, or only that it has not changed. */
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Answer, StreamAnswer, WholeAnswer } from "./answer.ts"
import { acceptedEncoding, type Encoding } from "./encoding.ts"
import { securityHeaders } from "./security-headers.ts"

export interface Sending {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal
}

export async function send(answer: Answer, sending: Sending): Promise<void> {
  const { response, stopping } = sending
  if (stopping.aborted) response.shouldKeepAlive = false
  return answer._tag === "Whole" ? sendWhole(answer, sending) : sendStream(answer, sending)
}

async function sendWhole({ status, content, headers }: WholeAnswer, { request, response }: Sending): Promise<void> {
  const asked = acceptedEncoding(header(request, "accept-encoding"))
  const encoding = content.compressible ? asked : "identity"
  const tag = content.tag === undefined ? undefined : `"${content.tag}${endings[encoding]}"`
  const known = {
    ...securityHeaders,
    ...headers,
    "cache-control": content.cacheControl,
    ...(content.compressible ? { vary: "accept-encoding" } : {}),
    ...(tag === undefined ? {} : { etag: tag }),
  }
  const isRead = request.method === "GET" || request.method === "HEAD"
  if (status === 200 && isRead && tag !== undefined && isKnown(tag, header(request, "if-none-match"))) {
    response.writeHead(304, known).end()
    return
  }
  const bytes = await content.as(encoding)
  response.writeHead(status, {
    ...known,
    "content-type": content.type,
    "content-length": bytes.length,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    // What was left unread of a request would be taken for the next one.
    ...(request.complete ? {} : { connection: "close" }),
  })
  response.end(request.method === "HEAD" ? undefined : bytes)
}

/** Each encoding is a representation of its own, and has a tag of its own. */
const endings: Readonly<Record<Encoding, string>> = { br: "-br", gzip: "-gz", identity: "" }

const isKnown = (tag: string, given: string | undefined): boolean =>
  given !== undefined && given.split(",").some((each) => ["*", tag].includes(each.trim().replace(/^W\//u, "")))

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(",") : value
}

async function sendStream({ follow }: StreamAnswer, { request, response, stopping }: Sending): Promise<void> {
  response.writeHead(200, {
    ...securityHeaders,
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
  })
  if (request.method === "HEAD") {
    response.end()
    return
  }
  response.flushHeaders()
  const gone = new AbortController()
  response.once("close", () => gone.abort())
  const ended = AbortSignal.any([gone.signal, stopping])
  await follow((event) => void response.write(event), ended)
  response.end()
}
