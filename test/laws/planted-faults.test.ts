/**
 * Planted faults: each mistake that a developer might make in the engine, the record or a model is caught by `check`, with a
 * counterexample of at most five events or one changed parameter, written to a file that breaks the law again.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { type Fault, plantedBuild } from "./planted-build.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-planted-"))
symlinkSync(resolve("scenarios"), join(folder, "scenarios"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Planted extends Fault {
  readonly what: string
  readonly law: string
  /** What is checked: by default the built-in model. */
  readonly subject?: string
  /** Whether the file is looked at, too: it breaks the law again. */
  readonly again?: true
}

const engine = "packages/engine/src"
const faults: readonly Planted[] = [
  {
    what: "evolve reads a global",
    file: "packages/model/src/evolve.ts",
    find: "export function evolve(state: PolicyState, event: EventBody, theta: Theta): void {",
    put: "let seen = 0\nexport function evolve(state: PolicyState, event: EventBody, theta: Theta): void {\n  state.skill = Math.min(1, state.skill + ++seen / 1e6)",
    law: "evolve-reads-nothing-else",
    again: true,
  },
  {
    what: "a process draws from another's stream",
    file: `${engine}/clockwork.ts`,
    find: "openStream(this.#luck.marks[process] as StreamKey",
    put: "openStream(this.#luck.marks[0] as StreamKey",
    law: "marks-are-own",
    again: true,
  },
  {
    what: "a milestone can un-happen",
    file: `${engine}/simulate.ts`,
    find: "if (((masks[i] as number) & changed) === 0 || this.reached[i] !== Number.POSITIVE_INFINITY) continue",
    put: "if (((masks[i] as number) & changed) === 0) continue\n      this.reached[i] = Number.POSITIVE_INFINITY",
    law: "milestones-first-hold",
    again: true,
  },
  {
    what: "a merge depends on the order",
    file: `${engine}/summary.ts`,
    find: "addAll(into.sums, other.sums)",
    put: "for (let i = 0; i < into.sums.length; i++) into.sums[i] = ((into.sums[i] ?? 0) + (other.sums[i] ?? 0) * into.runs) / (into.runs || 1)",
    law: "chunks-merge",
    again: true,
  },
  {
    what: "a drift leaves 0–1",
    file: "packages/model/src/drift.ts",
    find: "state.skill = share(state.skill * (1 - decay))",
    put: "state.skill = state.skill * (1 + decay)",
    law: "variables-within-bounds",
    again: true,
  },
  {
    what: "an amended event keeps its old effect",
    file: "packages/core/src/corrections.ts",
    find: "{ ...own, ...patch }",
    put: "{ ...patch, ...own }",
    law: "amended-is-written-right",
    subject: "paser",
    again: true,
  },
  {
    what: "a clock that runs 2 % fast",
    file: `${engine}/simulate.ts`,
    find: "due[k] = time + left / rate",
    put: "due[k] = time + left / rate / 1.02",
    law: "clocks-are-own",
  },
  {
    what: "a clock that runs a quarter slow",
    file: `${engine}/simulate.ts`,
    find: "due[k] = time + left / rate",
    put: "due[k] = time + (left * 1.25) / rate",
    law: "intervals-are-exponential",
  },
  {
    what: "thresholds that are not of mean 1",
    file: `${engine}/streams.ts`,
    find: "return () => -Math.log(stream())",
    put: "return () => -1.02 * Math.log(stream())",
    law: "clocks-are-own",
  },
  {
    what: "a driver that acts against its sign",
    file: `${engine}/intensities.ts`,
    find: "exponent += own * (logs",
    put: "exponent -= own * (logs",
    law: "drivers-have-their-sign",
  },
  {
    what: "an intervention that acts before its day",
    file: `${engine}/schedule.ts`,
    find: "          time: intervention.at,\n",
    put: "          time: Math.max(start, intervention.at - 0.5),\n",
    law: "interventions-act-from-their-day",
  },
  {
    what: "a drift that is applied twice",
    file: `${engine}/simulate.ts`,
    find: "          model.drift(state, theta, time)\n",
    put: "          model.drift(state, theta, time)\n          model.drift(state, theta, time)\n",
    law: "run-folds-again",
  },
]

interface Result {
  readonly laws: readonly {
    readonly id: string
    readonly result: string
    readonly counterexample?: {
      readonly file: string
      readonly events: readonly unknown[]
      readonly interventions?: readonly unknown[]
      readonly parameters?: Readonly<Record<string, unknown>>
    }
  }[]
}

describe("a fault is caught, small, and again from its file", () => {
  test.concurrent.each(faults)("$what: $law", async (fault) => {
    const { law, subject = "policy-implementation" } = fault
    const place = mkdtempSync(join(folder, "build-"))
    const program = await plantedBuild(fault, place)
    const check = (of: string) => {
      const args = [program, "check", of, "--law", law, "--out", join(place, "found"), "--json"]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" })
      expect(stderr).toBe("")
      expect(status).toBe(4)
      return (JSON.parse(stdout) as Result).laws
    }
    const [found] = check(subject)
    expect(found).toMatchObject({ id: law, result: "broken" })
    const { file = "", events = [], interventions = [], parameters = {} } = found?.counterexample ?? {}
    expect(existsSync(resolve(folder, file))).toBe(true)
    expect(events.length + interventions.length).toBeLessThanOrEqual(5)
    expect(Object.keys(parameters).length).toBeLessThanOrEqual(1)
    if (fault.again !== true) return
    const target = file.endsWith("history.yaml") ? file.replace(/\/history\.yaml$/, "") : file
    expect(check(target)).toMatchObject([{ id: law, result: "broken" }])
  })
})
