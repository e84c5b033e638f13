/** Reports as people make them: written by `laksana report` into a folder that goes with the process, each once. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect } from "vitest"
import { laksana } from "../laksana.ts"

export type Language = "en" | "id"
export const reportLanguages: readonly Language[] = ["en", "id"]

/** What a report can be of: a grid; scenarios set against each other with an edited history beside; and what moved an outcome. */
export const asked = {
  grid: ["paser/baseline"],
  compared: ["paser/as-is", "paser/stabilise-team-first", "--remove", "paser-members-changed"],
  moved: ["paser/as-is", "--outcome", "skpAdoption@2028-12-31", "--draws", "20"],
} as const
export type Asked = keyof typeof asked

export interface Report {
  readonly path: string
  readonly html: string
}

const folder = mkdtempSync(join(tmpdir(), "laksana-report-"))
process.once("exit", () => rmSync(folder, { recursive: true, force: true }))
const made = new Map<string, Report>()

export function reportOf(kind: Asked, language: Language): Report {
  const name = `${kind}.${language}.html`
  const known = made.get(name)
  if (known !== undefined) return known
  const path = join(folder, name)
  const { status, stderr } = laksana(["report", ...asked[kind], "--runs", "200", "--lang", language, "-o", path])
  expect([status, stderr]).toEqual([0, ""])
  const report = { path, html: readFileSync(path, "utf8") }
  made.set(name, report)
  return report
}
