/** Content: bytes that are answered with: of what type, how long they may be kept, and in each encoding, made once. */
import { createHash } from "node:crypto"
import { type Encoding, encoded } from "./encoding.ts"

export interface Content {
  readonly type: string
  readonly cacheControl: string
  /** Of one state of what is asked for, whatever the encoding; undefined where states are not told apart. */
  readonly tag: string | undefined
  /** Whether the bytes are worth compressing. */
  readonly compressible: boolean
  readonly as: (encoding: Encoding) => Promise<Buffer>
}

interface About {
  readonly type: string
  readonly cacheControl: string
  readonly tag?: string
}

/** Below this a compressed text is hardly smaller than the text. */
const leastCompressed = 1024

export function content(bytes: Buffer, { type, cacheControl, tag }: About): Content {
  const made = new Map<Encoding, Promise<Buffer>>()
  return {
    type,
    cacheControl,
    tag,
    compressible: bytes.length >= leastCompressed && /^text\/|json|javascript|svg|xml|wasm/u.test(type),
    as: (encoding) => {
      const there = made.get(encoding) ?? encoded(bytes, encoding)
      made.set(encoding, there)
      return there
    },
  }
}

/** The tag of bytes: a hash of them. */
export const tagOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("base64url").slice(0, 27)

export const textContent = (text: string): Content =>
  content(Buffer.from(text), { type: "text/plain; charset=utf-8", cacheControl: "no-store" })

/** As the command line writes its JSON, to the byte. With a `tag` it may be kept, and is asked for anew each time. */
export function jsonContent(result: object, tag?: string): Content {
  const bytes = Buffer.from(`${JSON.stringify({ version: 1, ...result }, null, 2)}\n`)
  const type = "application/json; charset=utf-8"
  return content(
    bytes,
    tag === undefined ? { type, cacheControl: "no-store" } : { type, cacheControl: "no-cache", tag },
  )
}
