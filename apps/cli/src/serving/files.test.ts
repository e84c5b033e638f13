/** The viewer's files over HTTP: what is given, under which headers, and what is never given. */
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { memoryLog } from "@laksana/store"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { page, script, type ServerForTests, serverForTests } from "./server-for-tests.ts"

const asset = "/assets/main-Bx3_k2Qd.js"
let server: ServerForTests
beforeAll(async () => {
  server = await serverForTests()
})
afterAll(() => server.stop())

describe("a file", () => {
  test("is given as what it is, the page at both of its addresses", async () => {
    for (const path of ["/", "/index.html", "/?place=futures&lang=id"]) {
      const got = await server.ask(path)
      expect([got.status, got.text, got.headers["content-type"]]).toEqual([200, page, "text/html; charset=utf-8"])
    }
    expect(await server.ask(asset)).toMatchObject({ status: 200, text: script })
    expect((await server.ask("/assets/mark.svg")).headers["content-type"]).toBe("image/svg+xml")
  })

  test("says in the page that there is a log behind it, and only where there is one, under a tag of its own", async () => {
    const withLog = await serverForTests({ log: memoryLog() })
    try {
      const told = await withLog.ask("/")
      expect(told.text).toBe(
        page.replace("<!doctype html>", '<!doctype html><meta name="laksana-log" content="behind" />'),
      )
      const [known, other] = [told.headers.etag, (await server.ask("/")).headers.etag]
      expect(known).not.toBe(other)
      expect((await withLog.ask("/", { headers: { "if-none-match": known } })).status).toBe(304)
      expect((await withLog.ask("/", { headers: { "if-none-match": other } })).status).toBe(200)
    } finally {
      await withLog.stop()
    }
  })

  test("is kept for good where its name has its hash, and else asked for anew", async () => {
    expect((await server.ask(asset)).headers["cache-control"]).toBe("public, max-age=31536000, immutable")
    for (const path of ["/", "/assets/mark.svg"]) {
      expect((await server.ask(path)).headers["cache-control"]).toBe("no-cache")
    }
  })

  test("is not sent again to whoever has it, in that encoding", async () => {
    const tags = new Set<string>()
    for (const encoding of ["", "gzip", "br"]) {
      const headers = { "accept-encoding": encoding }
      const { etag = "" } = (await server.ask(asset, { headers })).headers
      expect(etag).toMatch(/^"[\w-]{27,}"$/u)
      tags.add(etag)
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
        const again = await server.ask(asset, { headers: { ...headers, "if-none-match": known } })
        expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, etag])
      }
      const changed = await server.ask(asset, { headers: { ...headers, "if-none-match": '"other"' } })
      expect(changed.status).toBe(200)
    }
    expect(tags.size).toBe(3)
  })

  test("is the same bytes in every encoding, the best one that is accepted", async () => {
    const as = async (accepted: string) => {
      const got = await server.ask(asset, { headers: { "accept-encoding": accepted } })
      expect(got.headers.vary).toBe("accept-encoding")
      expect(Number(got.headers["content-length"])).toBe(got.bytes.length)
      return [got.headers["content-encoding"], got.bytes] as const
    }
    const [none, plain] = await as("identity")
    const [gzip, gzipped] = await as("gzip, deflate")
    const [br, brotli] = await as("gzip, deflate, br")
    expect([none, gzip, br]).toEqual([undefined, "gzip", "br"])
    expect([plain, gunzipSync(gzipped), brotliDecompressSync(brotli)].map(String)).toEqual([script, script, script])
    expect((await as("br;q=0, gzip"))[0]).toBe("gzip")
    expect((await as("br;q=0, *;q=0"))[0]).toBe(undefined)
    expect((await as("br;q=0.2, gzip;q=0.8"))[0]).toBe("gzip")
    const small = await server.ask("/assets/mark.svg", { headers: { "accept-encoding": "br" } })
    expect([small.headers["content-encoding"], small.text]).toEqual([undefined, "<svg/>"])
  })

  test("HEAD has the headers and no body", async () => {
    const [get, head] = [await server.ask(asset), await server.ask(asset, { method: "HEAD" })]
    const { date: _a, ...told } = get.headers
    const { date: _b, ...headers } = head.headers
    expect([head.status, head.bytes.length, headers]).toEqual([200, 0, told])
  })

  test("is only read", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const got = await server.ask("/", { method })
      expect([got.status, got.headers.allow]).toEqual([405, "GET, HEAD"])
      expect(got.text).toContain("can only be read")
      expect(got.text).toContain("hanya dapat dibaca")
    }
  })
})

test("what is not the viewer's is not there, however it is asked for", async () => {
  const paths = [
    "/nothing",
    "/tsconfig.tsbuildinfo",
    "/laksana.html",
    "/.build-x/part.js",
    "/../package.json",
    "/assets/../index.html",
    "/..%2findex.html",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/..%5c..%5cetc%5cpasswd",
    "/....//....//etc/passwd",
    "//etc/passwd",
    "/%00",
    "/index.html%00.js",
    "/%ff",
    "/%",
    "/constructor",
    "/__proto__",
    "/assets",
    "/assets/",
    "http://127.0.0.1/etc/passwd",
    "file:///etc/passwd",
    "*",
  ]
  for (const path of paths) {
    const { status, text, headers } = await server.ask(path)
    expect([path, status, headers["content-type"]]).toEqual([path, 404, "text/plain; charset=utf-8"])
    expect(text).toBe(
      "There is no page at this address. The viewer is at /.\n\nTidak ada halaman di alamat ini. Penampil ada di /.\n",
    )
  }
})

test("every answer has the security headers, refusals too, and says nothing back as a page", async () => {
  const answers = await Promise.all([
    server.ask("/"),
    server.ask(asset),
    server.ask("/", { headers: { "if-none-match": "*" } }),
    server.ask("/<script>alert(1)</script>"),
    server.ask("/api/about"),
    server.ask("/api/<script>"),
    server.ask("/", { method: "POST" }),
    server.ask("/", { headers: { host: "<script>" } }),
    server.ask(`/?${"x".repeat(9000)}`),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 304, 404, 200, 404, 405, 421, 414])
  for (const { headers, text, status } of answers) {
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["referrer-policy"]).toBe("no-referrer")
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin")
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin")
    expect(headers["permissions-policy"]).toContain("camera=()")
    expect(headers["access-control-allow-origin"]).toBe(undefined)
    if (status >= 400) expect(text).not.toMatch(/<script>|x{50}/u)
  }
})
