import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { keep, keyOf, readKept } from "./kept.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-kept-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test("a value is read back as it was, tables and all, and leaves nothing else in the folder", async () => {
  const value = {
    weights: Float64Array.of(0.1, 1 / 3),
    origins: Int32Array.of(7),
    states: [{ set: new Set(["a"]) }],
    lost: undefined,
  }
  await keep(folder, keyOf("a"), value)
  expect(await readKept(folder, keyOf("a"))).toEqual(value)
  expect(await readdir(folder)).toHaveLength(1)
})

test("keys differ with every part, and with where one part ends", () => {
  const keys = [keyOf("ab", "c"), keyOf("a", "bc"), keyOf("abc"), keyOf("ab", "c", ""), keyOf("ab", "d")]
  expect(new Set(keys).size).toBe(keys.length)
})

test("a file that is cut short, or holds something else, is as good as none", async () => {
  await keep(folder, keyOf("a"), { numbers: new Float64Array(1000) })
  const [name = ""] = await readdir(folder)
  await truncate(join(folder, name), 1000)
  expect(await readKept(folder, keyOf("a"))).toBeUndefined()
  await writeFile(join(folder, name), "not what was kept")
  expect(await readKept(folder, keyOf("a"))).toBeUndefined()
})

test("where nothing can be written, nothing is kept and nothing is said", async () => {
  const file = join(folder, "file")
  await writeFile(file, "")
  await keep(join(file, "inside"), keyOf("a"), 1)
  expect(await readKept(join(file, "inside"), keyOf("a"))).toBeUndefined()
})

test("only so many are kept: the one longest unused goes", async () => {
  const long = new Date(2020, 0, 1)
  for (let i = 0; i < 24; i++) {
    await keep(folder, keyOf(String(i)), i)
    await utimes(join(folder, `${keyOf(String(i))}.kept`), long, new Date(long.getTime() + i * 1000))
  }
  // To read is to use.
  expect(await readKept(folder, keyOf("0"))).toBe(0)
  await keep(folder, keyOf("another"), "another")
  expect(await readdir(folder)).toHaveLength(24)
  expect(await readKept(folder, keyOf("0"))).toBe(0)
  expect(await readKept(folder, keyOf("1"))).toBeUndefined()
  expect(await readKept(folder, keyOf("2"))).toBe(2)
})
