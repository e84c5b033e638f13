/**
 * Agreement: any history log is held to the reference by random sequences of recording, amending, retracting, branching and
 * asking. A sequence on which they part is shrunk to a short one.
 */
import { addDays, type Day, type HistoryEvent } from "@laksana/core"
import type { Text } from "@laksana/engine"
import fc from "fast-check"
import { payloadsByType } from "../events/bodies.ts"
import { firstDay } from "../events/days.ts"
import { type HistoryConstraints, typesThatHappen } from "../histories/catalog.ts"
import {
  type Actual,
  Amend,
  Branch,
  Disagreement,
  type Expected,
  QueryAsOf,
  QueryEvents,
  QueryKnownAt,
  Record,
  Retract,
} from "./commands.ts"
import type { HistoryLog } from "./history-log.ts"
import { ReferenceLog } from "./reference.ts"

export interface LogConstraints extends Pick<HistoryConstraints, "events" | "heeds" | "payloads"> {
  /** Sequences to try; by default 100. */
  readonly runs?: number
  /** A whole number of 32 bits. */
  readonly seed?: number
  /** The most commands of a sequence; by default 40. */
  readonly most?: number
}

export type LogVerdict =
  | { readonly result: "holds"; readonly sequences: number }
  | {
      readonly result: "broken"
      /** What was done, in order, in words that are the same in every language; the last is what showed it. */
      readonly commands: readonly string[]
      readonly violation: Text
      readonly shrinks: number
    }

/** Looks for a sequence of commands on which the log and the reference part. `open` gives an empty log at every call. */
export async function checkLog(open: () => Promise<HistoryLog>, constraints: LogConstraints = {}): Promise<LogVerdict> {
  const { runs = 100, seed = 20240325, most = 40 } = constraints
  let broken: { readonly commands: readonly string[]; readonly violation: Text } | undefined
  const property = fc.asyncProperty(
    fc.commands(commandsFor(constraints), { maxCommands: most, size: "large" }),
    async (commands) => {
      const expected: Expected = { logs: [new ReferenceLog()], done: [] }
      const actual: Actual = { logs: [await open()] }
      try {
        await fc.asyncModelRun(() => ({ model: expected, real: actual }), commands)
        return true
      } catch (error) {
        broken = { commands: expected.done, violation: violationOf(error) }
        return false
      } finally {
        for (const log of actual.logs) await log.close?.()
      }
    },
  )
  const { numRuns, numShrinks } = await fc.check(property, { numRuns: runs, seed })
  return broken === undefined
    ? { result: "holds", sequences: numRuns }
    : { result: "broken", ...broken, shrinks: numShrinks }
}

/** Throws, with the shortest sequence found, if the log and the reference part; for any test runner. */
export async function logAgreesWithReference(
  open: () => Promise<HistoryLog>,
  constraints: LogConstraints = {},
): Promise<void> {
  const verdict = await checkLog(open, constraints)
  if (verdict.result === "broken") {
    throw new Error(`The log and the reference part.\n${verdict.commands.join("\n")}\n${verdict.violation.en}`)
  }
}

function violationOf(error: unknown): Text {
  if (error instanceof Disagreement) return error.violation
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { en: `An error was thrown: ${reason}`, id: `Terjadi galat: ${reason}` }
}

/** Few ids and few days, so that commands meet. */
const eventIds = ["e1", "e2", "e3"]
const correctionIds = ["c1", "c2", "c3", "c4"]
const anyLog = fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(0), weight: 2 }, fc.nat(3))
const anyDay: fc.Arbitrary<Day> = fc.nat(6).map((days) => addDays(firstDay, days))

/** Fields of many types, some refused by theirs; null takes a field away. */
const anyPatch = fc
  .record(
    {
      attendance: fc.constantFrom(0, 0.5, 1, null),
      count: fc.constantFrom(0, 1, -1),
      regulation: fc.constantFrom("b", "c", null),
      event: fc.constantFrom(...eventIds),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((patch) => Object.keys(patch).length > 0)

const anyAmendment = fc.oneof(
  { withCrossShrink: true },
  fc.record({ occurred: anyDay }),
  fc.record({ payload: anyPatch }),
  fc.record({ occurred: anyDay, payload: anyPatch }),
)

function commandsFor(constraints: LogConstraints) {
  const bodies = payloadsByType(typesThatHappen(constraints), constraints.payloads ?? {})
  const body = fc.oneof(
    { withCrossShrink: true },
    ...bodies.map(({ type, payload, weight }) => ({
      arbitrary: payload.map((value) => ({ type, payload: value })),
      weight,
    })),
  )
  const status = fc.constantFrom("occurred" as const, "observed" as const, "planned" as const)
  const target = fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constantFrom(...eventIds), weight: 3 },
    fc.constantFrom(...correctionIds),
  )
  const correctionId = fc.constantFrom(...correctionIds)
  const record = fc
    .tuple(anyLog, fc.constantFrom(...eventIds), body, anyDay, anyDay, status)
    .map(([on, id, { type, payload }, occurred, recorded, told]) => {
      return new Record(on, { ...envelope(id, type, recorded), occurred, status: told, payload })
    })
  const amend = fc.tuple(anyLog, correctionId, target, anyAmendment, anyDay).map(([on, id, event, by, recorded]) => {
    const payload = { event, reason: "r", ...by }
    return new Amend(on, { ...envelope(id, "Amended", recorded), payload }, event)
  })
  const retract = fc.tuple(anyLog, correctionId, target, anyDay).map(([on, id, event, recorded]) => {
    return new Retract(on, { ...envelope(id, "Retracted", recorded), payload: { event, reason: "r" } }, event)
  })
  const branch = fc
    .tuple(anyLog, fc.oneof({ withCrossShrink: true }, fc.constant(0), fc.nat(3)))
    .map(([on, back]) => new Branch(on, back))
  const queries = [
    anyLog.map((on) => new QueryEvents(on)),
    fc.tuple(anyLog, anyDay).map(([on, day]) => new QueryKnownAt(on, day)),
    fc
      .tuple(anyLog, anyDay, fc.option(anyDay, { nil: undefined }))
      .map(([on, day, knownAt]) => new QueryAsOf(on, day, knownAt)),
  ]
  return [record, record, amend, amend, retract, branch, ...queries]
}

function envelope(
  id: string,
  type: string,
  recorded: Day,
): Omit<HistoryEvent, "type" | "payload"> & { readonly type: string } {
  return {
    id,
    type,
    jurisdiction: "paser",
    occurred: recorded,
    recorded,
    status: "occurred",
    evidence: "assumption",
    title: { en: type, id: type },
  }
}
