import { explainRun, prepareEnsemble } from "@laksana/engine"
import { assertLaw, planOf, type TrialLaw, trials } from "@laksana/laws"
import { test } from "vitest"
import { desk } from "./desk.ts"

const decidedWasReceived: TrialLaw = {
  kind: "trial",
  id: "decided-was-received",
  states: { en: "What was decided had been received.", id: "Yang diputuskan telah diterima." },
  // Scaled processes and changed parameters, but no event from outside: a scenario may decide what it likes.
  examples: trials({ model: desk }, { kinds: ["scale"] }),
  violation: (trial) => {
    const { events } = explainRun(prepareEnsemble(planOf({ model: desk }, trial)), 0, 0)
    let waiting = 0
    for (const { type, time } of events) {
      waiting += type === "ApplicationReceived" ? 1 : -1
      if (waiting < 0) return { en: `too early a decision at ${time}`, id: `keputusan terlalu awal pada ${time}` }
    }
    return undefined
  },
}

test("what was decided had been received", () => assertLaw(decidedWasReceived))
