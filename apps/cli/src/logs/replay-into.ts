/**
 * Replaying into a log: entries of a log appended to another in their order, each with its own stamp; branches are branched again.
 * Entries of one stream by itself, which do not say so, show a branch by their versions: its own go on from its parent's.
 */
import type { Batch, EventLog, LogEntry, NewBranch } from "@laksana/store"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { mistaken } from "../recording/mistaken.ts"
import { logMistakes } from "../words/log-mistakes.ts"

/** How many entries were new, by stream. */
export type Counts = ReadonlyMap<string, number>

export async function replayInto(log: EventLog, entries: readonly LogEntry[]): Promise<Counts | Failure> {
  const counts = new Map<string, number>()
  for (const step of stepsOf(entries)) {
    const failure = "parent" in step ? await branched(log, step) : await appended(log, step, counts)
    if (failure !== undefined) return failure
  }
  return counts
}

type Step = Batch | NewBranch

/** Where the log itself records branches. */
const branchesStream = "$branches"

function stepsOf(entries: readonly LogEntry[]): readonly Step[] {
  const steps: Step[] = []
  const begun = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    const { stream, version, event, recorder, loggedAt, origin } = entry
    const stamp = { recorder, loggedAt, origin }
    const { parent, fork } = event
    if (stream === branchesStream && typeof parent === "string" && typeof fork === "number") {
      steps.push({ stream: event.id, parent, fork, ...stamp })
      begun.add(event.id)
      continue
    }
    const before = entries[i - 1]
    const isOffshoot = version > 1 && before?.stream !== stream && before?.version === version - 1
    if (isOffshoot && !begun.has(stream)) steps.push({ stream, parent: before.stream, fork: before.version, ...stamp })
    begun.add(stream)
    const last = steps.at(-1)
    const goesOn = last !== undefined && !("parent" in last) && isSameStamp(last, entry)
    if (goesOn) steps.splice(-1, 1, { ...last, events: [...last.events, event] })
    else steps.push({ stream, expected: "any", events: [event], ...stamp })
  }
  return steps
}

type Stamped = Pick<Batch, "stream" | "recorder" | "loggedAt" | "origin">

const isSameStamp = (one: Stamped, other: Stamped): boolean =>
  one.stream === other.stream &&
  one.recorder === other.recorder &&
  one.loggedAt === other.loggedAt &&
  one.origin === other.origin

async function appended(log: EventLog, batch: Batch, counts: Map<string, number>): Promise<Failure | undefined> {
  const answer = await log.append(batch)
  if (answer._tag === "Appended") {
    const { stream } = batch
    counts.set(stream, (counts.get(stream) ?? 0) + answer.entries.length - answer.repeated)
    return undefined
  }
  // Somebody recorded that id with other content since it was looked for.
  const [expected, actual] =
    answer._tag === "VersionConflict" ? [answer.expected, answer.actual] : [0, answer.version ?? 0]
  const told = logMistakes.conflict(batch.stream, expected, actual)
  return { _tag: "Refused", code: "version-conflict", ...told, exit: exitCodes.failure }
}

async function branched(log: EventLog, branch: NewBranch): Promise<Failure | undefined> {
  const answer = await log.branch(branch)
  switch (answer._tag) {
    case "Branched":
      return undefined
    case "StreamExists":
      return mistaken("branch-exists", logMistakes.branchExists(answer.stream))
    case "NoSuchStream":
      return mistaken("unknown-stream", logMistakes.nothingThere(answer.stream, [], undefined))
    case "ForkBeyondEnd":
      return mistaken("fork-beyond-end", logMistakes.forkBeyondEnd(answer.parent, answer.fork, answer.actual))
  }
}
