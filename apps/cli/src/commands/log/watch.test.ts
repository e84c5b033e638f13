/** `log watch`: every entry once and in order, until it is interrupted. */
import { afterEach, beforeEach, expect, test } from "vitest"
import { onSqlite } from "../../command/sqlite-for-tests.ts"
import type { Written } from "../../command/context-for-tests.ts"
import { entry, type LogForTests, logForTests } from "./log-for-tests.ts"

let log: LogForTests
onSqlite(() => {
  beforeEach(async () => {
    log = await logForTests()
  })
  afterEach(() => log.remove())

  interface Line {
    readonly version: number
    readonly entry: { readonly position: number; readonly event: { readonly id: string } }
  }

  /** Watches while something is done, until the log has come to a position that is surely read. */
  async function watched(line: string, act: () => Promise<void>): Promise<Written> {
    const leaving = new AbortController()
    const written = log.ask(line, { interruption: leaving.signal })
    await act()
    // The watcher asks every so often: what was recorded a while ago has been seen.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    leaving.abort()
    return written
  }

  const linesOf = ({ out }: Written) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Line)

  test("loses nothing that several record at once, gives each once and in order, and ends with 130", async () => {
    const written = await watched("log watch --after 1 --json", async () => {
      await Promise.all(
        Array.from({ length: 10 }, async (_, i) => {
          const name = await log.write(`n${i}.json`, [
            entry(`told-${i}`, "SocializationHeld", "2024-06-10", { formality: "formal" }),
          ])
          await log.asked(`log append ${name}`)
        }),
      )
    })
    expect(written.exit).toBe(130)
    const lines = linesOf(written)
    expect(lines.map((line) => line.entry.position)).toEqual(Array.from({ length: 12 }, (_, i) => i + 2))
    expect(new Set(lines.map(({ version }) => version))).toEqual(new Set([1]))
    expect(lines[0]?.entry.event.id).toBe("guideline")
  })

  test("begins with what comes, and keeps to the stream that is named", async () => {
    await log.asked("log branch calm")
    const written = await watched("log watch calm", async () => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await log.write("own.json", [entry("own", "TeamMeetingHeld", "2024-07-01", { team: "tim" })])
      await log.asked("log append own.json --stream town")
      await log.asked("log append own.json --stream calm")
    })
    expect(written.out).toBe(
      "6  calm 4  own  own in English  (recorded 24 Nov 2026 08:30 UTC by tester from own.json)\n",
    )
  })
})
