/** Laws of folds: a sound model keeps them all, and each of them catches the fault that it is there for, in few events. */
import { checkLaw, type LawOf, lawsOf, type Subject, type Trial } from "@laksana/laws"
import { describe, expect, test } from "vitest"
import { variedSurroundings } from "./varied-surroundings.ts"
import { faulty, soundModel, soundVillage, type Village } from "./sound-model.ts"
import type { AnyModel } from "@laksana/engine"

const options = { runs: 200, seed: 20240325 }

test.each(lawsOf({ model: soundModel, surroundings: variedSurroundings }))("the sound model: $id", (law) => {
  const verdict = law.kind === "trial" ? checkLaw(law, options) : checkLaw(law, options)
  expect(verdict).toMatchObject({ result: "holds" })
})

const { evolve, drift, processes, variables } = soundVillage
const met = processes[0]
if (met === undefined) throw new Error("The sound model has lost its process.")

/** Faults, each with the law that must see it. */
const faults: readonly (readonly [string, string, () => AnyModel])[] = [
  ["model-is-coherent", "a rate that no parameter holds", () => faulty({ processes: [{ ...met, base: ["zele"] }] })],
  [
    "evolve-is-total",
    "evolve refuses a payload that its schema allows",
    () =>
      faulty({
        evolve: (state, event, theta, time) => {
          if (event.type === "Rained" && Object.keys(event.payload ?? {}).length === 0) throw new Error("how long?")
          evolve(state, event, theta, time)
        },
      }),
  ],
  [
    "evolve-is-total",
    "a division by zero",
    () =>
      faulty({
        evolve: (state, event, theta, time) => {
          evolve(state, event, theta, time)
          if (event.type === "Quarrelled") state.meetings = state.trust / (1 - (event.payload as { loss: number }).loss)
        },
      }),
  ],
  [
    "evolve-reads-nothing-else",
    "evolve reads a global: what it has seen before",
    () => {
      let seen = 0
      return faulty({
        evolve: (state, event, theta, time) => {
          seen += 1
          evolve(state, event, theta, time)
          state.trust *= 1 - seen / 1e6
        },
      })
    },
  ],
  [
    "evolve-reads-nothing-else",
    "evolve reads the clock",
    () =>
      faulty({
        evolve: (state, event, theta, time) => {
          evolve(state, event, theta, time)
          if (Date.now() > Date.UTC(2020, 0)) state.trust = 0
        },
      }),
  ],
  [
    "evolve-reads-nothing-else",
    "drift reads chance",
    () =>
      faulty({
        drift: (state) => {
          state.trust *= globalThis.Math.random()
        },
      }),
  ],
  [
    "events-left-alone",
    "evolve changes the event",
    () =>
      faulty({
        evolve: (state, event, theta, time) => {
          evolve(state, event, theta, time)
          if (event.type === "Quarrelled") (event.payload as { loss: number }).loss = 0
        },
      }),
  ],
  [
    "fold-composition",
    "a state is remembered beside itself",
    () => {
      const known = new WeakSet<Village>()
      return faulty({
        initial: (theta) => {
          const state = soundVillage.initial(theta)
          known.add(state)
          return state
        },
        evolve: (state, event, theta, time) => {
          if (known.has(state)) evolve(state, event, theta, time)
        },
      })
    },
  ],
  [
    "snapshot-and-tail",
    "a part of the state that no file can hold",
    () => {
      const mood = Symbol("mood")
      return faulty({
        evolve: (state: Village & { [mood]?: number }, event, theta, time) => {
          state[mood] = (state[mood] ?? 0) + 1
          evolve(state, event, theta, time)
          if (state[mood] === 2) state.trust = 0
        },
      })
    },
  ],
  [
    "three-ways-agree",
    "two parts of the state that are one object",
    () => {
      interface Aliased extends Village {
        first?: { n: number }
        second?: { n: number }
      }
      return faulty({
        evolve: (state: Aliased, event, theta, time) => {
          evolve(state, event, theta, time)
          state.first ??= { n: 0 }
          state.second ??= state.first
          state.first.n += 1
        },
      })
    },
  ],
  [
    "variables-within-bounds",
    "a drift that leaves 0–1",
    () =>
      faulty({
        drift: (state, theta, month) => {
          drift(state, theta, month)
          state.trust += 0.3 * (theta["gain"] ?? 0)
        },
      }),
  ],
  ["unheeded-changes-nothing", "a type that is acted on and not heeded", () => faulty({ heeds: new Set(["Met"]) })],
  [
    "shortcuts-agree",
    "observe in another order than the variables",
    () => faulty({ variables: variables.toReversed() }),
  ],
  [
    "shortcuts-agree",
    "a gate that the shortcut forgot",
    () => faulty({ openGates: (_s, _time, _theta, gates) => void gates.fill(1) }),
  ],
  [
    "processes-make-their-events",
    "an event of another type",
    () => faulty({ processes: [{ ...met, produces: "Rained" }] }),
  ],
  [
    "processes-make-their-events",
    "an event without the field that tells it from others",
    () => faulty({ processes: [{ ...met, where: { kind: "village" } }] }),
  ],
  [
    "model-is-coherent",
    "two processes whose events cannot be told apart",
    () => faulty({ processes: [met, { ...met, name: "MetAgain" }] }),
  ],
  [
    "processes-make-their-events",
    "a payload that its schema refuses",
    () => faulty({ processes: [{ ...met, event: () => ({ type: "Met", payload: { attendance: 1.5 } }) }] }),
  ],
  [
    "processes-make-their-events",
    "making the event already counts it",
    () =>
      faulty({
        processes: [
          {
            ...met,
            event: (state, theta, mark) => {
              state.meetings += 1
              return met.event(state, theta, mark)
            },
          },
        ],
      }),
  ],
  [
    "processes-make-their-events",
    "a gate below zero",
    () => faulty({ processes: [{ ...met, gate: ({ trust }) => trust - 0.5 }] }),
  ],
]

/** Laws as they are of a subject: a fault that remembers must be new for each. */
function lawNamed(id: string, subject: Subject): LawOf<"trial", Trial> {
  const law = lawsOf(subject).find((each) => each.id === id)
  if (law?.kind !== "trial") throw new Error(`There is no law ${id} of trials.`)
  return law
}

describe("a fault is caught, in at most five events or one changed parameter", () => {
  test.each(faults)("%s: %s", (id, _what, plant) => {
    const law = lawNamed(id, { model: plant(), surroundings: variedSurroundings })
    const verdict = checkLaw(law, options)
    if (verdict.result !== "broken") throw new Error(`${id} saw nothing.`)
    const { interventions, parameters } = verdict.example
    expect(interventions.length).toBeLessThanOrEqual(5)
    expect(Object.keys(parameters).length).toBeLessThanOrEqual(1)
    expect(verdict.violation.en).not.toBe("")
    // What is written to a file breaks the law again, at once.
    expect(
      checkLaw(lawNamed(id, { model: plant(), surroundings: variedSurroundings }), { ...options, runs: 1 }, [
        verdict.example,
      ]).result,
    ).toBe("broken")
  })
})
