import { timeOfDay } from "@laksana/engine"
import type { HistoryLaw, Law, Trial, TrialLaw } from "@laksana/laws"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Asked, checkLaws, type Given, type History } from "./check-laws.ts"

const nothing = { en: "nothing to say", id: "tidak ada" }
const wrong = { en: "wrong", id: "salah" }

const trial = (runs: number): Trial => ({
  parameters: {},
  interventions: [],
  start: timeOfDay("2025-01-01"),
  horizon: timeOfDay("2025-07-01"),
  seed: "s",
  runs,
})
const trialLaw = (id: string, about: Partial<TrialLaw> = {}): TrialLaw => ({
  kind: "trial",
  id,
  states: { en: id, id },
  examples: fc.integer({ min: 1, max: 3 }).map(trial),
  violation: () => undefined,
  ...about,
})
const entry = (id: string): History[number] => ({
  id,
  type: "Noted",
  jurisdiction: "x",
  occurred: "2024-01-01",
  recorded: "2024-01-01",
  status: "occurred",
  evidence: "paper",
  title: { en: id, id },
  payload: {},
})
const historyLaw = (id: string, about: Partial<HistoryLaw> = {}): HistoryLaw => ({
  kind: "history",
  id,
  states: { en: id, id },
  examples: fc.array(fc.constantFrom("a", "b").map(entry), { maxLength: 4 }),
  violation: () => undefined,
  ...about,
})

const noExamples: Given = { histories: [], trials: [], readsBack: () => true }
const still = { now: () => 0, begin: () => {} }
const verdictsOf = (laws: readonly Law[], given = noExamples, asked: Asked = { runs: 20, seed: 1 }, watch = still) =>
  checkLaws(laws, given, asked, watch).map(({ verdict }) => verdict)

describe("the subject's own examples", () => {
  const given: Given = { histories: [["a", "b", "c", "d"].map(entry)], trials: [trial(20)], readsBack: () => true }

  test("come first", () => {
    const seen: unknown[] = []
    const record = (example: unknown) => void seen.push(example)
    const laws = [historyLaw("h", { violation: record }), trialLaw("t", { violation: record })]
    expect(verdictsOf(laws, given)).toMatchObject([{ examples: 21 }, { examples: 21 }])
    expect([seen[0], seen[21]]).toEqual([given.histories[0], given.trials[0]])
  })

  test("that break a law are made smaller, and told as the first example", () => {
    const hasC = (events: History) => (events.some(({ id }) => id === "c") ? wrong : undefined)
    const many = ({ runs }: Trial) => (runs > 9 ? { en: `${runs} runs`, id: `${runs} jalan` } : undefined)
    expect(verdictsOf([historyLaw("h", { violation: hasC }), trialLaw("t", { violation: many })], given)).toMatchObject(
      [
        { result: "broken", examples: 1, example: { kind: "history", events: [{ id: "c" }] } },
        {
          result: "broken",
          examples: 1,
          example: { kind: "trial", trial: { runs: 10 } },
          violation: { en: "10 runs" },
        },
      ],
    )
  })

  test("stay as they are where the smaller one could not be written down", () => {
    const readsBack = (events: History) => events.length >= 3
    const [verdict] = verdictsOf([historyLaw("h", { violation: () => wrong })], { ...given, readsBack })
    expect(verdict).toMatchObject({ example: { events: [{ id: "a" }, { id: "b" }, { id: "c" }] } })
  })
})

test("a generated example is told as small as shrinking leaves it", () => {
  const many = ({ runs }: Trial) => (runs > 1 ? wrong : undefined)
  expect(verdictsOf([trialLaw("t", { violation: many })])).toMatchObject([
    { result: "broken", example: { kind: "trial", trial: { runs: 2 } } },
  ])
})

test("to throw is to break a law, also while it is made smaller", () => {
  const throws = () => {
    throw new RangeError("out of range")
  }
  const given = { ...noExamples, histories: [["a", "b"].map(entry)] }
  expect(verdictsOf([historyLaw("h", { violation: throws })], given)).toMatchObject([
    { result: "broken", example: { events: [] }, violation: { en: "An error was thrown: RangeError: out of range" } },
  ])
})

test("a law that goes by the clock or by chance is broken by the same examples again", () => {
  const chance: { readonly random: () => number } = Math
  const fickle = trialLaw("fickle", {
    violation: ({ runs }) => {
      const read = `${chance.random()} on ${Date.now()}`
      return runs > 1 ? { en: read, id: read } : undefined
    },
  })
  const once = verdictsOf([fickle])
  expect(once).toMatchObject([{ result: "broken" }])
  expect(verdictsOf([fickle])).toEqual(once)
})

describe("time", () => {
  const inapplicable = trialLaw("n", { inapplicable: nothing })

  test("is shared evenly among the laws that are left; what one does not use the others may", () => {
    let clock = 0
    const limits: number[] = []
    const costing = (id: string, ms: number) =>
      trialLaw(id, {
        violation: () => {
          clock += ms
          return undefined
        },
      })
    // The clock of the limits is the real one: only what each law is given is looked at here.
    const watch = { now: () => clock, begin: () => void limits.push(clock) }
    verdictsOf(
      [costing("a", 1), inapplicable, costing("b", 0), costing("c", 1)],
      noExamples,
      { runs: 10, seed: 1, seconds: 60 },
      watch,
    )
    expect(limits).toEqual([0, 10, 10, 10])
  })

  test("that is over leaves laws unlooked at, and says so; those that do not apply take none", () => {
    let clock = 0
    const watch = { now: () => (clock += 10_000), begin: () => {} }
    const asked = { runs: 10, seed: 1, seconds: 1 }
    expect(verdictsOf([trialLaw("a"), inapplicable, historyLaw("b")], noExamples, asked, watch)).toEqual([
      { result: "unreached" },
      { result: "inapplicable", reason: nothing },
      { result: "unreached" },
    ])
  })

  test("cuts a slow law short after its share", () => {
    // Within a law the clock stands elsewhere.
    const clock = performance.now.bind(performance)
    const slow = trialLaw("slow", {
      violation: () => {
        for (const until = clock() + 10; clock() < until; ) continue
        return undefined
      },
    })
    const began = performance.now()
    const [first, second] = verdictsOf(
      [slow, slow],
      noExamples,
      { runs: 1000, seed: 1, seconds: 1 },
      {
        now: () => performance.now(),
        begin: () => {},
      },
    )
    expect(performance.now() - began).toBeLessThan(3000)
    for (const verdict of [first, second]) {
      expect(verdict).toMatchObject({ result: "holds", interrupted: true })
      expect(verdict?.result === "holds" ? verdict.examples : 0).toBeGreaterThan(0)
    }
  })
})

test("laws are begun in their order, each once", () => {
  const begun: (readonly [string, number])[] = []
  const laws = [trialLaw("a"), historyLaw("b"), trialLaw("c", { inapplicable: nothing })]
  checkLaws(laws, noExamples, { runs: 1, seed: 1 }, { now: () => 0, begin: ({ id }, i) => void begun.push([id, i]) })
  expect(begun).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 2],
  ])
})
