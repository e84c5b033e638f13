/** Compile: `tsc -b` accepts every package and every test, and refuses what the strict options are there to refuse. */
import { expect, test } from "vitest"
import { head, repository, tool } from "./repository.ts"
import { inSmallWorkspace } from "./small-workspace.ts"

const compile = (folder: string) => tool("tsc", ["-b", "--pretty", "false"], folder)

test("the repository compiles", async () => {
  const { code, text } = await compile(repository)
  expect(code, head(text.split("\n")).join("\n")).toBe(0)
})

test("a breach is caught, and the small workspace without one compiles", async () => {
  expect(await inSmallWorkspace({}, compile)).toMatchObject({ code: 0, text: "" })

  const inCore = "packages/core/src"
  const planted = {
    [`${inCore}/b1.ts`]: "export const first = (days: readonly number[]): number => days[0]\n",
    [`${inCore}/b2.ts`]: "type Window = { to?: string }\nexport const open: Window = { to: undefined }\n",
    [`${inCore}/b3.ts`]: "export const a = (shares: Record<string, number>) => shares.reach\n",
    [`${inCore}/b4.ts`]: "export enum Phase {\n  Socialisation,\n}\n",
    [`${inCore}/b5.ts`]: 'export { dayAfter } from "./day.js"\nexport const host = process.platform\n',
    "test/b6.test.ts": 'import { horizon } from "@laksana/scenario"\n\nexport const wrong: string = horizon\n',
  }
  const { code, text } = await inSmallWorkspace(planted, compile)
  expect(code).not.toBe(0)
  for (const [file, error] of [
    [`${inCore}/b1.ts`, "TS2322"],
    [`${inCore}/b2.ts`, "TS2375"],
    [`${inCore}/b3.ts`, "TS4111"],
    [`${inCore}/b4.ts`, "TS1294"],
    [`${inCore}/b5.ts`, "TS2591"],
  ]) {
    expect(text).toMatch(new RegExp(`^${file}\\(\\d+,\\d+\\): error ${error}`, "m"))
  }
  const inTests = { "test/b6.test.ts": planted["test/b6.test.ts"] }
  expect((await inSmallWorkspace(inTests, compile)).text).toMatch(/^test\/b6\.test\.ts\(3,14\): error TS2322/m)
})
