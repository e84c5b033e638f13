/** Serve: a folder on loopback under the viewer's policy, for a browser to measure. Says which files were asked for. */
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"
import { gzipSync } from "node:zlib"

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" }

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'"

/** `take` forgets the files asked for so far and gives them. */
export async function serve(folder) {
  let asked = []
  const hand = async ({ url = "/" }, answer) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname))
    const file = path === "/" ? "/index.html" : path
    try {
      const bytes = await readFile(join(folder, file))
      asked.push({ file, gzipped: gzipSync(bytes, { level: 9 }).length })
      answer.writeHead(200, {
        "content-type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
        "content-security-policy": policy,
      })
      answer.end(bytes)
    } catch {
      answer.writeHead(404).end()
    }
  }
  const server = createServer((question, answer) => void hand(question, answer))
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    take: () => {
      const taken = asked
      asked = []
      return taken
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
