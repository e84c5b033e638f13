/**
 * What if: a history told otherwise in many draws, and what differs: event by event, milestone by milestone, month by month.
 * Every draw is compared with itself, so differences are paired; errors allow for draws that share their parameters.
 */
import { effectiveSizes } from "../history/population.ts"
import { independentRuns } from "../statistics.ts"
import type { Time } from "../time.ts"
import { type Abduction, abductor } from "./abduct.ts"
import type { Edit } from "./edit.ts"
import type { Factual } from "./factual.ts"
import { type Otherwise, otherwise } from "./otherwise.ts"
import type { Row } from "./rows.ts"

/** How the events of one entry, or of one process, fare over the draws. Times are in months; a shift is other − fact. */
export interface Fate {
  readonly kept: number
  readonly moved: number
  readonly vanished: number
  readonly added: number
  /** Kept in its time, but with another content. */
  readonly amended: number
  /** Mean shift of those that moved. */
  readonly meanShift: number
}

export interface EntryFate extends Fate {
  readonly entry: string
  readonly type: string
}

export interface ProcessFate extends Fate {
  readonly process: number
}

/** A number over the draws. */
export interface Spread {
  readonly mean: number
  /** Standard error of the mean. */
  readonly se: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

export interface VariableMonths {
  readonly variable: number
  readonly fact: readonly Spread[]
  readonly other: readonly Spread[]
  readonly difference: readonly Spread[]
}

export interface MilestoneChange {
  readonly id: string
  /** Draws that reach it in fact, and otherwise. */
  readonly fact: number
  readonly other: number
  readonly earlier: number
  readonly later: number
  readonly same: number
  readonly neither: number
  /** Of the draws in which both reach it, in months. */
  readonly shift: Spread | undefined
  /** Standard error of the difference in the share that reaches it. */
  readonly se: number
}

export interface WhatIf {
  readonly draws: number
  /** How many independent draws they are worth. */
  readonly independent: number
  /** Draws in which anything differs at all but what was edited itself; and in which the edited events change anything. */
  readonly differing: number
  /** Draws in which any variable differs in any month. */
  readonly felt: number
  /** In the order in which they happen in the first draw that has them. */
  readonly entries: readonly EntryFate[]
  readonly processes: readonly ProcessFate[]
  readonly months: readonly Time[]
  readonly variables: readonly VariableMonths[]
  readonly milestones: readonly MilestoneChange[]
  /** Entries that edits name and no draw has. */
  readonly unknown: readonly string[]
}

/** One draw of a history, and otherwise. */
export function toldOtherwise(abduction: Abduction, edits: readonly Edit[], index: number): Otherwise {
  return otherwise(abductor(abduction)(index), edits)
}

export interface Asked {
  readonly draws: number
  /** Variables whose months are kept, by index; by default the model's indicators. */
  readonly variables?: readonly number[]
  /** Where given, the edits are compared with these and not with the history as it was. */
  readonly against?: readonly Edit[]
  readonly progress?: (done: number) => void
}

/** A what-if under way: draws are added in their order, and what those so far amount to can be asked for at any time. */
export interface WhatIfInParts {
  /** Tells draws `first` to `last − 1` otherwise. */
  readonly add: (first: number, last: number) => void
  readonly summary: () => WhatIf
}

export function prepareWhatIf(
  abduction: Abduction,
  edits: readonly Edit[],
  { variables: asked, against }: Pick<Asked, "variables" | "against"> = {},
): WhatIfInParts {
  const { model, lived } = abduction
  const factualOf = abductor(abduction)
  const variables = asked ?? model.variables.flatMap(({ indicator }, i) => (indicator === true ? [i] : []))
  const tally = new Tally(model.variables.length, variables, model.processes.length)
  const stands = lived === undefined ? undefined : effectiveSizes(lived.population).independent
  let draws = 0
  return {
    add: (first, last) => {
      for (let index = first; index < last; index++) {
        tally.add(
          against === undefined
            ? otherwise(factualOf(index), edits)
            : apart(otherwise(factualOf(index), against).history, factualOf(index), edits),
        )
        draws++
      }
    },
    summary: () => tally.summary(draws, independentRuns(draws, stands), abduction.scenario.milestones),
  }
}

export function whatIf(abduction: Abduction, edits: readonly Edit[], { draws, progress, ...asked }: Asked): WhatIf {
  const parts = prepareWhatIf(abduction, edits, asked)
  for (let index = 0; index < draws; index++) {
    parts.add(index, index + 1)
    progress?.(index + 1)
  }
  return parts.summary()
}

/** Two branches of one history side by side: the one that stands for the facts, and the edits of the other from the common trunk. */
function apart(one: Factual, trunk: Factual, edits: readonly Edit[]): Otherwise {
  const left = otherwise(one, [])
  const right = otherwise(trunk, edits)
  const rightRows = new Map(right.rows.filter(({ other }) => other !== undefined).map((row) => [keyOf(row), row]))
  const rows = left.rows.map((row): Row => {
    const match = rightRows.get(keyOf(row))
    rightRows.delete(keyOf(row))
    const other = match?.other
    const change = other === undefined ? "vanished" : other === row.fact ? "kept" : "moved"
    const event = match?.amended ?? match?.event
    const amended = event !== undefined && JSON.stringify(event) !== JSON.stringify(row.event) ? event : undefined
    return { ...row, other, change, amended, cause: match?.cause ?? row.cause }
  })
  const added = [...rightRows.values()].map(
    (row): Row => ({ ...row, fact: undefined, change: "new", event: row.amended ?? row.event, amended: undefined }),
  )
  return {
    ...right,
    rows: [...rows, ...added],
    factualPath: left.factualPath,
    factualReached: left.factualReached,
  }
}

const keyOf = ({ entry, process, ordinal }: Row): string => entry ?? `${process} ${ordinal}`

interface Counts {
  kept: number
  moved: number
  vanished: number
  added: number
  amended: number
  shift: number
}

class Tally {
  readonly #width: number
  readonly #variables: readonly number[]
  readonly #entries = new Map<string, Counts & { readonly type: string }>()
  readonly #processes: Counts[]
  readonly #fact: number[][] = []
  readonly #other: number[][] = []
  readonly #factReached: number[][] = []
  readonly #otherReached: number[][] = []
  #unknown: readonly string[] = []
  #months: readonly Time[] = []
  #differing = 0
  #felt = 0

  constructor(width: number, variables: readonly number[], processes: number) {
    this.#width = width
    this.#variables = variables
    this.#processes = Array.from({ length: processes }, none)
  }

  add({ rows, months, factualPath, otherPath, factualReached, otherReached, unknown }: Otherwise): void {
    this.#months = months
    this.#unknown = unknown
    let differs = false
    for (const row of rows) {
      const { entry, process, change } = row
      const counts = entry === undefined ? this.#processes[process] : this.#entryOf(entry, row.event.type)
      if (counts === undefined) continue
      if (change === "new") counts.added++
      else counts[change]++
      if (row.amended !== undefined) counts.amended++
      if (change === "moved") counts.shift += (row.other as number) - (row.fact as number)
      if (change !== "kept" && row.cause?.kind !== "edit") differs = true
    }
    if (differs) this.#differing++
    if (factualPath.some((value, i) => value !== otherPath[i])) this.#felt++
    this.#fact.push(this.#pick(factualPath))
    this.#other.push(this.#pick(otherPath))
    this.#factReached.push([...factualReached])
    this.#otherReached.push([...otherReached])
  }

  #entryOf(entry: string, type: string): Counts {
    const so = this.#entries.get(entry) ?? { ...none(), type }
    this.#entries.set(entry, so)
    return so
  }

  #pick(path: Float64Array): number[] {
    const picked: number[] = []
    for (let month = 0; month < this.#months.length; month++) {
      for (const variable of this.#variables) picked.push(path[month * this.#width + variable] as number)
    }
    return picked
  }

  summary(draws: number, independent: number, milestones: readonly { readonly id: string }[]): WhatIf {
    const spreadAt = (of: (draw: number) => number): Spread =>
      spreadOf(
        Array.from({ length: draws }, (_, draw) => of(draw)),
        independent,
      )
    const count = this.#variables.length
    const cells = this.#months.map((_, month) => month)
    return {
      draws,
      independent,
      differing: this.#differing,
      felt: this.#felt,
      entries: [...this.#entries].map(([entry, { type, ...counts }]) => ({ entry, type, ...fateOf(counts) })),
      processes: this.#processes.map((counts, process) => ({ process, ...fateOf(counts) })),
      months: this.#months,
      variables: this.#variables.map((variable, i) => {
        const at = (table: number[][], draw: number, month: number) => table[draw]?.[month * count + i] as number
        return {
          variable,
          fact: cells.map((month) => spreadAt((draw) => at(this.#fact, draw, month))),
          other: cells.map((month) => spreadAt((draw) => at(this.#other, draw, month))),
          difference: cells.map((month) =>
            spreadAt((draw) => at(this.#other, draw, month) - at(this.#fact, draw, month)),
          ),
        }
      }),
      milestones: milestones.map(({ id }, i) => this.#milestone(id, i, draws, independent)),
      unknown: this.#unknown,
    }
  }

  #milestone(id: string, i: number, draws: number, independent: number): MilestoneChange {
    const counts = { fact: 0, other: 0, earlier: 0, later: 0, same: 0, neither: 0 }
    const shifts: number[] = []
    let discordant = 0
    for (let draw = 0; draw < draws; draw++) {
      const fact = this.#factReached[draw]?.[i] as number
      const other = this.#otherReached[draw]?.[i] as number
      if (fact < Number.POSITIVE_INFINITY) counts.fact++
      if (other < Number.POSITIVE_INFINITY) counts.other++
      if (fact === other) counts[fact === Number.POSITIVE_INFINITY ? "neither" : "same"]++
      else counts[other < fact ? "earlier" : "later"]++
      if (fact < Number.POSITIVE_INFINITY && other < Number.POSITIVE_INFINITY) shifts.push(other - fact)
      else if (fact !== other) discordant++
    }
    const difference = (counts.other - counts.fact) / draws
    const se = Math.sqrt(Math.max(0, discordant / draws - difference * difference) / independent)
    return {
      id,
      ...counts,
      se,
      shift: shifts.length === 0 ? undefined : spreadOf(shifts, (shifts.length * independent) / draws),
    }
  }
}

const none = (): Counts => ({ kept: 0, moved: 0, vanished: 0, added: 0, amended: 0, shift: 0 })

function fateOf({ kept, moved, vanished, added, amended, shift }: Counts): Fate {
  return { kept, moved, vanished, added, amended, meanShift: moved === 0 ? 0 : shift / moved }
}

/** Mean, its error for so many independent values, and quantiles (the least value that a share of the values does not exceed). */
export function spreadOf(values: readonly number[], independent: number): Spread {
  const n = values.length
  if (n === 0) return { mean: 0, se: 0, p05: 0, p50: 0, p95: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, n - 1)
  const sorted = Float64Array.from(values).sort()
  const at = (q: number) => sorted[Math.min(n - 1, Math.max(0, Math.ceil(q * n) - 1))] as number
  return { mean, se: Math.sqrt(variance / independent), p05: at(0.05), p50: at(0.5), p95: at(0.95) }
}
