/**
 * Viewer files: every file of the built viewer by the path it is asked under, read at the start. A request's path is only looked up
 * here: nothing that anybody asks reaches the file system.
 */
import { readdir, readFile } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { errorCode } from "../files/text-file.ts"
import { type Content, content, tagOf } from "./content.ts"

export type ViewerFiles = ReadonlyMap<string, Content>

/** What a page is made of; whatever else lies in the folder, such as what a compiler leaves there, is not given out. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".yaml": "text/yaml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
}

/** A file whose name has a hash of what is in it is never another: `assets/main-Bx3_k2Qd.js`. */
const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/u

export async function viewerFiles(folder: string, { withLog }: { readonly withLog: boolean }): Promise<ViewerFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, Content>()
  for (const entry of found.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const parts = relative(folder, file).split(sep)
    const path = `/${parts.map(encodeURIComponent).join("/")}`
    const type = types[extname(entry.name)]
    if (type === undefined || parts.some((part) => part.startsWith(".")) || isOtherPage(path)) continue
    const found = await bytesOf(file)
    if (found === undefined) continue
    const bytes = withLog && path === page ? marked(found) : found
    const cacheControl = hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache"
    files.set(path, content(bytes, { type, cacheControl, tag: tagOf(bytes) }))
  }
  const index = files.get(page)
  if (index !== undefined) files.set("/", index)
  return files
}

const page = "/index.html"

/** The page asks for a log only where it is told that there is one: from any other server the question would be a mistake in its console. */
const logMark = '<meta name="laksana-log" content="behind" />'

const marked = (html: Buffer): Buffer =>
  Buffer.from(html.toString().replace(/^<!doctype html>\s*(<html[^>]*>\s*)?(<head>)?/iu, (start) => start + logMark))

/** The viewer in one file is for the disk: the scripts in it would be refused here. */
const isOtherPage = (path: string): boolean => path.endsWith(".html") && path !== page

/** Undefined where a build has just taken the file away. */
function bytesOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined
    throw error
  })
}
