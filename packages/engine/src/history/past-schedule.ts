/**
 * Past schedule: what one draw meets on its way through history: the recorded events on the days drawn for them, what was
 * seen, drift on the first of each month, and from when until when the record holds each process's events.
 */
import type { AnyRunnableModel, ModelEvent } from "../model.ts"
import type { DatedPast, Past } from "../past.ts"
import { type Action, inOrder, processIndex, variableIndex } from "../schedule.ts"
import type { Time } from "../time.ts"
import { measurementOf } from "./measurement.ts"

export type Maker = (event: ModelEvent) => number
/** The share of its events that the record holds of a process, in one draw, where that is not known; 0 to 1. */
export type UnknownShare = (process: number, bounds: readonly [number, number]) => number

/** Schedules of a past; what does not depend on the draw is worked out once. */
export function pastScheduler(
  model: AnyRunnableModel,
  past: Past,
  makerOf: Maker,
): (dated: DatedPast, unknownShare: UnknownShare) => readonly Action[] {
  const { start, end } = past
  const bounds = model.processes.map((): readonly [number, number] => [0, 0])
  for (const { process, share } of past.recording) bounds[processIndex(model, process)] = share
  const drifts: Action[] = []
  for (let month = Math.ceil(start); month < end; month++) drifts.push({ kind: "drift", time: month })
  const variables = new Map<string, number>()
  const variableOf = (id: string) => {
    const known = variables.get(id) ?? variableIndex(model, id)
    variables.set(id, known)
    return known
  }

  // Many draws meet the same event on the same day: one action serves them all. Most days are known, so the one before is looked at first.
  const actionsById = new Map<string, { latest: Action; readonly byTime: Map<Time, Action> }>()
  const actionAt = (id: string, time: Time, make: () => Action): Action => {
    const own = actionsById.get(id)
    if (own?.latest.time === time) return own.latest
    const action = own?.byTime.get(time) ?? make()
    if (own === undefined) actionsById.set(id, { latest: action, byTime: new Map([[time, action]]) })
    else {
      own.byTime.set(time, action)
      own.latest = action
    }
    return action
  }
  const last: Action = { kind: "end", time: end }

  return (dated, unknownShare) => {
    const actions: Action[] = []
    const events: Action[] = []
    for (const { id, time, event } of dated.events) {
      if (time < start || time >= end) continue
      events.push(
        actionAt(id, time, () => ({ kind: "event", time, id, intervention: -1, maker: makerOf(event), event })),
      )
    }
    const windows = windowsOf(model, dated, past)
    for (let process = 0; process < bounds.length; process++) {
      const [least, most] = bounds[process] as readonly [number, number]
      const own = windows.get(process)
      const outside = own !== undefined ? 0 : least === most ? least : unknownShare(process, [least, most])
      if (outside > 0) actions.push({ kind: "cover", time: start, process, share: outside })
      for (const { from, to } of own ?? []) {
        actions.push({ kind: "cover", time: from, process, share: 1 })
        if (to < end) actions.push({ kind: "cover", time: to, process, share: outside })
      }
    }
    for (const each of dated.observations) {
      if (each.at < start || each.at >= end) continue
      const { id, at, variable } = each
      actions.push(
        actionAt(id, at, () => ({
          kind: "check",
          time: at,
          id,
          variable: variableOf(variable),
          seen: measurementOf(each),
        })),
      )
    }
    return inOrder([...actions, ...events, ...drifts, last])
  }
}

interface Window {
  readonly from: Time
  readonly to: Time
}

/** The absences by process, within the past, those that overlap joined, in order. */
function windowsOf(
  model: AnyRunnableModel,
  { absences }: DatedPast,
  { start, end }: Past,
): ReadonlyMap<number, readonly Window[]> {
  const found = new Map<number, Window[]>()
  const inTime = [...absences].sort((a, b) => a.from - b.from)
  for (const { process, from, to } of inTime) {
    const k = processIndex(model, process)
    const own = found.get(k) ?? []
    found.set(k, own)
    const window = { from: Math.max(start, from), to: Math.min(end, to) }
    if (window.from >= window.to) continue
    const last = own.at(-1)
    if (last !== undefined && window.from <= last.to)
      own[own.length - 1] = { from: last.from, to: Math.max(last.to, window.to) }
    else own.push(window)
  }
  return found
}
