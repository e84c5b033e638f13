/** Rooms: every file says in its name what it is about, an index names what it gives away, and no check is switched off. */
import { describe, expect, test } from "vitest"
import { filesUnder, repository, textOf } from "./repository.ts"

const files = filesUnder(repository).filter((file) => /^(packages|apps|test)\//.test(file))
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))

const anyRoom = /(^|\/)(utils?|helpers?|misc|common|types)(\/|\.[^/]*$)/
const starExport = /^\s*export\s+(type\s+)?\*/m
const switchedOff =
  /(oxlint|eslint|biome|dependency-cruiser|v8)-?\s?(disable|ignore)|@ts-(ignore|expect-error|nocheck)|knipignore/
const cast = /\bas\s+(never|unknown\s+as)\b/

const breaching = (rule: RegExp, of: readonly string[]) => of.filter((file) => rule.test(textOf(repository, file)))

/** Comments and quoted texts may speak of what code may not say: this very file does. */
const others = code.filter((file) => !file.startsWith("test/architecture/"))

test("no file or folder is a room for anything (utils, helpers, misc, common, types)", () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => anyRoom.test(file))).toEqual([])
})

test("index files re-export by name", () => {
  const indexes = code.filter((file) => file.endsWith("/index.ts"))
  expect(indexes.length).toBeGreaterThanOrEqual(4)
  expect(breaching(starExport, indexes)).toEqual([])
})

test("no comment switches a check off", () => {
  expect(breaching(switchedOff, others)).toEqual([])
})

test("no cast in the product hides a type (as never, as unknown as; `any` is the linter's)", () => {
  const product = others.filter((file) => !file.endsWith(".test.ts"))
  expect(breaching(cast, product)).toEqual([])
})

describe("a breach is caught", () => {
  test.each([
    [anyRoom, "packages/core/src/utils.ts"],
    [anyRoom, "packages/core/src/helpers/day.ts"],
    [anyRoom, "apps/cli/src/types.test.ts"],
    [starExport, 'export * from "./day.ts"'],
    [starExport, 'export type * from "./day.ts"'],
    [starExport, 'export * as day from "./day.ts"'],
    [switchedOff, "// oxlint-disable-next-line no-var"],
    [switchedOff, "// biome-ignore format: no"],
    [switchedOff, "// @ts-expect-error"],
    [cast, "const state = draft as never"],
    [cast, "const state = draft as unknown as State"],
  ])("%s: %s", (rule, text) => {
    expect(rule.test(text)).toBe(true)
  })

  test("and what only looks like one is none", () => {
    expect(anyRoom.test("packages/model/src/prototypes.ts")).toBe(false)
    expect(anyRoom.test("packages/scenario/src/problems/commonly-meant.ts")).toBe(false)
    expect(starExport.test('export { day } from "./day.ts"\nexport const area = 2 * 3\n')).toBe(false)
    expect(cast.test("const state = value as const")).toBe(false)
  })
})
