/** Command line: the command that gives the same answer as the page. Undefined options are the command's own defaults. */
import type { Day } from "@laksana/core"
import type { WrittenEdit } from "@laksana/scenario"
import type { Edits } from "./edits.ts"

export interface Told {
  readonly theCase: string
  readonly edits: Edits
  readonly overlays: readonly string[]
  readonly scenario: string | null
  readonly until: Day | null
  readonly against: string | null
  readonly seed: string | null
  readonly draw: number
  /** The name under which the edits are kept as a branch. */
  readonly branch: string
}

export interface Command {
  readonly text: string
  /** Whether it goes on from the kept branch: some edits have no option of their own. */
  readonly needsBranch: boolean
}

export function commandOf({ theCase, edits, overlays, scenario, until, against, seed, draw, branch }: Told): Command {
  const options = edits.map(optionOf)
  const needsBranch = options.includes(undefined)
  const parts = [
    "laksana whatif",
    quoted(theCase),
    ...(needsBranch ? [`--branch ${quoted(branch)}`] : options),
    ...overlays.map((overlay) => `--overlay ${quoted(overlay)}`),
    ...(scenario === null ? [] : [`--scenario ${quoted(`${theCase}/${scenario}`)}`]),
    ...(until === null ? [] : [`--until ${until}`]),
    ...(against === null ? [] : [`--against ${quoted(against)}`]),
    ...(seed === null ? [] : [`--seed ${quoted(seed)}`]),
    ...(draw === 0 ? [] : [`--draw ${draw}`]),
  ]
  return { text: parts.join(" "), needsBranch }
}

/** Undefined where the command has no option for it: added events, several things set at once, distributions of other forms. */
function optionOf(edit: WrittenEdit): string | undefined {
  if ("remove" in edit) return `--remove ${quoted(edit.remove)}`
  if ("move" in edit) return `--move ${quoted(`${edit.move}=${edit.to}`)}`
  if ("amend" in edit) return `--amend ${quoted(`${edit.amend}=${JSON.stringify(edit.payload)}`)}`
  if ("on" in edit) return undefined
  const { from = "", to = "" } = edit
  const window = from === "" && to === "" ? "" : `@${from}..${to}`
  if ("scale" in edit) {
    const [only, ...more] = Object.entries(edit.scale)
    return only === undefined || more.length > 0 ? undefined : `--scale ${quoted(`${only[0]}=${only[1]}${window}`)}`
  }
  const [only, ...more] = Object.entries(edit.parameters)
  if (only === undefined || more.length > 0) return undefined
  const [id, change] = only
  const value =
    typeof change === "number"
      ? String(change)
      : "uniform" in change
        ? change.uniform.join("..")
        : "times" in change
          ? `x${change.times}`
          : undefined
  return value === undefined ? undefined : `--set ${quoted(`${id}=${value}${window}`)}`
}

/** As a POSIX shell reads it: in single quotes where it has to be. */
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
