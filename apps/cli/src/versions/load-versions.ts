/** Load versions: the scenarios that a command line names, read under the version at hand and under the one named by `--against`. */
import { inputHash, type Problem } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { scenarioNamed } from "../running/address.ts"
import { type LoadedRun, loadRun } from "../running/load-run.ts"
import { cellsOf } from "../running/pair.ts"
import { refusal } from "../words/run-mistakes.ts"
import { versionsMistakes } from "../words/versions-mistakes.ts"
import { type OtherVersion, otherVersion } from "./other-version.ts"
import { atHand, type UnderVersion, underVersion } from "./under-version.ts"

/** A scenario file under both versions, and which of its scenarios are asked for, by their ids. */
export interface VersionedScenario {
  readonly before: UnderVersion
  readonly after: UnderVersion
  readonly ids: readonly string[]
}

export interface LoadedVersions {
  readonly run: LoadedRun
  readonly other: OtherVersion
  readonly scenarios: readonly VersionedScenario[]
  readonly hashBefore: string
}

export async function loadVersions(invocation: Invocation): Promise<Loaded<LoadedVersions>> {
  const { context, text, command } = invocation
  const path = text("against")
  if (path === undefined) return usage({ kind: "missing-argument", argument: "--against PATH", command })
  const read = await loadRun(invocation.arguments, invocation)
  if (read._tag !== "Loaded") return read
  const run = read.value
  const found = await otherVersion(path, run, context)
  if (found._tag !== "Loaded") return found
  const other = found.value

  const scenarios: VersionedScenario[] = []
  const problems: Problem[] = []
  const warnings: Problem[] = [...other.warnings]
  for (const scenario of run.scenarios) {
    const { experiment, address } = scenario
    const at = address.cell === undefined ? undefined : scenarioNamed(experiment, address.cell)
    if (address.cell !== undefined && at === undefined) {
      const { cell } = address
      return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(cell, cellsOf(scenario)))
    }
    const under = underVersion(scenario, other)
    if (under._tag === "Invalid") problems.push(...under.problems)
    else {
      const ids = experiment.scenarios.flatMap(({ id }, i) => (at === undefined || at === i ? [id] : []))
      scenarios.push({ before: under.value, after: atHand(scenario), ids })
      warnings.push(...under.warnings)
    }
  }
  if (problems.length > 0) {
    if (!context.json) context.err.write(`${versionsMistakes.under(other.path, context.language)}\n\n`)
    return { _tag: "Invalid", problems: distinct(problems) }
  }
  if (!context.json) {
    const known = run.scenarios.flatMap((scenario) => scenario.warnings)
    const told = new Set(known.map((each) => JSON.stringify(each)))
    await presentWarnings(
      distinct(warnings).filter((each) => !told.has(JSON.stringify(each))),
      context,
    )
  }
  const sources = distinct(scenarios.flatMap(({ before }) => before.sources))
  return loaded({ run, other, scenarios, hashBefore: await inputHash(sources) })
}

/** Each once: files of one case are read again for every scenario. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
