/** Read files: reads the small case and its scenario, as a command would, and gives what was found wrong. */
import type { Problem } from "../problems/problem.ts"
import { readCase } from "../read-case.ts"
import { readScenario } from "../read-scenario.ts"
import { smallModel } from "./small-model.ts"
import { type FileName, validFiles } from "./valid-files.ts"

export type Texts = Readonly<Record<FileName, string>>

export const caseFrom = (texts: Texts) => {
  const file = (path: FileName) => ({ path, text: texts[path] })
  return readCase(
    {
      id: "town",
      history: file("history.yaml"),
      case: file("case.yaml"),
      assumptions: file("assumptions.yaml"),
      overlays: { external: file("external.yaml") },
    },
    smallModel,
  )
}

export function smallCase(texts: Texts = validFiles) {
  const read = caseFrom(texts)
  if (read._tag === "Invalid") throw new Error(JSON.stringify(read.problems))
  return read.value
}

const validCase = smallCase()

export const scenarioFrom = (text: string) => readScenario({ path: "soon.scenario.yaml", text }, validCase, smallModel)

/** Every problem of the files; the scenario is read with the valid case, so that its own mistakes show alone. */
export function problemsOf(texts: Texts): readonly Problem[] {
  const scenario = texts["soon.scenario.yaml"]
  const reads = [caseFrom(texts), ...(scenario === validFiles["soon.scenario.yaml"] ? [] : [scenarioFrom(scenario)])]
  return reads.flatMap((read) => (read._tag === "Invalid" ? read.problems : read.warnings))
}
