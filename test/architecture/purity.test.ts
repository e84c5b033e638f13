/** Purity of the packages: the same inputs give the same bytes on any day, machine and run. */
import { describe, expect, test } from "vitest"
import { impuritiesOf } from "./purity.ts"
import { filesUnder, head, repository, textOf } from "./repository.ts"

const pure = filesUnder(repository).filter((file) => /^packages\/.*(?<!\.test|\.d)\.tsx?$/.test(file))

/** Words formats numbers and days by the conventions of two languages that it names; its tests hold what comes out. */
const fixedLanguages = "the machine's language: Intl"

test("the packages read no clock, no chance without a seed, no time zone and no language of the machine", () => {
  expect(pure.length).toBeGreaterThan(40)
  const found = pure.flatMap((file) =>
    impuritiesOf(textOf(repository, file), file.endsWith(".tsx"))
      .filter(({ what }) => !(file.startsWith("packages/words/") && what === fixedLanguages))
      .map((at) => `${file}:${at.line} ${at.what}`),
  )
  expect(head(found)).toEqual([])
})

describe("a breach is caught", () => {
  test.each([
    ["Math.random", "export const luck = Math.random()"],
    ["Math.random", 'export const luck = Math["random"]()'],
    ["Math.random", "const key = 'random' as const\nexport const luck = Math[key]()"],
    ["Math under another name", "const { random } = Math\nexport const luck = random()"],
    ["Math under another name", "const m = Math\nexport const luck = m.random()"],
    ["the clock: Date.now", "export const now = () => Date.now()"],
    ["the clock: new Date()", "export const today = new Date()"],
    ["the clock: new Date()", "export const today = new Date"],
    ["the clock: Date()", "export const today = Date()"],
    ["Date under another name", "const Day = Date\nexport const today = new Day()"],
    ["Date under another name", "export const days = [1].map((n) => Reflect.construct(Date, [n]))"],
    ["globalThis", "export const host = globalThis.process"],
    ["the machine's time zone: getMonth", "export const month = (day: Date) => day.getMonth()"],
    ["the machine's time zone: new Date(year, month, …)", "export const day = new Date(2024, 2, 25)"],
    ["the machine's language: localeCompare", "export const by = (a: string, b: string) => a.localeCompare(b)"],
    ["the machine's language: toLocaleString", "export const money = (n: number) => n.toLocaleString()"],
    ["the machine's language: Intl", 'export const format = new Intl.NumberFormat("id")'],
    ["effect's Clock", 'import { Clock, Schema } from "effect"\nexport { Clock, Schema }'],
    ["effect's Random", 'import { Random as Luck } from "effect"\nexport const luck = Luck.next'],
    ["effect/DateTime", 'import * as DateTime from "effect/DateTime"\nexport const now = DateTime.now'],
    ["a generator without a seed", 'import seedrandom from "seedrandom"\nexport const next = seedrandom()'],
    ["a generator without a seed", 'import Alea from "seedrandom/lib/alea.js"\nexport const next = new Alea()'],
    [
      "a generator that seeds itself",
      'import seedrandom from "seedrandom"\nexport const next = seedrandom("paser", { entropy: true })',
    ],
  ])("%s: %s", (what, text) => {
    expect(impuritiesOf(text).map((found) => found.what)).toContain(what)
  })

  test("at its line, whatever was read before and whatever comments stand around it", () => {
    const text = "// Tiga – é\n\nexport const one = 1\nexport const luck = Math.random()\n\n// the end\n"
    expect([impuritiesOf(text), impuritiesOf(text)].flat()).toEqual([
      { line: 4, what: "Math.random" },
      { line: 4, what: "Math.random" },
    ])
  })

  test("and what only looks like one is none", () => {
    const text = `
      import Alea from "seedrandom/lib/alea.js"
      /** Not Math.random(), not Date.now(). */
      export const step = (processes: readonly { readonly name: string }[]) => processes.map((process) => process.name)
      export const day = (ms: number): Date => new Date(ms)
      export const table = { Date: 1, Math: "Math.random", now: Date.UTC(2024, 2, 25), on: Date.parse("2024-03-25") }
      export const isDate = (value: unknown): value is Date => value instanceof Date
      export const draw = new Alea("paser").quick()
      export const month = (date: Date) => Math.max(date.getUTCMonth(), 1)
    `
    expect(impuritiesOf(text)).toEqual([])
  })
})
