/** Lint: the repository is clean under its own rules, types included, and each rule it leans on is seen to catch a breach. */
import { describe, expect, test } from "vitest"
import { filesUnder, head, repository, tool } from "./repository.ts"
import { inSmallWorkspace } from "./small-workspace.ts"

type Diagnostic = {
  readonly code: string
  readonly filename: string
  readonly message: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}
type Lint = { readonly diagnostics: readonly Diagnostic[]; readonly number_of_files: number; readonly code: number }

async function lint(folder: string): Promise<Lint> {
  const { code, stdout, stderr } = await tool("oxlint", ["--format", "json"], folder)
  if (!stdout.startsWith("{")) throw new Error(`oxlint printed no report: ${stdout}${stderr}`)
  return { ...(JSON.parse(stdout) as Omit<Lint, "code">), code }
}

const described = ({ filename, labels, code, message }: Diagnostic) =>
  `${filename}:${labels[0]?.span.line ?? 1} ${code} ${message}`

const found = (report: Lint) => report.diagnostics.map(({ filename, code }) => `${filename}: ${code}`)

describe("the repository", async () => {
  const report = await lint(repository)

  test("has nothing the linter objects to", () => {
    expect(head(report.diagnostics.map(described))).toEqual([])
    expect(report.code).toBe(0)
  })

  test("was read whole", () => {
    const code = filesUnder(repository).filter((file) => /^(packages|apps)\/.*\.(ts|mjs)$/.test(file))
    expect(report.number_of_files).toBeGreaterThanOrEqual(code.length)
  })
})

describe("a breach is caught", async () => {
  const inCore = "packages/core/src"
  const plants = [
    ["no-explicit-any", `${inCore}/a01.ts`, "export const a = (x: any) => x === 1"],
    ["no-unsafe-return", `${inCore}/a02.ts`, "export function a(x: string): number {\n  return JSON.parse(x)\n}"],
    ["no-unsafe-assignment", `${inCore}/a03.ts`, 'export const a: number = JSON.parse("1")'],
    ["no-unsafe-member-access", `${inCore}/a04.ts`, 'export const a = String(JSON.parse("1").b)'],
    ["no-unsafe-call", `${inCore}/a05.ts`, 'const f = JSON.parse("1")\nexport const a = String(f())'],
    ["no-unsafe-argument", `${inCore}/a06.ts`, 'export const a = Math.abs(JSON.parse("1"))'],
    ["no-non-null-assertion", `${inCore}/a07.ts`, "export const a = (x: readonly number[]) => x[0]!"],
    ["no-floating-promises", "apps/cli/src/a08.ts", "export function a(p: Promise<void>) {\n  p.then(() => 1)\n}"],
    ["no-misused-promises", "apps/cli/src/a09.ts", "export const a = (p: Promise<number>) => (p ? 1 : 2)"],
    ["consistent-type-imports", `${inCore}/a10.ts`, 'import { B } from "./b.ts"\nexport const a = (b: B) => b'],
    [
      "switch-exhaustiveness-check",
      `${inCore}/a11.ts`,
      'export function a(x: "b" | "c") {\n  switch (x) {\n    case "b":\n      return 1\n  }\n  return 2\n}',
    ],
    ["ban-ts-comment", `${inCore}/a12.ts`, "// @ts-ignore: no\nexport const a = 1"],
    ["no-warning-comments", `${inCore}/a13.ts`, "// TODO: later\nexport const a = 1"],
    ["eqeqeq", `${inCore}/a14.ts`, "export const a = (x: number) => x == 1"],
    ["no-restricted-properties", `${inCore}/a15.ts`, "export const a = Math.random()"],
    ["no-restricted-properties", "packages/scenario/src/a16.ts", "export const a = Date.now()"],
    ["no-restricted-globals", "packages/engine/src/a17.ts", "export const a = performance.now()"],
    ["no-restricted-globals", "packages/model/src/a18.ts", 'export const a = process.env["A"]'],
    ["no-restricted-globals", `${inCore}/a19.ts`, "export const a = () => document.title"],
    ["no-restricted-imports", `${inCore}/a20.ts`, 'import { sep } from "node:path"\nexport const a = sep'],
    [
      "no-restricted-imports",
      "packages/engine/src/a21.ts",
      'import { dayAfter } from "@laksana/core"\nexport const a = dayAfter',
    ],
    ["no-console", "packages/model/src/a22.ts", 'console.log("a")'],
    ["no-cycle", `${inCore}/a23.ts`, 'import { b } from "./c.ts"\nexport const a = (): number => b()'],
    ["no-default-export", `${inCore}/a24.ts`, "export default 1"],
    ["max-lines", `${inCore}/a25.ts`, Array.from({ length: 401 }, (_, i) => `export const a${i} = ${i}`).join("\n")],
    ["prefer-node-protocol", "apps/cli/src/a26.ts", 'import { sep } from "path"\nexport const a = sep'],
    ["only-throw-error", "apps/cli/src/a27.ts", 'export function a(): never {\n  throw "a"\n}'],
    ["no-focused-tests", "test/a28.test.ts", 'import { test } from "vitest"\ntest.only("a", () => {})'],
    ["no-explicit-any", `${inCore}/a29.ts`, "// eslint-disable-next-line\nexport const a = (x: any) => x === 1"],
  ] as const
  const companions = {
    [`${inCore}/b.ts`]: "export type B = number\n",
    [`${inCore}/c.ts`]: 'import { a } from "./a23.ts"\nexport const b = (): number => a()\n',
  }
  const planted = { ...companions, ...Object.fromEntries(plants.map(([, file, text]) => [file, `${text}\n`])) }
  const report = await inSmallWorkspace(planted, lint)
  const caught = found(report)

  test("and only a breach: the small workspace without one is clean", async () => {
    const clean = await inSmallWorkspace({}, lint)
    expect(head(found(clean))).toEqual([])
    expect(clean.code).toBe(0)
  })

  test.each(plants)("%s (%s)", (rule, file) => {
    expect(caught.filter((line) => line.startsWith(`${file}: `) && line.endsWith(`(${rule})`))).not.toEqual([])
  })

  test("and it fails the run", () => {
    expect(report.code).not.toBe(0)
  })
})
