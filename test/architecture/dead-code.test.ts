/** Dead code: every file, export and dependency is used by something, and everything used is declared. */
import { expect, test } from "vitest"
import { head, repository, tool } from "./repository.ts"
import { inSmallWorkspace } from "./small-workspace.ts"

const check = (folder: string) => tool("knip", ["--no-progress", "--no-config-hints", "--reporter", "compact"], folder)

test("the repository has none", async () => {
  const { code, text } = await check(repository)
  expect(code, head(text.split("\n"), 80).join("\n")).toBe(0)
})

/** The small workspace uses little of what its manifests declare; only its files, exports and imports are of interest. */
const checkSmall = (folder: string) => tool("knip", ["--no-progress", "--exclude", "dependencies"], folder)

test("a breach is caught, and the small workspace without one passes", async () => {
  const sound = await inSmallWorkspace({}, checkSmall)
  expect(sound).toMatchObject({ code: 0, stdout: "" })

  const planted = {
    "packages/core/src/forgotten.ts": "export const forgotten = 1\n",
    "packages/core/src/day.ts": "export const dayAfter = (day: number) => day + 1\nexport const dayBefore = 1\n",
    "packages/model/src/index.ts":
      'import "immer"\nimport { dayAfter } from "@laksana/core"\nimport { reference } from "@laksana/engine"\n\nexport const firstDay = dayAfter(reference)\n',
  }
  const { code, text } = await inSmallWorkspace(planted, checkSmall)
  expect(code).not.toBe(0)
  expect(text).toMatch(/Unused files \(1\)\s+packages\/core\/src\/forgotten\.ts/)
  expect(text).toMatch(/Unused exports \(1\)\s+dayBefore\s+packages\/core\/src\/day\.ts/)
  expect(text).toMatch(/Unlisted dependencies \(1\)\s+immer\s+packages\/model\/src\/index\.ts/)
})

test("a dependency that nothing imports is caught", async () => {
  const { code, text } = await inSmallWorkspace({}, (folder) => tool("knip", ["--include", "dependencies"], folder))
  expect(code).not.toBe(0)
  expect(text).toMatch(/fastest-levenshtein\s+packages\/scenario\/package\.json/)
})
