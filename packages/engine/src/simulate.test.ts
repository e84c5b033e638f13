/**
 * Simulate: runs whose every event time follows from the streams by hand. A process of rate λ fires when ∫ λ reaches the next
 * threshold, an exponential number of its own stream; so with the stream opened beside the run, each time is known exactly.
 */
import { describe, expect, test } from "vitest"
import type { AnyModel, Milestone, Model, ModelEvent, Process } from "./model.ts"
import type { Action } from "./schedule.ts"
import { measurementOf } from "./history/measurement.ts"
import { luckOf, RunawayIntensity, type RunInput, Simulator, type Weighing } from "./simulate.ts"
import { exponential, openStream } from "./streams.ts"

const text = { en: "x", id: "x" }
interface Counts {
  n: number
  open: number
  marks: number[]
}
const event: ModelEvent = { type: "Set", payload: {} }
const set = (open: number): ModelEvent => ({ type: "Set", payload: { open } })

const ticking = (name: string, more: Partial<Process<Counts>> = {}): Process<Counts> => ({
  name,
  title: text,
  produces: "Tick",
  base: ["rate"],
  gate: ({ open }) => open,
  event: (_, __, mark) => ({ type: "Tick", payload: { mark: mark() } }),
  ...more,
})

const modelOf = (processes: readonly Process<Counts>[]): AnyModel => {
  return {
    name: "ticks",
    version: "1",
    title: text,
    parameters: [],
    variables: [
      { id: "n", title: text, bounds: [0, 1000] as const, indicator: true, read: ({ n }: Counts) => n },
      { id: "open", title: text, bounds: [0, 10] as const, read: ({ open }: Counts) => open },
      { id: "double", title: text, bounds: [0, 1000] as const, indicator: true, read: ({ n }: Counts) => 2 * n },
    ],
    processes,
    milestones: [],
    events: {},
    initial: (): Counts => ({ n: 0, open: 1, marks: [] }),
    evolve: (draft: Counts, { type, payload }: ModelEvent) => {
      const { open, mark } = payload as { open?: number; mark?: number }
      if (open !== undefined) draft.open = open
      if (mark !== undefined) draft.marks.push(mark)
      if (type === "Tick") draft.n += 1
    },
    drift: (draft: Counts) => {
      draft.n += 100
    },
  } satisfies Model<Counts>
}

const level = (id: string, ...all: Milestone["all"]): Milestone => ({
  id,
  title: text,
  all,
  evidence: { grade: "assumption", source: text },
})

const one = modelOf([ticking("tick")])
const luck = luckOf(one, "seed")
/** The thresholds of a process, in the order in which they are drawn. */
const thresholds = (index: number, turn = 0, of = luck.thresholds[0]) => {
  if (of === undefined) throw new Error("There is no such process.")
  const stream = openStream(of, index, turn)
  return Array.from({ length: 50 }, () => exponential(stream))
}
const at = (list: readonly number[], i: number) => list[i] ?? Number.NaN

interface Ran {
  readonly times: readonly number[]
  readonly causes: readonly string[]
  readonly state: Counts
  readonly simulator: Simulator
  readonly kept: boolean
  readonly events: number
}

/** Runs a schedule and hears of every event. */
function run(
  schedule: readonly Action[],
  more: Partial<RunInput> & {
    readonly model?: AnyModel
    readonly milestones?: readonly Milestone[]
    months?: number
  } = {},
): Ran {
  const { model = one, milestones = [], months = 0, ...input } = more
  const simulator = new Simulator(model, milestones)
  simulator.reserve(months, 2)
  const times: number[] = []
  const causes: string[] = []
  const state: Counts = { n: 0, open: 1, marks: [] }
  const outcome = simulator.run({
    state,
    theta: { rate: 0.5 },
    start: 0,
    schedule,
    luck: luckOf(model, "seed"),
    index: 8,
    trace: {
      before: (time, action, process) => {
        times.push(time)
        causes.push(action === undefined ? `process ${process}` : `${action.kind} ${process}`)
      },
      after: () => {},
    },
    ...input,
  })
  return { times, causes, state, simulator, ...outcome }
}

const end = (time: number): Action => ({ kind: "end", time })
const happen = (time: number, what: ModelEvent, intervention = -1): Action => ({
  kind: "event",
  time,
  id: "given",
  intervention,
  maker: -1,
  event: what,
})

describe("a clock", () => {
  test("fires when the integrated rate has run through its thresholds, one after another", () => {
    const { times, events, kept, state, causes } = run([end(20)])
    const expected: number[] = []
    let time = 0
    for (const threshold of thresholds(8)) {
      time += threshold / 0.5
      if (time < 20) expected.push(time)
    }
    expect(expected.length).toBeGreaterThan(5)
    expect(times).toEqual(expected)
    expect({ kept, events, n: state.n }).toEqual({ kept: true, events: expected.length, n: expected.length })
    expect(new Set(causes)).toEqual(new Set(["process 0"]))
  })

  test("begins at the run's start, and has luck of its own for each run and each turn", () => {
    expect(run([end(100)], { start: 80 }).times[0]).toBe(80 + at(thresholds(8), 0) / 0.5)
    expect(run([end(100)], { index: 9 }).times[0]).toBe(at(thresholds(9), 0) / 0.5)
    expect(run([end(100)], { turn: 1 }).times[0]).toBe(at(thresholds(8, 1), 0) / 0.5)
  })

  test("goes faster and slower with its scale, and keeps what it has run through", () => {
    const [first] = thresholds(8)
    // Until 0.25 at a rate of 0.5; then at 0.5 × 4.
    const { times } = run([{ kind: "scale", time: 0.25, process: 0, factor: 4 }, end(20)])
    expect(times[0]).toBeCloseTo(0.25 + ((first ?? 0) - 0.125) / 2, 12)
    expect(0.125).toBeLessThan(first ?? 0)
  })

  test("stands still behind a closed gate, and goes on with what was left", () => {
    const [first] = thresholds(8)
    const { times, causes } = run([happen(0.25, set(0)), happen(10, set(2)), end(30)])
    expect(causes.slice(0, 3)).toEqual(["event -1", "event -1", "process 0"])
    expect(times[2]).toBeCloseTo(10 + ((first ?? 0) - 0.125) / 1, 12)
  })

  test("that was shut from the first draws its first threshold when it opens", () => {
    const { times } = run([happen(0, set(0)), happen(7, set(1)), end(60)])
    expect(times[2]).toBe(7 + at(thresholds(8), 0) / 0.5)
  })

  test("whose process closed its own gate by firing has its next threshold whole", () => {
    const shutting = modelOf([ticking("tick", { event: () => ({ type: "Tick", payload: { open: 0 } }) })])
    const { times } = run([happen(50, set(1)), end(200)], { model: shutting })
    expect(times).toEqual([at(thresholds(8), 0) / 0.5, 50, 50 + at(thresholds(8), 1) / 0.5])
  })

  test("that is not concerned keeps its times to the last bit, whatever else happens", () => {
    const alone = run([end(20)]).times
    const { times, causes } = run([
      happen(1, event),
      happen(1.5, event),
      { kind: "scale", time: 3, process: 0, factor: 1 },
      end(20),
    ])
    expect(times.filter((_, i) => causes[i] === "process 0")).toEqual(alone)
  })

  test("due exactly at an action's time waits for the action", () => {
    const due = at(thresholds(8), 0) / 0.5
    const { causes, times } = run([happen(due, event), end(20)])
    expect(causes.slice(0, 2)).toEqual(["event -1", "process 0"])
    expect(times.slice(0, 2)).toEqual([due, due])
    expect(run([end(due)]).times).toEqual([])
  })

  test("of several fires the one due first", () => {
    const two = modelOf([ticking("slow", { base: [0.1] }), ticking("tick"), ticking("other", { base: [0.4] })])
    const keys = luckOf(two, "seed").thresholds
    const due = [0.1, 0.5, 0.4].map((rate, k) => at(thresholds(8, 0, keys[k]), 0) / rate)
    const { times, causes } = run([end(200)], { model: two })
    expect(times[0]).toBe(Math.min(...due))
    expect(causes[0]).toBe(`process ${due.indexOf(Math.min(...due))}`)
  })
})

describe("luck", () => {
  test("is keyed by the process's name, for its clock and its marks apart", () => {
    const swapped = luckOf(modelOf([ticking("other"), ticking("tick")]), "seed")
    expect(swapped.thresholds[1]).toEqual(luck.thresholds[0])
    expect(swapped.marks[1]).toEqual(luck.marks[0])
    expect(luck.marks[0]).not.toEqual(luck.thresholds[0])
    expect(luckOf(one, "other seed").thresholds[0]).not.toEqual(luck.thresholds[0])
  })

  test("of marks is one stream through the run, the run's own", () => {
    const { state } = run([end(20)], { turn: 2 })
    const key = luck.marks[0]
    if (key === undefined) throw new Error("The process has no marks.")
    const stream = openStream(key, 8, 2)
    expect(state.marks.length).toBeGreaterThan(3)
    expect(state.marks).toEqual(state.marks.map(() => stream()))
  })
})

describe("the schedule", () => {
  test("closes a month with the indicators as they stand", () => {
    const { simulator } = run(
      [
        happen(0.5, { type: "Tick", payload: {} }),
        { kind: "close", time: 1, month: 0 },
        { kind: "drift", time: 1 },
        { kind: "close", time: 2, month: 1 },
        end(2),
      ],
      { theta: { rate: 0 }, months: 2 },
    )
    expect(simulator.indicators).toEqual([0, 2])
    expect(Array.from(simulator.path)).toEqual([1, 2, 101, 202])
  })

  test("counts what each intervention did; a recorded fact is nobody's", () => {
    const { simulator, events } = run([happen(1, event, 1), happen(2, event, 1), happen(3, event), end(4)], {
      theta: { rate: 0 },
    })
    expect(Array.from(simulator.acted)).toEqual([0, 2])
    expect(events).toBe(3)
  })

  test("reviews: acts where the condition holds, and counts as done only then", () => {
    const review = (low: number, high: number): Action => ({
      kind: "review",
      time: 1,
      id: "rule",
      intervention: 0,
      when: { variable: 1, low, high },
      event: set(5),
    })
    const { simulator, events, state } = run([review(2, 9), end(4)], { theta: { rate: 0 } })
    expect([Array.from(simulator.acted), events, state.open]).toEqual([[0, 0], 0, 1])
    const done = run([review(1, 9), end(4)], { theta: { rate: 0 } })
    expect([Array.from(done.simulator.acted), done.events, done.state.open]).toEqual([[1, 0], 1, 5])
    expect(done.causes).toEqual(["review -1"])
  })

  const weighing = (share = 0): Weighing => ({
    shares: Float64Array.of(share),
    free: Float64Array.of(1 - share),
    logWeight: 0,
    lead: 0,
    expected: new Map(),
  })

  test.each([
    [0, 1, true],
    [1, 1, true],
    [1, 2, true],
    [2, 3, false],
    [0, 0.5, false],
  ])("checks what was seen: from %d to %d, both included, keeps a run at 1: %s", (low, high, kept) => {
    const seen = measurementOf({ between: [low, high] })
    const check: Action = { kind: "check", time: 1, id: "seen", variable: 1, seen }
    const schedule = [check, happen(2, event), end(3)]
    const outcome = run(schedule, { theta: { rate: 0 }, weighing: weighing() })
    expect([outcome.kept, outcome.events]).toEqual([kept, kept ? 1 : 0])
    // What is not weighed is not checked.
    expect(run(schedule, { theta: { rate: 0 } }).kept).toBe(true)
  })

  test("weighs what is recorded by its intensity, and the time without it, by the share that the record holds", () => {
    const made: Action = { kind: "event", time: 2, id: "made", intervention: -1, maker: 0, event }
    const cover: Action = { kind: "cover", time: 1, process: 0, share: 0.5 }
    const told: (readonly unknown[])[] = []
    const outcome = run([cover, made, end(4)], {
      weighing: {
        ...weighing(),
        told: (id, { logWeight }, factor, kind) => told.push([id, logWeight, factor, kind]),
      },
    })
    expect(outcome.kept).toBe(true)
    // At the rate of one half a month, half recorded: a quarter a month from the first month on.
    expect(told).toEqual([["made", -0.25, Math.log(0.25), "event"]])
  })

  test("is run anew by the same simulator as by a new one", () => {
    const simulator = new Simulator(one, [level("some", { variable: "n", atLeast: 2 })])
    simulator.reserve(1, 1)
    const input = (index: number): RunInput => ({
      state: { n: 0, open: 1, marks: [] },
      theta: { rate: 0.5 },
      start: 0,
      schedule: [
        happen(1, event, 0),
        { kind: "scale", time: 2, process: 0, factor: 3 },
        { kind: "close", time: 9, month: 0 },
        end(9),
      ],
      luck,
      index,
    })
    const resultOf = (of: Simulator, index: number) => {
      const outcome = of.run(input(index))
      return { outcome, path: [...of.path], reached: [...of.reached], acted: [...of.acted] }
    }
    const first = resultOf(simulator, 8)
    resultOf(simulator, 4)
    expect(resultOf(simulator, 8)).toEqual(first)
    expect(first.acted).toEqual([1])
  })

  test("room is made for months and interventions, and kept where it is right already", () => {
    const simulator = new Simulator(one)
    simulator.reserve(3, 2)
    const { path, acted } = simulator
    expect([path.length, acted.length]).toEqual([6, 2])
    simulator.reserve(3, 2)
    expect(simulator.path).toBe(path)
    expect(simulator.acted).toBe(acted)
    simulator.reserve(4, 1)
    expect([simulator.path.length, simulator.acted.length]).toEqual([8, 1])
  })
})

describe("a run that runs away", () => {
  test("a runaway says which process, and how fast", () => {
    const wild = { ...modelOf([ticking("wild", { event: () => event })]), variables: [], evolve: () => {} }
    const { error } = (() => {
      try {
        run([end(1e9)], { theta: { rate: 1e7 }, model: wild, trace: { before: () => {}, after: () => {} } })
      } catch (caught) {
        return { error: caught }
      }
      return { error: undefined }
    })()
    expect(error).toBeInstanceOf(RunawayIntensity)
    expect(error).toMatchObject({
      _tag: "RunawayIntensity",
      process: "wild",
      intensity: 1e7,
      message: "wild fires 10000000 times a month: more than 5000000 events in one run.",
    })
  })
})

describe("a milestone", () => {
  const quiet = { theta: { rate: 0 } }
  const tick: ModelEvent = { type: "Tick", payload: {} }
  const shut: ModelEvent = { type: "Tick", payload: { open: 0 } }

  test("is reached when all its conditions first hold together, and cannot be lost", () => {
    const milestones = [
      level("two", { variable: "n", atLeast: 2 }),
      level("two while open", { variable: "n", atLeast: 2 }, { variable: "open", atLeast: 1 }),
      level("shut", { variable: "open", below: 1 }),
      level("many", { variable: "n", atLeast: 50 }),
    ]
    const { simulator } = run(
      [happen(1, tick), happen(2, shut), happen(3, set(1)), happen(4, set(0)), happen(5, set(1)), end(9)],
      {
        ...quiet,
        milestones,
      },
    )
    expect(Array.from(simulator.reached)).toEqual([2, 3, 2, Number.POSITIVE_INFINITY])
  })

  test("that holds from the start is reached at the start", () => {
    const { simulator } = run([end(9)], {
      ...quiet,
      start: 4,
      milestones: [level("open", { variable: "open", atLeast: 1 })],
    })
    expect(Array.from(simulator.reached)).toEqual([4])
  })

  test("is reached by a process's event, and by drift", () => {
    const some = [level("some", { variable: "n", atLeast: 1 })]
    expect(run([end(90)], { milestones: some }).simulator.reached[0]).toBe(at(thresholds(8), 0) / 0.5)
    expect(run([{ kind: "drift", time: 6 }, end(9)], { ...quiet, milestones: some }).simulator.reached[0]).toBe(6)
  })

  test("is the model's own where no others are given", () => {
    const own = { ...one, milestones: [level("some", { variable: "n", atLeast: 1 })] }
    const simulator = new Simulator(own)
    expect(simulator.reached.length).toBe(1)
    expect(simulator.model).toBe(own)
  })
})
