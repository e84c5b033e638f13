/** Laws of runs: each catches the fault in a model that it is there for. Faults in the engine itself are in `planted-faults.test.ts`. */
import type { AnyModel } from "@laksana/engine"
import { checkLaw, type LawOf, lawsOf, type Trial } from "@laksana/laws"
import { describe, expect, test } from "vitest"
import { faulty, soundVillage } from "./sound-model.ts"

const { processes, evolve } = soundVillage
const [met, quarrelled] = processes
if (met === undefined || quarrelled === undefined) throw new Error("The sound model has lost its processes.")

const counting = (): AnyModel => {
  let seen = 0
  return faulty({
    evolve: (state, event, theta, time) => {
      seen += 1
      evolve(state, event, theta, time)
      state.trust *= 1 - seen / 1e6
    },
  })
}

const faults: readonly (readonly [string, string, () => AnyModel])[] = [
  [
    "marks-are-own",
    "a process draws from another's stream",
    () => {
      let stolen: (() => number) | undefined
      return faulty({
        processes: [
          {
            ...met,
            event: (state, theta, mark) => {
              stolen = mark
              return met.event(state, theta, mark)
            },
          },
          { ...quarrelled, event: (state, theta, mark) => quarrelled.event(state, theta, stolen ?? mark) },
        ],
      })
    },
  ],
  [
    "no-draw-coupling",
    "a gate that changes between events and month starts",
    () => {
      const { openGates: _openGates, ...rest } = faulty({
        processes: [{ ...met, gate: (_state, time) => 1 + time - Math.floor(time) }, quarrelled],
      })
      return rest
    },
  ],
  ["run-is-a-function", "evolve remembers other runs", counting],
  ["luck-is-common", "evolve remembers other runs", counting],
  [
    "runs-within-bounds",
    "a gain that knows no limit, which only many events together show",
    () =>
      faulty({
        evolve: (state, event, theta, time) => {
          evolve(state, event, theta, time)
          if (event.type === "Met") state.trust += 0.02 * state.meetings
        },
      }),
  ],
  [
    "run-folds-again",
    "making an event already changes the state",
    () =>
      faulty({
        processes: [
          {
            ...met,
            event: (state, theta, mark) => {
              state.trust *= 0.5
              return met.event(state, theta, mark)
            },
          },
          quarrelled,
        ],
      }),
  ],
  [
    "interventions-act-from-their-day",
    "what a process makes depends on what was seen in another run",
    () => {
      let latest = 0
      return faulty({
        processes: [
          met,
          {
            ...quarrelled,
            event: () => {
              latest = (latest + 0.3) % 1
              return { type: "Quarrelled", payload: { loss: latest } }
            },
          },
        ],
      })
    },
  ],
]

function trialLaw(id: string, model: AnyModel): LawOf<"trial", Trial> {
  const law = lawsOf({ model }).find((each) => each.id === id)
  if (law?.kind !== "trial") throw new Error(`There is no law ${id} of trials.`)
  return law
}

describe("a fault is caught, with at most five events and no changed parameter", () => {
  test.each(faults)("%s: %s", (id, _what, plant) => {
    const verdict = checkLaw(trialLaw(id, plant()), { runs: 300, seed: 20240325 })
    if (verdict.result !== "broken") throw new Error(`${id} saw nothing.`)
    expect(verdict.example.interventions.length).toBeLessThanOrEqual(5)
    expect(Object.keys(verdict.example.parameters)).toEqual([])
  })
})
