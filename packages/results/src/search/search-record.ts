/** Search record: one record of which all that a search for packages finds is a function. */
import { inputHash } from "@laksana/scenario"
import { jsonText } from "../json.ts"
import type { Provenance } from "../run-results.ts"

export interface SearchRecord extends Provenance {
  readonly version: 1
  readonly scenario: string
  /** As it is written: `full-implementation@2029-12-31`. */
  readonly outcome: string
  /** The chance that is asked for. */
  readonly probability: number
  /** Null: anything may be paid. */
  readonly budget: number | null
  readonly population: number
  readonly generations: number
  /** Of each package as it is looked for. */
  readonly runs: number
  /** Dimensions over whose levels packages are compared. */
  readonly across: readonly string[]
}

/** The first 16 hexadecimal digits of the SHA-256 of the record. */
export const searchId = (record: SearchRecord): Promise<string> =>
  inputHash([{ path: "experiment.json", text: jsonText(record) }])
