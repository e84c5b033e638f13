/** First parts: until the first chart neither the page nor a worker loads what reads events or YAML. */
import { beforeAll, describe, expect, test } from "vitest"
import { type BuiltParts, builtParts, loadedWith } from "../testing/built-parts.ts"

let parts: BuiltParts
beforeAll(async () => {
  parts = await builtParts()
}, 120_000)

const isOf = (library: string) => (module: string) => module.includes(`/node_modules/${library}/`)
const readers = (modules: readonly string[]) => ["effect", "yaml"].filter((library) => modules.some(isOf(library)))
const inWorker = (module: string) => readers(loadedWith(parts.worker, module))

describe("a worker", () => {
  test.each([
    ["its script, which opens and replays a case", "/engine/worker.ts"],
    ["what works out what a history teaches", "/engine/runs/populations.ts"],
    ["what it works that out from", "/engine/runs/usual-condition.ts"],
    ["one event seen closely", "/engine/history/event-view.ts"],
  ])("needs no reader for %s", (_what, module) => {
    expect(inWorker(module)).toEqual([])
  })

  test("looks for boxes with a part of the program that only that question loads", () => {
    const isSearch = (module: string) =>
      /\/analysis\/(src|dist)\/discovery\/(peel|cart)\.|\/joe-kuo-directions\./.test(module)
    const own = parts.worker.filter(({ modules }) => modules.some(isSearch))
    expect(own.flatMap(({ modules }) => modules).some((path) => path.endsWith("/why/discovered.ts"))).toBe(true)
    expect(loadedWith(parts.worker, "/runs/project.ts").filter(isSearch)).toEqual([])
    expect(loadedWith(parts.worker, "/why/discovered.ts").filter(isSearch)).toHaveLength(3)
  })

  test("has them all the same where something is read", () => {
    expect(inWorker("/engine/runs/compose.ts")).toEqual(["effect", "yaml"])
    expect(inWorker("/engine/model/fields-view.ts")).toEqual(["effect"])
  })

  test("loads in one part what its first questions need", () => {
    const script = parts.worker.find(({ modules }) => modules.some((path) => path.endsWith("/engine/worker.ts")))
    expect(script?.imports).toEqual([])
  })
})

test("no part of the page has a reader", () => {
  expect(parts.page.length).toBeGreaterThan(10)
  expect(readers(parts.page.flatMap(({ modules }) => modules))).toEqual([])
})
