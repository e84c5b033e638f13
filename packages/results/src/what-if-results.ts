/**
 * What-if results: a history told otherwise, in the shape of `whatif --json`. Differences are otherwise − in fact: negative days
 * are earlier. Errors are standard errors. Pure.
 */
import type { Day } from "@laksana/core"
import {
  type AnyRunnableModel,
  type ChangeCause,
  dayOfTime,
  type Otherwise,
  type Process,
  type Row,
  type Spread,
  type WhatIf,
} from "@laksana/engine"
import type { Case, WrittenEdit } from "@laksana/scenario"
import type { Provenance } from "./run-results.ts"
import { monthName, tidy } from "./scenario-result.ts"

const daysPerMonth = 365.25 / 12

export interface SpreadResult {
  readonly mean: number
  readonly se: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

export type MonthSpread = SpreadResult & { readonly month: string }

/** One of the two histories, over the draws. */
export interface HistorySide {
  /** Share of the draws that reach each milestone by the last day. */
  readonly milestones: Readonly<Record<string, { readonly reached: number; readonly p: number }>>
  readonly indicators: Readonly<Record<string, readonly MonthSpread[]>>
}

/** How an event, or the events of a process, fare over the draws. */
export interface FateResult {
  readonly kept: number
  readonly moved: number
  readonly vanished: number
  readonly new: number
  readonly amended: number
  /** Mean shift in days of those that moved. */
  readonly meanShift: number
}

/** Why an event differs, in one draw. */
export type CauseResult =
  | { readonly kind: "edit"; readonly edit: number }
  /** The intensity of its process differs since a day, after another event and by these variables. */
  | { readonly kind: "intensity"; readonly since: Day; readonly after: string; readonly by: readonly string[] }
  | { readonly kind: "rule"; readonly by: readonly string[] }
  | { readonly kind: "state" }

export interface RowResult {
  readonly change: Row["change"]
  readonly event: string | null
  readonly type: string
  readonly process: string | null
  readonly fact: Day | null
  readonly otherwise: Day | null
  readonly payload: unknown
  readonly amended: unknown
  readonly cause: CauseResult | null
}

export type NoEffectOfEdit =
  /** The model does not act on events of this type. */
  | { readonly edit: number; readonly reason: "type-not-acted-on"; readonly type: string }
  /** A plan, a claim or an absence: it did not happen in fact. */
  | { readonly edit: number; readonly reason: "did-not-happen" }
  /** It lies outside what is looked at. */
  | { readonly edit: number; readonly reason: "outside" }
  /** It says what is so already. */
  | { readonly edit: number; readonly reason: "as-it-was" }
  /** It acts, and nothing that is looked at differs. */
  | { readonly edit: number; readonly reason: "changes-nothing" }

export interface WhatIfResults extends Provenance {
  readonly version: 1
  /** The branch that was edited, and the branch that it is compared with; null for the history itself. */
  readonly branch: string | null
  readonly against: string | null
  readonly until: Day
  readonly draws: number
  /** How many independent draws those are worth, for the errors. */
  readonly independent: number
  readonly edits: readonly WrittenEdit[]
  readonly factual: HistorySide
  readonly counterfactual: HistorySide
  readonly difference: {
    /** Draws in which any variable differs in any month. */
    readonly differing: number
    readonly milestones: Readonly<
      Record<
        string,
        {
          readonly difference: number
          readonly se: number
          readonly earlier: number
          readonly later: number
          readonly same: number
          readonly neither: number
          /** In days, over the draws in which both reach it. */
          readonly shift: SpreadResult | null
        }
      >
    >
    readonly indicators: Readonly<Record<string, readonly MonthSpread[]>>
    readonly events: Readonly<Record<string, FateResult & { readonly type: string }>>
    readonly processes: Readonly<Record<string, FateResult>>
  }
  /** One draw, event by event. */
  readonly example: { readonly draw: number; readonly events: readonly RowResult[] }
  readonly noEffect: boolean
  readonly reasons: readonly NoEffectOfEdit[]
}

export interface WhatIfSubject {
  readonly provenance: Provenance
  readonly branch: string | null
  readonly against: string | null
  readonly until: Day
  readonly edits: readonly WrittenEdit[]
  readonly model: AnyRunnableModel
  readonly theCase: Case
}

export function whatIfResults(
  { provenance, branch, against, until, edits, model, theCase }: WhatIfSubject,
  found: WhatIf,
  example: { readonly draw: number; readonly told: Otherwise },
): WhatIfResults {
  const { months, variables, milestones, draws } = found
  const idOf = (variable: number) => model.variables[variable]?.id ?? ""
  const indicators = (of: (variable: (typeof variables)[number]) => readonly Spread[]) =>
    Object.fromEntries(
      variables.map((variable) => [
        idOf(variable.variable),
        of(variable).map((spread, i) => ({ month: monthName((months[i] ?? 0) - 1), ...tidied(spread) })),
      ]),
    )
  const reached = (count: (milestone: (typeof milestones)[number]) => number) =>
    Object.fromEntries(
      milestones.map((milestone) => [milestone.id, { reached: count(milestone), p: tidy(count(milestone) / draws) }]),
    )
  const noEffect = found.felt === 0
  return {
    version: 1,
    ...provenance,
    branch,
    against,
    until,
    draws,
    independent: tidy(found.independent),
    edits,
    factual: { milestones: reached(({ fact }) => fact), indicators: indicators(({ fact }) => fact) },
    counterfactual: { milestones: reached(({ other }) => other), indicators: indicators(({ other }) => other) },
    difference: {
      differing: found.felt,
      milestones: Object.fromEntries(
        milestones.map(({ id, fact, other, shift, se, earlier, later, same, neither }) => [
          id,
          {
            difference: tidy((other - fact) / draws) + 0,
            se: tidy(se),
            earlier,
            later,
            same,
            neither,
            shift: shift === undefined ? null : tidied(inDays(shift)),
          },
        ]),
      ),
      indicators: indicators(({ difference }) => difference),
      events: Object.fromEntries(found.entries.map(({ entry, type, ...fate }) => [entry, { type, ...fateOf(fate) }])),
      processes: Object.fromEntries(
        found.processes.map(({ process, ...fate }) => [processName(model, process), fateOf(fate)]),
      ),
    },
    example: { draw: example.draw, events: example.told.rows.map((row) => rowOf(row, model)) },
    noEffect,
    reasons: noEffect ? reasonsOf(edits, model, theCase, until) : [],
  }
}

const processName = (model: AnyRunnableModel, process: number): string =>
  (model.processes[process] as Process<object>).name

// Adding zero turns −0 into 0: a difference of nothing has no sign.
const tidied = ({ mean, se, p05, p50, p95 }: Spread): SpreadResult => ({
  mean: tidy(mean) + 0,
  se: tidy(se),
  p05: tidy(p05) + 0,
  p50: tidy(p50) + 0,
  p95: tidy(p95) + 0,
})

const inDays = ({ mean, se, p05, p50, p95 }: Spread): Spread => ({
  mean: mean * daysPerMonth,
  se: se * daysPerMonth,
  p05: p05 * daysPerMonth,
  p50: p50 * daysPerMonth,
  p95: p95 * daysPerMonth,
})

function fateOf({
  kept,
  moved,
  vanished,
  added,
  amended,
  meanShift,
}: Omit<WhatIf["processes"][number], "process">): FateResult {
  return { kept, moved, vanished, new: added, amended, meanShift: tidy(meanShift * daysPerMonth) + 0 }
}

function rowOf(
  { change, entry, process, fact, other, event, amended, cause }: Row,
  model: AnyRunnableModel,
): RowResult {
  return {
    change,
    event: entry ?? null,
    type: event.type,
    process: process < 0 ? null : processName(model, process),
    fact: fact === undefined ? null : dayOfTime(fact),
    otherwise: other === undefined ? null : dayOfTime(other),
    payload: event.payload,
    amended: amended?.payload ?? null,
    cause: cause === undefined ? null : causeOf(cause, model),
  }
}

function causeOf(cause: ChangeCause, model: AnyRunnableModel): CauseResult | null {
  switch (cause.kind) {
    case "edit":
      return { kind: "edit", edit: cause.edit }
    case "state":
      return { kind: "state" }
    case "review":
      return { kind: "rule", by: [model.variables[cause.variable]?.id ?? ""] }
    case "rate":
      return { kind: "intensity", since: dayOfTime(cause.since), after: afterOf(cause.after, model), by: cause.by }
    default:
      return null
  }
}

/** What an intensity came to differ after: an edit by its number, an event by its id or its process, or the first of a month. */
function afterOf(after: ChangeCause, model: AnyRunnableModel): string {
  if (after.kind === "edit") return `edit ${after.edit}`
  if (after.kind === "firing") return processName(model, after.process)
  return after.kind === "entry" ? after.id : after.kind
}

/** Why each edit changes nothing, told of those of which it can be said. */
function reasonsOf(
  edits: readonly WrittenEdit[],
  model: AnyRunnableModel,
  theCase: Case,
  until: Day,
): readonly NoEffectOfEdit[] {
  const events = new Map(theCase.events.map((event) => [event.id, event]))
  return edits.map((written, edit): NoEffectOfEdit => {
    if ("on" in written) {
      if (model.heeds?.has(written.event) === false) return { edit, reason: "type-not-acted-on", type: written.event }
      return written.on > until ? { edit, reason: "outside" } : { edit, reason: "changes-nothing" }
    }
    const id =
      "remove" in written
        ? written.remove
        : "move" in written
          ? written.move
          : "amend" in written
            ? written.amend
            : undefined
    const event = id === undefined ? undefined : events.get(id)
    if (event !== undefined) {
      if (event.status === "planned" || event.type === "ClaimMade") return { edit, reason: "did-not-happen" }
      if (model.heeds?.has(event.type) === false) return { edit, reason: "type-not-acted-on", type: event.type }
      if ("move" in written && written.to === event.occurred) return { edit, reason: "as-it-was" }
    }
    return { edit, reason: "changes-nothing" }
  })
}
