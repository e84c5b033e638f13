/** Who may ask: names that are not the server's, pages elsewhere, and requests that are too long or never end. */
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { memoryLog } from "@laksana/store"
import { hostsOf } from "./hosts.ts"
import { type ServerForTests, serverForTests } from "./server-for-tests.ts"

let server: ServerForTests
beforeAll(async () => {
  server = await serverForTests({
    log: memoryLog(),
    write: true,
    limits: { headersMs: 200, requestMs: 2_000, bodyBytes: 1000 },
  })
})
afterAll(() => server.stop())

/** What comes back for bytes written as they are, and after how many milliseconds the connection is closed. */
function raw(bytes: string): Promise<{ readonly text: string; readonly ms: number }> {
  const began = Date.now()
  return new Promise((resolve, reject) => {
    let text = ""
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes))
    socket.on("data", (chunk) => (text += chunk.toString()))
    socket.on("error", reject)
    socket.on("close", () => resolve({ text, ms: Date.now() - began }))
  })
}

describe("the name it is asked by", () => {
  test("is one of this machine's loopback, with the port", async () => {
    const { port } = server
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect([host, (await server.ask("/", { headers: { host } })).status]).toEqual([host, 200])
    }
  })

  test("is refused where it is another, as after DNS rebinding, for the page and for data", async () => {
    const { port } = server
    const others = [
      "evil.example",
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      "localhost",
      "127.0.0.1:1",
      `127.0.0.1:${port}@evil`,
    ]
    for (const host of others) {
      for (const path of ["/", "/api/about"]) {
        const got = await server.ask(path, { headers: { host } })
        expect([host, got.status]).toEqual([host, 421])
        expect(got.text).toContain("Server ini tidak melayani nama")
      }
    }
  })

  test("is refused where there is none", async () => {
    expect((await raw("GET / HTTP/1.0\r\n\r\n")).text).toMatch(/^HTTP\/1\.1 421 /u)
  })

  test("may be the one of --host; of all addresses, any address, but no other name", () => {
    const named = hostsOf("desk.office.example", 80)
    expect(["desk.office.example", "DESK.office.example:80", "127.0.0.1"].map(named.isOurs)).toEqual([true, true, true])
    expect(["office.example", "10.0.0.1", "desk.office.example:81"].map(named.isOurs)).toEqual([false, false, false])
    const all = hostsOf("0.0.0.0", 4178)
    expect(["192.168.1.4:4178", "[fe80::1]:4178", "localhost:4178"].map(all.isOurs)).toEqual([true, true, true])
    expect(["evil.example:4178", "192.168.1.4:80", "0.0.0.0.evil.example:4178"].map(all.isOurs)).toEqual([
      false,
      false,
      false,
    ])
    expect(hostsOf("::1", 4178).isOurs("[::1]:4178")).toBe(true)
  })
})

describe("a page elsewhere", () => {
  const headers = { "content-type": "application/json" }

  test("neither asks nor writes", async () => {
    const { port } = server
    const origins = [
      "http://evil.example",
      `http://evil.example:${port}`,
      "http://localhost:1",
      `https://127.0.0.1:${port}`,
      "null",
    ]
    for (const origin of origins) {
      for (const path of ["/api/append/town", "/api/decide/town"]) {
        const got = await server.ask(path, { method: "POST", headers: { ...headers, origin }, body: "{}" })
        expect([origin, got.status, got.text.includes("foreign-page")]).toEqual([origin, 403, true])
      }
    }
    for (const site of ["cross-site", "same-site"]) {
      const got = await server.ask("/api/about", { headers: { "sec-fetch-site": site } })
      expect([site, got.status]).toEqual([site, 403])
    }
  })

  test("may lead here, as a link does", async () => {
    expect((await server.ask("/", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200)
  })

  test("is told from the viewer's own, and from a program that is no browser", async () => {
    const own = { ...headers, origin: `http://127.0.0.1:${server.port}`, "sec-fetch-site": "same-origin" }
    for (const each of [own, headers]) {
      expect((await server.ask("/api/decide/town", { method: "POST", headers: each, body: "[" })).status).toBe(400)
    }
  })

  test("cannot write by a form, which sends no JSON", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "application/jsonp",
    ]) {
      const got = await server.ask("/api/append/town", {
        method: "POST",
        headers: { "content-type": type },
        body: "{}",
      })
      expect([type, got.status]).toEqual([type, 415])
    }
  })
})

describe("a request", () => {
  const post = (body: string, headers: object = {}) =>
    server.ask("/api/decide/town", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    })

  test("is refused where its body is too large, said or not", async () => {
    for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
      const got = await post(`"${"x".repeat(1000)}"`, headers)
      expect([got.status, got.headers.connection]).toEqual([413, "close"])
      expect(got.text).toContain("lebih besar dari satu megabita")
    }
    expect((await post(`"${"x".repeat(900)}"`)).status).toBe(400)
  })

  test("is cut off where its headers do not come to an end", async () => {
    const { text, ms } = await raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
    expect(text).toMatch(/^HTTP\/1\.1 408 /u)
    expect(text).toContain("content-security-policy: default-src 'none'")
    expect(text).toContain("Permintaan tidak diterima utuh")
    expect(ms).toBeLessThan(1_800)
  })

  test("is cut off where its body does not come to an end", async () => {
    const head = `POST /api/decide/town HTTP/1.1\r\nHost: localhost:${server.port}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`
    const { ms } = await raw(head)
    expect(ms).toBeLessThan(5_000)
    expect(server.told()).toBe("")
  })

  test("is refused where it is no HTTP, or its headers are too long", async () => {
    expect((await raw("nonsense\r\n\r\n")).text).toMatch(/^HTTP\/1\.1 400 /u)
    expect((await raw(`GET / HTTP/1.1\r\nX: ${"x".repeat(40_000)}\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 431 /u)
  })
})
