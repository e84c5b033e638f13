/** Fingerprint: a short stand-in for every count of a chunk, so that "the same bytes" can be asserted of megabytes. */
import { createHash } from "node:crypto"

export function fingerprint(value: unknown): string {
  const hash = createHash("sha256")
  const add = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      hash.update(`${part.constructor.name}:`).update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength))
    } else if (typeof part === "object" && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        hash.update(`${key}=`)
        add(inner)
      }
    } else hash.update(`${typeof part}:${String(part)};`)
  }
  add(value)
  return hash.digest("hex")
}
