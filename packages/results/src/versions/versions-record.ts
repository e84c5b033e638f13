/** Versions record: one record of which all that a comparison of two versions finds is a function. */
import { outcomeName } from "@laksana/experiments"
import { inputHash } from "@laksana/scenario"
import { jsonText } from "../json.ts"
import type { PairedRuns } from "./paired-runs.ts"
import type { VersionsResults } from "./versions-results.ts"

export interface VersionsRecord extends Pick<VersionsResults, "version" | "engine" | "seed" | "case"> {
  readonly before: RecordedVersion
  readonly after: RecordedVersion
  readonly scenarios: readonly RecordedScenario[]
}

export type RecordedVersion = Pick<VersionsResults["before"], "kind" | "path" | "model" | "inputHash">

export interface RecordedScenario {
  readonly id: string
  readonly runs: number
  /** As they are written: `full-implementation@2028-12-31`. */
  readonly outcomes: readonly string[]
}

export function versionsRecord(
  { version, engine, seed, case: theCase, before, after }: VersionsResults,
  scenarios: readonly PairedRuns[],
): VersionsRecord {
  return {
    version,
    engine,
    seed,
    case: theCase,
    before: recorded(before),
    after: recorded(after),
    scenarios: scenarios.map(({ id, runs, outcomes }) => ({ id, runs, outcomes: outcomes.map(outcomeName) })),
  }
}

const recorded = ({ kind, path, model, inputHash: hash }: VersionsResults["before"]): RecordedVersion => ({
  kind,
  path,
  model,
  inputHash: hash,
})

/** The first 16 hexadecimal digits of the SHA-256 of the record. */
export const versionsId = (record: VersionsRecord): Promise<string> =>
  inputHash([{ path: "experiment.json", text: jsonText(record) }])
