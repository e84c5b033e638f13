/** Input hash: a short name for exactly these inputs: the same files give it, any other content another. */
import type { SourceFile } from "./source.ts"

/** The part of WebCrypto that is used; Node and browsers both have it as a global. */
interface Digester {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> }
}

interface Encoder {
  encode(text: string): Uint8Array
}

declare const crypto: Digester
declare const TextEncoder: new () => Encoder

/** File name without folders: an input is the same wherever it lies. */
const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)

/**
 * The first 16 hexadecimal digits of the SHA-256 of the files' names and texts, in order of name. Line ends and a byte-order
 * mark do not count: a checkout on another system gives the same hash.
 */
export async function inputHash(files: readonly SourceFile[]): Promise<string> {
  const content = files
    .map(({ path, text }) => [nameOf(path), text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")] as const)
    .sort(([a, textA], [b, textB]) => (a < b ? -1 : a > b ? 1 : textA < textB ? -1 : textA > textB ? 1 : 0))
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
