/** Command: the line of the command line that gives a view's numbers; of a changed scenario, once its file is saved. */
import type { CaseView } from "../../engine/protocol.ts"
import type { Asked } from "../../levers/asked.ts"

/** With a baseline, a comparison; alone, a run. */
export function commandOf({ theCase }: CaseView, { sides, runs, seed }: Asked, at: number): string {
  const [baseline] = sides
  const side = sides[at]
  if (baseline === undefined || side === undefined) return ""
  const nameOf = ({ scenario: { base, changes } }: Asked["sides"][number]) =>
    changes === undefined ? `${theCase.id}/${base}` : "what-if.scenario.yaml"
  const options = `--runs ${runs} --seed ${quoted(seed)}`
  return side === baseline
    ? `laksana run ${quoted(nameOf(baseline))} ${options}`
    : `laksana compare ${quoted(nameOf(baseline))} ${quoted(nameOf(side))} ${options}`
}

/** As a shell takes it for one word. */
const quoted = (text: string): string => (/^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
