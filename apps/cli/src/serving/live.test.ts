/** Who follows a log: told again and again that the connection stands, and as many as there is room for. */
import { get, type IncomingMessage } from "node:http"
import { memoryLog } from "@laksana/store"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type ServerForTests, serverForTests } from "./server-for-tests.ts"

const log = memoryLog()
let server: ServerForTests
beforeAll(async () => {
  const stamp = { recorder: "a", loggedAt: "2026-11-24T08:30:00.000Z", origin: "a" }
  await log.append({ stream: "town", expected: 0, events: [{ id: "a", type: "TeamFormed" }], ...stamp })
  server = await serverForTests({ log })
})
afterAll(() => server.stop())

const follow = () =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const path = "/api/live/town"
    get({ host: "127.0.0.1", port: server.port, path, agent: false }, resolve).on("error", reject)
  })

test("a listener is told the head, when to come back, and every so often that the connection stands", async () => {
  const response = await follow()
  expect([response.statusCode, response.headers["content-type"], response.headers["cache-control"]]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
    "no-store",
  ])
  expect(response.headers["content-security-policy"]).toContain("default-src 'none'")
  let text = ""
  for await (const chunk of response) {
    text += String(chunk)
    if (text.split(": alive\n\n").length > 3) break
  }
  const { position, hash } = await log.head()
  const data = JSON.stringify({ version: 1, head: { position, hash }, streams: [] })
  expect(text).toMatch(/^retry: 1000\n\nevent: head\n/u)
  expect(text).toContain(`event: head\nid: 1\ndata: ${data}\n\n`)
})

test("there is room for 64, and again for one when one has gone", async () => {
  const all = await Promise.all(Array.from({ length: 64 }, follow))
  expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 200))
  const refused = await server.ask("/api/live/town")
  expect([refused.status, refused.text.includes("too-many-listeners")]).toEqual([503, true])
  expect((await server.ask("/api/about")).status).toBe(200)
  all[0]?.destroy()
  // That it has gone is noticed a moment later.
  let after = await follow()
  for (let tries = 0; after.statusCode !== 200 && tries < 100; tries += 1) {
    after.destroy()
    await new Promise((resolve) => setTimeout(resolve, 10))
    after = await follow()
  }
  expect(after.statusCode).toBe(200)
  for (const each of [...all, after]) each.destroy()
})
