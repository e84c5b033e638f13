/** Asked: the scenarios of a question as they will be run: files of the case, and changed ones written out and read again. */
import type { Provenance } from "@laksana/results"
import { inputHash, type SourceFile } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import { reading } from "../case/opening.ts"
import { Mistaken } from "../mistaken.ts"
import type { AskedScenario } from "../asked-scenario.ts"
import type { ToldProblem } from "../protocol.ts"
import { type RunScenario, runScenario } from "./run-scenario.ts"

export interface Settings {
  readonly runs: number
  readonly seed: string
}

/** In the order asked. Throws `Mistaken`. */
export async function askedScenarios(
  asked: readonly AskedScenario[],
  settings: Settings,
  open: OpenCase,
): Promise<readonly RunScenario[]> {
  const base = await open.withSchemas()
  const found: RunScenario[] = []
  let changed = 0
  for (const { base: name, changes } of asked) {
    const scenario = open.scenarios.find(({ file }) => file.id === name)
    if (scenario === undefined) throw new Mistaken([unknownScenario(name, open)])
    if (changes === undefined) {
      found.push(runScenario(scenario.file, scenario.source, open, base))
      continue
    }
    const id = freeName(++changed, open)
    const { compose } = await reading()
    const { file, source } = compose(scenario.file, changes, { id, ...settings }, open, base)
    found.push(runScenario(file, source, open, base))
  }
  return found
}

/** `what-if`, `what-if-2`, …, and no name that a file of the case has. */
function freeName(number: number, { scenarios }: OpenCase): string {
  const names = Array.from({ length: number + scenarios.length }, (_, i) => (i === 0 ? "what-if" : `what-if-${i + 1}`))
  const free = names.filter((name) => !scenarios.some(({ file }) => file.id === name))
  return free[number - 1] ?? `what-if-${number + scenarios.length}`
}

function unknownScenario(found: string, { scenarios }: OpenCase): ToldProblem {
  const known = scenarios.map(({ file }) => file.id).join(", ")
  const message = {
    en: `The case has no scenario "${found}"; it has ${known}.`,
    id: `Kasus ini tidak punya skenario "${found}"; yang ada: ${known}.`,
  }
  const path = `${found}.scenario.yaml`
  return { path, line: null, column: null, severity: "error", code: "not-found", message, excerpt: message }
}

/** Where results of these scenarios come from, as the command line says it. */
export async function provenanceOf(
  scenarios: readonly RunScenario[],
  seed: string,
  version: string,
): Promise<Provenance> {
  const [first] = scenarios
  if (first === undefined) throw new Error("Nothing was asked for.")
  return {
    engine: `laksana ${version}`,
    model: `${first.model.name} ${first.model.version}`,
    seed,
    inputHash: await hashOf(scenarios.flatMap(({ sources }) => sources)),
    case: first.theCase.id,
  }
}

/** The hash of everything that an answer was made from, each file once. */
export const hashOf = (sources: readonly SourceFile[]): Promise<string> =>
  inputHash([...new Map(sources.map((source) => [JSON.stringify(source), source])).values()])
