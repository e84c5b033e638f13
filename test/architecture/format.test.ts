/** Format: every file is written as `pnpm format` writes it. */
import { expect, test } from "vitest"
import { head, repository, tool } from "./repository.ts"
import { inSmallWorkspace } from "./small-workspace.ts"

const check = (folder: string) => tool("biome", ["format", "--colors=off", "."], folder)

test("the repository is formatted", async () => {
  const { code, text } = await check(repository)
  expect(text).toMatch(/Checked \d{2,} files/)
  expect(code, head(text.split("\n")).join("\n")).toBe(0)
})

test("a file that is not is caught, and the small workspace without it passes", async () => {
  expect((await inSmallWorkspace({}, check)).text).not.toContain("packages/core")
  expect((await inSmallWorkspace({}, check)).code).toBe(0)
  const { code, text } = await inSmallWorkspace({ "packages/core/src/b.ts": "export const b = 'c';\n" }, check)
  expect(code).not.toBe(0)
  expect(text).toContain("packages/core/src/b.ts")
})
