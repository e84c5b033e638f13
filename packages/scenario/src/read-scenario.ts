/** Read scenario: a scenario file, checked against its case and model. Every mistake at once. */
import type { AnyModel } from "@laksana/engine"
import type { Case } from "./case.ts"
import { scenarioProblems } from "./check/scenario.ts"
import { decode } from "./decode/decode.ts"
import { type ScenarioFile, ScenarioShape } from "./files/scenario-file.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"

/** Reads and checks a scenario; its id is the file's name without `.scenario.yaml`. */
export function readScenario(source: SourceFile, theCase: Case, model: AnyModel): Read<ScenarioFile> {
  const { file, problems } = parse(source, "map")
  if (file === undefined) return { _tag: "Invalid", problems }
  const decoded = decode(ScenarioShape, file, [])
  return readOf(decoded.value === undefined ? undefined : { ...decoded.value, id: scenarioId(source.path) }, [
    ...problems,
    ...decoded.problems,
    ...scenarioProblems(file, theCase, model),
  ])
}

/** The name of the case that a scenario file is about, read before the case is; `undefined` where it does not say. */
export function caseOf(source: SourceFile): string | undefined {
  const value = parse(source, "map").file?.value
  return typeof value === "object" && value !== null && "case" in value && typeof value.case === "string"
    ? value.case
    : undefined
}

function scenarioId(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
  return name.replace(/\.ya?ml$/, "").replace(/\.scenario$/, "")
}
