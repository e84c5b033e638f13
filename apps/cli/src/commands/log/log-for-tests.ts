/** A log for tests: a small case in a SQLite file of a folder of its own, asked as a person asks it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { laksana, type Surroundings, type Written } from "../../command/context-for-tests.ts"

export interface LogForTests {
  readonly folder: string
  /** A command line after `laksana`, as a text or, where a word has spaces, as words. */
  readonly ask: (line: string | readonly string[], around?: Partial<Surroundings>) => Promise<Written>
  /** The same with --json, its answer read; rejects where it does not end well. */
  readonly asked: <T>(line: string, around?: Partial<Surroundings>) => Promise<T>
  readonly write: (name: string, entries: string | readonly object[]) => Promise<string>
  readonly remove: () => Promise<void>
}

const common = { jurisdiction: "town", recorded: "2024-12-31", status: "occurred", evidence: "paper" }

/** An entry as a file holds it. */
export const entry = (id: string, type: string, occurred: unknown, payload: object, about: object = {}): object => ({
  ...common,
  id,
  type,
  occurred,
  title: { en: `${id} in English`, id: `${id} dalam bahasa Indonesia` },
  payload,
  ...about,
})

const smallHistory: readonly object[] = [
  entry("team", "TeamFormed", "2023-08-08", { team: "tim", members: ["bappeda"] }, { recorded: "2023-08-09" }),
  entry(
    "guideline",
    "RegulationEnacted",
    "2024-03-25",
    { regulation: "perbup", number: "9/2024", level: "regency", guideline: true },
    { recorded: "2024-03-25" },
  ),
  entry(
    "meeting",
    "TeamMeetingHeld",
    { month: "2024-05" },
    { team: "tim", attendance: 0.4 },
    { recorded: "2024-06-03" },
  ),
]

/** With the small history as the case `town`, unless it is to be empty. */
export async function logForTests(history: readonly object[] = smallHistory): Promise<LogForTests> {
  const folder = await mkdtemp(join(tmpdir(), "laksana-log-"))
  const ask: LogForTests["ask"] = (line, around = {}) => laksana(line, { folder, ...around })
  const log: LogForTests = {
    folder,
    ask,
    asked: async <T>(line: string, around: Partial<Surroundings> = {}) => {
      const { exit, out, err } = await ask(`${line} --json`, around)
      if (exit !== 0) throw new Error(`${line}: ${exit} ${out} ${err}`)
      return JSON.parse(out) as T
    },
    write: async (name, entries) => {
      await writeFile(join(folder, name), typeof entries === "string" ? entries : JSON.stringify(entries, null, 2))
      return name
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
  await ask("log init")
  if (history.length > 0) {
    await log.write("history.json", history)
    await log.asked("log append history.json --stream town")
  }
  return log
}
