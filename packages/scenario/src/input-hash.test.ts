import { expect, test } from "vitest"
import { inputHash } from "./input-hash.ts"

const files = [
  { path: "scenarios/paser/history.yaml", text: "- id: a\n" },
  { path: "scenarios/paser/case.yaml", text: "title: x\n" },
]

test("the hash depends on names and texts, not on order, folders or line ends", async () => {
  const hash = await inputHash(files)
  expect(hash).toMatch(/^[0-9a-f]{16}$/)
  expect(await inputHash(files.toReversed())).toBe(hash)
  expect(
    await inputHash(files.map(({ path, text }) => ({ path: `/elsewhere/${path}`, text: text.replace("\n", "\r\n") }))),
  ).toBe(hash)
  expect(await inputHash(files.map(({ path, text }) => ({ path, text: text.replace("a", "b") })))).not.toBe(hash)
  expect(await inputHash(files.slice(1))).not.toBe(hash)
})

test("the hash is the beginning of SHA-256", async () => {
  // SHA-256 of `[["f","abc"]]`.
  expect(await inputHash([{ path: "f", text: "abc" }])).toBe("1aadc422aecdf3cb")
})
