/** The README of the laws lists every law, in order, by the sentence that the law states; and the files it is laid out in. */
import { readdirSync } from "node:fs"
import * as kit from "@laksana/laws"
import { expect, test } from "vitest"
import { repository, textOf } from "../architecture/repository.ts"
import { desk } from "./example/desk.ts"

const readme = textOf(repository, "packages/laws/README.md")

test("the README lists the laws as they are", () => {
  const section = /^## The laws$([\s\S]*?)^## /m.exec(readme)?.[1] ?? ""
  const listed = [...section.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map(([, id = "", states = ""]) => ({
    id,
    states,
  }))
  const laws = kit.lawsOf({ model: desk, history: [] })
  expect(listed).toEqual(laws.map(({ id, states }) => ({ id, states: states.en })))
})

test("every name that its tables and prose give away as the kit's is one", () => {
  const prose = readme.replaceAll(/^```[\s\S]*?^```/gm, "")
  const called = [...prose.matchAll(/`([a-z]\w+)\(\w[^`]*\)`/g)].map(([, name = ""]) => name)
  const listed = [...prose.matchAll(/`(\w+(?:Histories|Deaths)|chains|cohorts|LawBroken)`/g)].map(
    ([, name = ""]) => name,
  )
  expect(new Set(called).size).toBeGreaterThan(8)
  expect([...new Set([...called, ...listed])].filter((name) => !Object.hasOwn(kit, name))).toEqual([])
})

test("and says what each of its folders is for", () => {
  const folders = readdirSync("packages/laws/src", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((name) => !readme.includes(`\`src/${name}/\``))).toEqual([])
})
