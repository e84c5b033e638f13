/**
 * Link files: files of one's own that travel in a link while they are small, compressed; a link of larger ones says which files it
 * needs. Reading and writing take a moment, since the browser's own compression does.
 */
import type { Bilingual } from "@laksana/core"
import type { SourceFile } from "@laksana/scenario"
import { linkOf, written } from "./link.ts"
import { linkMistakes } from "./link-mistakes.ts"
import { fileKeys, partsOf, readPairs } from "./read-link.ts"
import type { ViewState } from "./view-state.ts"

export interface OwnFiles {
  readonly id: string
  readonly files: readonly SourceFile[]
}

export interface FilesInLink {
  /** Null where the link carries none. */
  readonly own: OwnFiles | null
  /** Names of files that the link needs and does not carry. */
  readonly needs: readonly string[]
  readonly mistakes: readonly Bilingual[]
}

/** Characters of a link's files, and what they may unfold to. */
const most = { inLink: 32_768, unfolded: 8_000_000, files: 200 } as const

export async function linkWithFiles(state: ViewState, { id, files }: OwnFiles): Promise<string> {
  const link = linkOf(state)
  const start = link.includes("?") ? `${link}&` : `${link}?`
  const plain = files.map(({ path, text }) => [path, text])
  const packed = base64url(
    await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(JSON.stringify(plain))),
  )
  const name = `${fileKeys.name}=${written(id)}`
  if (packed.length <= most.inLink) return `${start}${name}&${fileKeys.files}=${packed}`
  return `${start}${[name, ...files.map(({ path }) => `${fileKeys.needs}=${written(path)}`)].join("&")}`
}

/** Never rejects. */
export async function filesIn(hash: string): Promise<FilesInLink> {
  const mistakes: Bilingual[] = []
  const pairs = readPairs(partsOf(hash).pairs, () => {})
  const valuesOf = (key: string) => pairs.flatMap(([name, value]) => (name === key ? [value] : []))
  const id = valuesOf(fileKeys.name)[0] ?? "own"
  const needs = valuesOf(fileKeys.needs).slice(0, most.files)
  const packed = valuesOf(fileKeys.files)[0]
  if (packed === undefined) return { own: null, needs, mistakes }
  const files = packed.length > 2 * most.inLink ? undefined : await unpacked(packed)
  if (files === undefined) return { own: null, needs, mistakes: [linkMistakes.files()] }
  return { own: { id, files }, needs, mistakes }
}

async function unpacked(packed: string): Promise<readonly SourceFile[] | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (each) => each.charCodeAt(0))
    const unfolded = await through(new DecompressionStream("deflate-raw"), bytes)
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(unfolded))
    if (!Array.isArray(value) || value.length === 0 || value.length > most.files || !value.every(isFile))
      return undefined
    return value.map(([path, text]) => ({ path, text }))
  } catch {
    return undefined
  }
}

const isFile = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "string")

/** Bytes sent through a compression or back; throws where they unfold to more than any case holds. */
async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  const sent = writer.write(new Uint8Array(bytes)).then(() => writer.close())
  // What goes wrong is told by the reading side too.
  sent.catch(() => {})
  const parts: Uint8Array[] = []
  let size = 0
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most.unfolded) throw new RangeError("The files are too large.")
    parts.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function base64url(bytes: Uint8Array): string {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}
