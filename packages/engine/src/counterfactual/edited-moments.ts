/** Edited moments: a factual history's moments with what the edits add to them, and what they take from it. */
import type { ModelEvent, Theta } from "../model.ts"
import type { Time } from "../time.ts"
import type { Edit } from "./edit.ts"
import type { Factual, Moment } from "./factual.ts"
import { type RateStep, rateSteps } from "./rate-steps.ts"

/** What only the counterfactual meets; `edit` is its place among the edits. */
export type Added =
  | {
      readonly kind: "event"
      readonly time: Time
      readonly id: string
      readonly event: ModelEvent
      readonly edit: number
    }
  | RateStep

/** Of a recorded event: the edit that takes it away or changes it, and as what it happens instead. */
export interface Changed {
  readonly edit: number
  readonly as: ModelEvent | undefined
}

export interface EditedMoments {
  /** The parameters of which the initial state is made. */
  readonly initialTheta: Theta
  /** Parameters and factors in force at the start. */
  readonly initial: readonly RateStep[]
  /** In the order in which they happen: at one time what sets rates, then recorded events, then added ones, then the rest. */
  readonly steps: readonly ({ readonly fact: Moment } | { readonly added: Added })[]
  readonly changed: ReadonlyMap<string, Changed>
  /** Whether edits have steps of parameters, and of which processes' factors: those of the factual history then set only its own. */
  readonly setsParameters: boolean
  readonly scales: ReadonlySet<number>
  /** Entries that edits name and this history does not have. */
  readonly unknown: readonly string[]
  /** Before this time nothing differs. */
  readonly from: Time
}

export function editedMoments(factual: Factual, edits: readonly Edit[]): EditedMoments {
  const { start, horizon, moments } = factual
  const entries = new Map<string, { readonly time: Time; readonly event: ModelEvent }>()
  // What an earlier edit has taken away is known, and is not there.
  const taken = new Map<string, undefined>()
  for (const moment of moments) {
    const told = toldBy(moment)
    if (told?.isVoid === true) taken.set(told.id, undefined)
    else if (told !== undefined) entries.set(told.id, { time: moment.time, event: told.event })
  }
  const added: Added[] = []
  const changed = new Map<string, Changed>()
  const unknown: string[] = []
  // Later edits of one event see what earlier ones made of it, inserted ones included.
  const standing = new Map<string, { readonly time: Time; readonly event: ModelEvent } | undefined>([
    ...taken,
    ...entries,
  ])
  edits.forEach((edit, i) => {
    if (edit.kind === "set" || edit.kind === "scale") return
    if (edit.kind === "insert") {
      standing.set(edit.id, { time: edit.at, event: edit.event })
      changed.set(edit.id, { edit: i, as: undefined })
      return
    }
    const so = standing.get(edit.entry)
    if (so === undefined) {
      if (!standing.has(edit.entry)) unknown.push(edit.entry)
      return
    }
    const next =
      edit.kind === "remove"
        ? undefined
        : edit.kind === "move"
          ? { time: edit.to, event: so.event }
          : { time: so.time, event: edit.event }
    if (next !== undefined && next.time === so.time && next.event === so.event) return
    standing.set(edit.entry, next)
    changed.set(edit.entry, { edit: i, as: undefined })
  })
  for (const [id, { edit }] of changed) {
    const next = standing.get(id)
    const fact = entries.get(id)
    if (next === undefined) continue
    if (fact !== undefined && fact.time === next.time) changed.set(id, { edit, as: next.event })
    else if (next.time >= start && next.time < horizon)
      added.push({ kind: "event", time: next.time, id, event: next.event, edit })
  }
  for (const [id, { as }] of changed) if (as !== undefined && entries.get(id)?.event === as) changed.delete(id)
  const { rates, initialTheta } = rateSteps(factual, edits)
  const atStart = rates.filter(({ time }) => time <= start)
  added.push(...rates.filter(({ time }) => time > start))
  const inTime = added
    .map((each, i) => ({ each, i }))
    .sort((a, b) => a.each.time - b.each.time || rankOf({ added: a.each }) - rankOf({ added: b.each }) || a.i - b.i)
    .map(({ each }) => each)

  const steps: EditedMoments["steps"][number][] = []
  let next = 0
  for (const fact of moments) {
    for (let each = inTime[next]; each !== undefined && comesFirst(each, fact); each = inTime[++next])
      steps.push({ added: each })
    steps.push({ fact })
  }
  for (const each of inTime.slice(next)) steps.push({ added: each })
  const times = [
    ...added.map(({ time }) => time),
    ...[...changed.keys()].flatMap((id) => entries.get(id)?.time ?? []),
    ...(atStart.length > 0 ? [start] : []),
  ]
  const setsParameters = rates.some(({ kind }) => kind === "parameters")
  const scales = new Set(rates.flatMap((each) => (each.kind === "factor" ? [each.process] : [])))
  return {
    initialTheta,
    initial: atStart,
    steps,
    changed,
    setsParameters,
    scales,
    unknown,
    from: Math.min(horizon, ...times),
  }
}

/** The recorded or planned event that a moment is. */
function toldBy(
  moment: Moment,
): { readonly id: string; readonly event: ModelEvent; readonly isVoid: boolean } | undefined {
  if (moment.kind === "firing") {
    const { entry, event, isVoid } = moment.firing
    return entry === undefined ? undefined : { id: entry, event, isVoid }
  }
  if (moment.kind !== "action" || moment.action.kind !== "event") return undefined
  return { id: moment.action.id, event: moment.action.event, isVoid: false }
}

type Step = EditedMoments["steps"][number]

/** As in a schedule: a month closes, rates are set, events happen, drift follows, and what fires by itself comes last. */
function rankOf(step: Step): number {
  if ("added" in step) return step.added.kind === "event" ? 3 : 1
  const { fact } = step
  if (fact.kind === "parameters" || fact.kind === "factor") return 1
  if (fact.kind === "firing") return fact.firing.entry === undefined ? 5 : 2
  const { kind } = fact.action
  return kind === "close" ? 0 : kind === "drift" ? 4 : 2
}

function comesFirst(added: Added, fact: Moment): boolean {
  return added.time < fact.time || (added.time === fact.time && rankOf({ added }) < rankOf({ fact }))
}
