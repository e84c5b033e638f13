/**
 * Recording: what a case says of how completely its history holds events, as it concerns each process of a model. Shares are
 * of the events that happened, 0 to 1.
 */
import type { AnyRunnableModel, Process } from "@laksana/engine"
import type { Recording } from "./files/case-file.ts"

/** How completely the history holds a process's events. */
export interface ProcessRecording {
  readonly process: string
  /** `complete`: what is not recorded did not happen; `partial`: a share is recorded; `none`: they happen unseen. */
  readonly coverage: Recording["coverage"]
  /** Of a partial record, between which bounds its share of the events lies; from none to all where this is left out. */
  readonly share?: readonly [number, number]
}

type Where = NonNullable<Process<object>["where"]>

/**
 * What the entries of `recording` say of each process that any of them concerns, in the model's order; of entries that concern
 * the same process, the last counts. An entry concerns the processes that make its type, but for those of which its `where`
 * picks no event. If it picks only some of a process's events, so that others may be recorded or not, the process's record
 * counts as partial, with a share that is not known.
 */
export function recordingOf(recording: readonly Recording[], model: AnyRunnableModel): readonly ProcessRecording[] {
  return model.processes.flatMap((process) => {
    const last = recording.findLast((entry) => concerns(entry, process))
    return last === undefined ? [] : [toldOf(last, process)]
  })
}

/** Whether an entry may speak of a process's events: it is of their type, and no field of its `where` rules all of them out. */
export function concerns(
  { event, where = {} }: Pick<Recording, "event" | "where">,
  { produces, where: own = {} }: Pick<Process<object>, "produces" | "where">,
): boolean {
  return event === produces && Object.entries(where).every(([field, value]) => (valueIn(own, field) ?? value) === value)
}

function toldOf(
  { where = {}, coverage, share }: Recording,
  { name, where: own = {} }: Process<object>,
): ProcessRecording {
  const ofAll = Object.keys(where).every((field) => valueIn(own, field) !== undefined)
  if (!ofAll) return { process: name, coverage: "partial" }
  return { process: name, coverage, ...(share === undefined ? {} : { share }) }
}

const valueIn = (where: Where, field: string) => (Object.hasOwn(where, field) ? where[field] : undefined)
