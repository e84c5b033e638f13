/** Logs: the one on core's branches agrees with the reference; faulty ones are found by few commands. */
import { asOf, effectiveHistory, type HistoryEvent, knownAt } from "@laksana/core"
import { describe, expect, test } from "vitest"
import { checkLog, logAgreesWithReference } from "./agreement.ts"
import type { HistoryLog } from "./history-log.ts"
import { inMemoryLog } from "./in-memory-log.ts"

/** What a faulty log does otherwise than a list that is copied when it is branched. */
interface Fault {
  readonly branched?: (events: HistoryEvent[], position: number | undefined) => HistoryEvent[]
  readonly read?: (events: readonly HistoryEvent[]) => readonly HistoryEvent[]
  readonly recorded?: (events: HistoryEvent[], event: HistoryEvent) => void
}

function listLog(fault: Fault = {}, events: HistoryEvent[] = []): HistoryLog {
  const read = () => fault.read?.(events) ?? events
  return {
    record: (event) =>
      Promise.resolve(fault.recorded === undefined ? void events.push(event) : fault.recorded(events, event)),
    branch: (position) =>
      Promise.resolve(listLog(fault, fault.branched?.(events, position) ?? events.slice(0, position ?? events.length))),
    events: () => Promise.resolve([...events]),
    known: (day) => Promise.resolve(knownAt(read(), day)),
    asOf: (day, known) =>
      Promise.resolve(asOf(known === undefined ? effectiveHistory(read()).events : knownAt(read(), known), day)),
  }
}

const opening = (fault: Fault) => () => Promise.resolve(listLog(fault))

test("a log on core's branches agrees with the reference", async () => {
  await logAgreesWithReference(() => Promise.resolve(inMemoryLog()), { runs: 200 })
})

test("a log that is a list copied at every branch agrees with it too", async () => {
  expect(await checkLog(opening({}), { runs: 50 })).toEqual({ result: "holds", sequences: 50 })
})

/** Lets a retraction be about nothing. */
const toNobody = (event: HistoryEvent): HistoryEvent =>
  isRetraction(event) ? { ...event, payload: { event: "nobody", reason: "r" } } : event

const isRetraction = ({ type }: HistoryEvent) => type === "Retracted"
const isAmendment = ({ type }: HistoryEvent) => type === "Amended"

const faults: Readonly<Record<string, Fault>> = {
  "a branch shares its list with its parent": { branched: (events) => events },
  "a branch forgets retractions": {
    branched: (events, position) => events.slice(0, position ?? events.length).filter((event) => !isRetraction(event)),
  },
  "an earlier amendment wins over a later one": {
    read: (events) => {
      const days = events.filter(isAmendment).map(({ recorded }) => recorded)
      const [first = "", last = ""] = [days.toSorted()[0], days.toSorted().at(-1)]
      return events.map((event) =>
        !isAmendment(event)
          ? event
          : event.recorded === first
            ? { ...event, recorded: last }
            : event.recorded === last
              ? { ...event, recorded: first }
              : event,
      )
    },
  },
  "retractions are kept, and not applied": { read: (events) => events.map(toNobody) },
}

describe("a fault is found by at most five commands", () => {
  test.each(Object.entries(faults))("%s", async (_, fault) => {
    const verdict = await checkLog(opening(fault), { runs: 500 })
    if (verdict.result !== "broken") throw new Error("The fault was not found.")
    expect(verdict.commands.length).toBeLessThanOrEqual(5)
    expect(verdict.violation.en).not.toBe(verdict.violation.id)
    await expect(logAgreesWithReference(opening(fault), { runs: 500 })).rejects.toThrow(verdict.commands.join("\n"))
  })
})
