/** Commands: the lines of the command line that give a view's numbers; a changed scenario is named as the file that it is saved as. */
import type { CaseView } from "../engine/protocol.ts"
import type { Asked, Side } from "./asked.ts"

/** All sides, as `run --json` prints them. */
export const runCommand = (theCase: CaseView, asked: Asked): string =>
  line("run", namesOf(asked.sides, theCase, false), asked, `--runs ${asked.runs}`, theCase)

/** One side against the baseline; the baseline alone is run. */
export function compareCommand(theCase: CaseView, asked: Asked, at: number): string {
  const [baseline] = asked.sides
  const side = asked.sides[at]
  if (baseline === undefined || side === undefined || side === baseline) return runCommand(theCase, asked)
  return line("compare", namesOf([baseline, side], theCase, true), asked, `--runs ${asked.runs}`, theCase)
}

/** A side that is no file of the case, with the name that the command has for it. */
export interface ScenarioToSave {
  readonly side: Side
  readonly name: string
}

/** The files that `compareCommand` asks for, in its order; none where all its sides are files of the case. */
export function comparedFiles(theCase: CaseView, asked: Asked, at: number): readonly ScenarioToSave[] {
  const [baseline] = asked.sides
  const side = asked.sides[at]
  if (baseline === undefined || side === undefined) return []
  return side === baseline ? filesFor(asked.sides, theCase, false) : filesFor([baseline, side], theCase, true)
}

/** One future of a side, event by event. */
export function explainCommand(theCase: CaseView, asked: Asked, at: number, run: number): string {
  const side = asked.sides[at]
  return side === undefined ? "" : line("explain", namesOf([side], theCase, false), asked, `--run ${run}`, theCase)
}

function line(
  command: string,
  names: readonly string[],
  { overlays, seed }: Asked,
  counted: string,
  theCase: CaseView,
): string {
  const laid = overlays.map((name) => ` --overlay ${quoted(name)}`).join("")
  return `laksana ${command} ${names.map(quoted).join(" ")} ${counted} --seed ${quoted(seed)}${laid}${storeOption(theCase)}`
}

/** Of a case that lies in a log; the page is not told where the log is, and whoever runs the command knows. */
export const storeOption = ({ source }: Pick<CaseView, "source">): string =>
  source.kind === "files" && source.scenariosOf !== undefined ? ' --store "$LAKSANA_STORE"' : ""

/** The sides of a line that are no file of the case, each with the name of the file that it is saved as. */
function filesFor(sides: readonly Side[], theCase: CaseView, isCompared: boolean): readonly ScenarioToSave[] {
  const taken = theCase.scenarios.map(({ file }) => file.id)
  const needed = sides.filter((side) => needsFile(side, theCase, isCompared))
  const names = Array.from({ length: needed.length + taken.length }, (_, i) =>
    i === 0 ? "what-if" : `what-if-${i + 1}`,
  )
  const free = names.filter((name) => !taken.includes(name))
  return needed.map((side, i) => ({ side, name: `${free[i] ?? "what-if"}.scenario.yaml` }))
}

function namesOf(sides: readonly Side[], theCase: CaseView, isCompared: boolean): readonly string[] {
  const files = filesFor(sides, theCase, isCompared)
  return sides.map(
    (side) => files.find((file) => file.side === side)?.name ?? `${theCase.theCase.id}/${side.scenario.base}`,
  )
}

/** Overlays are asked for by an option; and a comparison ends at the earlier horizon by itself. */
function needsFile({ scenario: { base, changes = {} } }: Side, { scenarios }: CaseView, isCompared: boolean): boolean {
  const { overlays: _, horizon, ...own } = changes
  const written = scenarios.find(({ file }) => file.id === base)?.file.horizon ?? ""
  return Object.keys(own).length > 0 || (horizon !== undefined && !(isCompared && horizon <= written))
}

/** As a shell takes it for one word. */
export const quoted = (text: string): string =>
  /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
