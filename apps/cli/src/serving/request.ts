/** Request: what of an HTTP request the answers are made of. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http"

export interface Asked {
  readonly method: string
  /** As it came, before the question mark; nothing in it is decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Undefined where it is longer than the limit; what is more is not read. */
  readonly body: () => Promise<Buffer | undefined>
}

export function askedBy(request: IncomingMessage, longestBody: number): Asked {
  const target = request.url ?? ""
  const at = target.indexOf("?")
  return {
    method: request.method ?? "",
    path: at < 0 ? target : target.slice(0, at),
    query: new URLSearchParams(at < 0 ? "" : target.slice(at + 1)),
    headers: request.headers,
    body: () => bodyOf(request, longestBody),
  }
}

async function bodyOf(request: IncomingMessage, longest: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > longest) return undefined
  const chunks: Buffer[] = []
  let length = 0
  // Left before its end, the iterator would destroy the connection on which the refusal is to go out.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer
    length += bytes.length
    if (length > longest) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
