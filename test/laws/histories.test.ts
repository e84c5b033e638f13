/** Laws of histories, held by the record and by the policy model's fold; and faults planted in each part, each caught. */
import {
  asOf,
  addDays,
  type Branch,
  effectiveHistory,
  type Fold,
  type HistoryEvent,
  historyOf,
  knownAt,
  recordFold,
  recordOn,
} from "@laksana/core"
import { type CheckOptions, checkLaw, historyLaws, type HistorySubject, historySubjectOf } from "@laksana/laws"
import { policyModel } from "@laksana/model"
import { describe, expect, test } from "vitest"
import { paserCase } from "../paser.ts"

const options: CheckOptions = { runs: 100, seed: 20240325 }
const paser = paserCase().events

/** Laws of histories that say nothing of a model's fold. */
const onlyOfTheRecord = ["independent-neighbours-exchange"]

describe.each<[string, HistorySubject, runs: number, readonly string[]]>([
  ["the record", {}, 100, []],
  ["the policy model's fold", historySubjectOf({ model: policyModel }), 50, onlyOfTheRecord],
])("%s", (_, subject, runs, inapplicable) => {
  test.each(historyLaws(subject).map((law) => [law.states.en, law] as const))("%s", (_sentence, law) => {
    const verdict = checkLaw(law, { ...options, runs }, [paser])
    expect(verdict).toMatchObject({ result: inapplicable.includes(law.id) ? "inapplicable" : "holds" })
  })
})

/** What a fold remembers in a module's variable. */
let lastType = ""

/** The events of the counterexample with which a law catches a fault. */
function caught(subject: HistorySubject, id: string): readonly HistoryEvent[] {
  const law = historyLaws(subject).find((each) => each.id === id)
  if (law === undefined) throw new Error(`There is no law ${id}.`)
  const verdict = checkLaw(law, { ...options, runs: 1000 })
  if (verdict.result !== "broken") throw new Error(`${id} caught nothing.`)
  // Read again, as from a file and by a program that remembers nothing, it breaks the law again.
  const again = JSON.parse(JSON.stringify(verdict.example)) as readonly HistoryEvent[]
  lastType = ""
  expect(checkLaw(law, { runs: 1, seed: 1 }, [again])).toMatchObject({ result: "broken", examples: 1 })
  return verdict.example
}

/** Counts what comes after an event of another type, as the module remembers it. */
const remembering: Fold<{ changes: number }, HistoryEvent> = {
  initial: () => ({ changes: 0 }),
  evolve: (draft, { type }) => {
    if (type !== lastType) draft.changes += 1
    lastType = type
  },
}

/** Keeps half of what it knows beside the state, where no copy of the state takes it along. */
const beside = new WeakMap<object, number>()
const forgetful: Fold<{ pairs: number }, HistoryEvent> = {
  initial: () => ({ pairs: 0 }),
  evolve: (draft) => {
    const seen = (beside.get(draft) ?? 0) + 1
    beside.set(draft, seen)
    if (seen % 2 === 0) draft.pairs += 1
  },
}

const isCorrection = (type: string | undefined) => type === "Amended" || type === "Retracted"

const keepsOldPayload: HistorySubject["effective"] = (history, day) => ({
  events: effectiveHistory(history, day).events.map((event) => ({
    ...event,
    payload: history.find(({ id }) => id === event.id)?.payload,
  })),
})

/** What one branch records, every branch of that trunk then has. */
const shared = (() => {
  const lists = new WeakMap<Branch, HistoryEvent[]>()
  const listOf = (branch: Branch): HistoryEvent[] => lists.get(branch) ?? []
  const withList = (branch: Branch, list: HistoryEvent[]) => {
    lists.set(branch, list)
    return branch
  }
  const bare = (): Branch => ({ parent: null, fork: 0, overlay: [] })
  return {
    trunk: (events: readonly HistoryEvent[] = []) => withList(bare(), [...events]),
    branchAt: (parent: Branch, position?: number) => {
      const list = listOf(parent)
      return withList(bare(), position === undefined || position === list.length ? list : list.slice(0, position))
    },
    recordOn: (branch: Branch, ...events: readonly HistoryEvent[]) => {
      const list = listOf(branch)
      list.push(...events)
      return withList(bare(), list)
    },
    historyOf: (branch: Branch) => [...listOf(branch)],
  }
})()

describe("planted faults are caught, with at most five events", () => {
  const policy = historySubjectOf({ model: policyModel })
  const broken: readonly (readonly [fault: string, law: string, subject: HistorySubject])[] = [
    ["an amended event keeps its old effect", "amended-is-written-right", { effective: keepsOldPayload }],
    ["so it does in a model", "amended-is-written-right", { ...policy, effective: keepsOldPayload }],
    ["a fold reads a module's variable", "history-fold-reads-nothing-else", { fold: remembering }],
    [
      "as of a day takes in the day after",
      "as-of-is-a-prefix",
      { asOf: (history, day) => asOf(history, addDays(day, 1)) },
    ],
    [
      "as of a day leaves the day out",
      "as-of-is-a-prefix",
      { asOf: (history, day) => asOf(history, addDays(day, -1)) },
    ],
    [
      "on some days what is possible counts as certain",
      "certain-only-grows",
      {
        asOf: (history, day) => {
          const { certain, possible } = asOf(history, day)
          return day.endsWith("1") ? { certain: [...certain, ...possible], possible: [] } : { certain, possible }
        },
      },
    ],
    [
      "a plan counts from the day it is for",
      "plans-count-from-their-record",
      {
        asOf: (history, day) =>
          asOf(
            history.map((event) => ({ ...event, status: "occurred" })),
            day,
          ),
      },
    ],
    [
      "known at a day forgets corrections",
      "known-at-is-recorded-and-corrected",
      { knownAt: (history, day) => history.filter(({ recorded, type }) => recorded <= day && !isCorrection(type)) },
    ],
    [
      "known at a day takes in later corrections",
      "later-changes-nothing-known",
      {
        knownAt: (history, day) => {
          const known = new Set(knownAt(history, day).map(({ id }) => id))
          return effectiveHistory(history).events.filter(({ id }) => known.has(id))
        },
      },
    ],
    [
      "a retraction hides an event only until another correction",
      "corrections-follow-their-rules",
      {
        effective: (history) =>
          effectiveHistory(
            history.filter(
              ({ type }, i) => type !== "Retracted" || !history.slice(i + 1).some((e) => e.type === "Amended"),
            ),
          ),
      },
    ],
    [
      "a retracted correction still counts",
      "retracted-correction-never-was",
      {
        effective: (history) => {
          const about = new Map(history.map(({ id, type }) => [id, type]))
          const ofEvents = history.filter(({ type, payload }) => {
            const target = about.get(Object.assign({ event: "" }, payload).event)
            return type !== "Retracted" || !isCorrection(target)
          })
          return effectiveHistory(ofEvents)
        },
      },
    ],
    [
      "a retracted event comes back in another's place",
      "retracted-leaves-nothing",
      {
        effective: (history) => {
          const { events } = effectiveHistory(history)
          return { events: events.length < history.length ? [...events.slice(0, -1), ...history.slice(0, 1)] : events }
        },
      },
    ],
    ["everything is said to be independent", "independent-neighbours-exchange", { independent: () => true }],
    [
      "a fold changes the events",
      "history-left-alone",
      { fold: { initial: recordFold.initial, evolve: (_, { title }) => void Object.assign(title, { en: "seen" }) } },
    ],
    [
      "a fold refuses an event",
      "history-fold-is-total",
      {
        fold: {
          initial: () => ({}),
          evolve: (_, { type }) => {
            if (type === "ElectionHeld") throw new Error("not now")
          },
        },
      },
    ],
    ["a fold keeps half its state elsewhere", "history-in-parts", { fold: forgetful }],
    ["step by step it forgets that half", "history-steps", { fold: forgetful }],
    [
      "a fold keeps what cannot be written down",
      "history-snapshot",
      {
        fold: {
          initial: () => ({ since: Number.NEGATIVE_INFINITY, count: 0 }),
          evolve: (draft: object, _event) => {
            const state = draft as { since: number; count: number }
            if (state.since < 0) state.count += 1
          },
        },
      },
    ],
    [
      "a contradiction is settled by its reading",
      "contradictions-keep-both",
      {
        fold: {
          initial: () => ({ events: 0 }),
          evolve: (draft: object, { contradicts }) => {
            if (contradicts === undefined) (draft as { events: number }).events += 1
          },
        },
      },
    ],
    ["branches share one list", "branch-leaves-parent-alone", { branching: shared }],
    [
      "a branch begins one event late",
      "branch-is-its-parent-to-the-fork",
      { branching: { ...shared, branchAt: (parent, fork) => shared.branchAt(parent, Math.max(0, fork - 1)) } },
    ],
    [
      "what a branch records last comes first",
      "branch-is-a-copy",
      {
        branching: {
          trunk: (events) => ({ parent: null, fork: 0, overlay: events }),
          branchAt: (parent, fork) => ({ parent: null, fork: 0, overlay: historyOf(parent).slice(0, fork) }),
          recordOn: (branch, ...events) => recordOn(branch, ...events.toReversed()),
          historyOf,
        },
      },
    ],
  ]
  test.each(broken)("%s: %s", (_fault, law, subject) => {
    expect(caught(subject, law).length).toBeLessThanOrEqual(5)
  })

  test("every law has caught one", () => {
    const laws = new Set(broken.map(([, law]) => law))
    expect(historyLaws({}).flatMap(({ id }) => (laws.has(id) ? [] : [id]))).toEqual([])
  })
})
