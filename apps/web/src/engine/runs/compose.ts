/**
 * Compose: a changed scenario as the text of a file of its own, read back as any file is: its mistakes come out with their places, and
 * the command line can run the very same text.
 */
import type { AnyModel } from "@laksana/engine"
import { type ScenarioFile, readScenario, type SourceFile } from "@laksana/scenario"
import { yamlText } from "../case/yaml-text.ts"
import { toldProblem } from "../case/told-problem.ts"
import type { OpenCase } from "../case/open-case.ts"
import { Mistaken } from "../mistaken.ts"
import type { AskedScenario } from "../asked-scenario.ts"

export interface Composed {
  readonly file: ScenarioFile
  readonly source: SourceFile
}

export interface Composing {
  /** The name of the file, and so of the scenario. */
  readonly id: string
  readonly runs: number
  readonly seed: string
}

/** Throws `Mistaken`. */
export function compose(
  base: ScenarioFile,
  changes: AskedScenario["changes"],
  { id, runs, seed }: Composing,
  open: OpenCase,
  model: AnyModel,
): Composed {
  const source = { path: `${id}.scenario.yaml`, text: scenarioText(base, changes, open.theCase.id, { runs, seed }) }
  const read = readScenario(source, open.theCase, model)
  if (read._tag === "Invalid") throw new Mistaken(read.problems.map(toldProblem))
  return { file: read.value, source }
}

const about = [
  "A scenario composed in the viewer. Put it into the case's folder to run it on the command line.",
  "Skenario yang disusun di penampil. Letakkan di folder kasus untuk menjalankannya di baris perintah.",
]

function scenarioText(
  base: ScenarioFile,
  changes: AskedScenario["changes"] = {},
  theCase: string,
  settings: Pick<Composing, "runs" | "seed">,
): string {
  // What the file asks and describes is no longer what is run.
  const { id: _id, grid = {}, question: _question, description: _description, ...kept } = base
  const middle = Object.fromEntries(
    Object.entries(grid).map(([dimension, levels]) => [dimension, levels[levels.length >> 1] ?? ""]),
  )
  const { assumptions, parameters, ...replaced } = changes
  return yamlText(about, {
    ...kept,
    case: theCase,
    ...defined(replaced),
    ...filled("assumptions", { ...middle, ...base.assumptions, ...assumptions }),
    ...filled("parameters", { ...base.parameters, ...parameters }),
    ...settings,
  })
}

const filled = (key: string, value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).length === 0 ? {} : { [key]: value }

/** What a message from the page leaves undefined is not changed. */
const defined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
