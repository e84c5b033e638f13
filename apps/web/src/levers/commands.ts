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

/** Of the sides that are named in a line, those that are no file of the case are `what-if`, `what-if-2`, …, in their order. */
function namesOf(sides: readonly Side[], theCase: CaseView, isCompared: boolean): readonly string[] {
  let written = 0
  return sides.map((side) => {
    if (!needsFile(side, theCase, isCompared)) return `${theCase.theCase.id}/${side.scenario.base}`
    written += 1
    return written === 1 ? "what-if.scenario.yaml" : `what-if-${written}.scenario.yaml`
  })
}

/** Overlays are asked for by an option; and a comparison ends at the earlier horizon by itself. */
function needsFile({ scenario: { base, changes = {} } }: Side, { scenarios }: CaseView, isCompared: boolean): boolean {
  const { overlays: _, horizon, ...own } = changes
  const written = scenarios.find(({ file }) => file.id === base)?.file.horizon ?? ""
  return Object.keys(own).length > 0 || (horizon !== undefined && !(isCompared && horizon <= written))
}

/** As a shell takes it for one word. */
const quoted = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
