/** Encoding: which compression an answer is given in, as its asker accepts it, and the bytes in it. */
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

export type Encoding = "br" | "gzip" | "identity"

/** The best that is accepted. Without the header, and for what it does not name, the bytes go as they are. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const weights = new Map((header ?? "").toLowerCase().split(",").map(weighed))
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get("*") ?? 0
  const brotli = weightOf("br")
  const gzipped = weightOf("gzip")
  if (brotli > 0 && brotli >= gzipped) return "br"
  return gzipped > 0 ? "gzip" : "identity"
}

function weighed(part: string): [string, number] {
  const [name = "", ...parameters] = part.split(";").map((each) => each.trim())
  const given = parameters.find((each) => each.startsWith("q="))
  const weight = given === undefined ? 1 : Number(given.slice(2))
  return [name, Number.isFinite(weight) ? weight : 0]
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export async function encoded(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case "br":
      // One level below the highest: nearly as small, and many times as fast.
      return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    case "gzip":
      return gzipped(bytes)
    case "identity":
      return bytes
  }
}
