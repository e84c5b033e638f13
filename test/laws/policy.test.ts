/** The kit's laws, held to the policy model, to the case of Paser, and to scenarios of it. */
import { effectiveHistory } from "@laksana/core"
import { type AnyModel, explainRun, prepareEnsemble } from "@laksana/engine"
import { checkLaw, type Law, lawsOf, planOf, type Subject, type Trial, trials as trialsOf } from "@laksana/laws"
import { policyModel } from "@laksana/model"
import { modelFor, pastOf } from "@laksana/scenario"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { paserCase, paserExperiment } from "../paser.ts"
import { variedSurroundings } from "./varied-surroundings.ts"

const theCase = paserCase()
const model: AnyModel = modelFor(theCase, policyModel)
const surroundings = variedSurroundings
const scenarios = ["as-is", "socialise-with-commitment", "rotation-after-restriction", "piggyback-on-occasions"]

/** A scenario of the case as a trial of its first three years. */
function trialOf(name: string): Trial {
  const [scenario] = paserExperiment(name, theCase).scenarios
  if (scenario === undefined) throw new Error(`The scenario ${name} is empty.`)
  const { start, horizon, parameters, interventions, milestones } = scenario
  return { start, horizon: Math.min(horizon, start + 36), parameters, interventions, milestones, seed: name, runs: 3 }
}

const trials = scenarios.map(trialOf)
const seed = 20240325

function expectHolds(law: Law, { history, trials: given }: Subject, runs: number) {
  const verdict =
    law.kind === "trial"
      ? checkLaw(law, { runs, seed }, given)
      : checkLaw(law, { runs, seed }, history === undefined ? [] : [history])
  expect(verdict).not.toHaveProperty("example")
  expect(verdict.result === "holds" ? verdict.examples : law.inapplicable).toBeTruthy()
}

describe("the policy model keeps every law", () => {
  const subject: Subject = { model: policyModel, surroundings }
  test.each(lawsOf(subject))("$id", (law) => expectHolds(law, subject, 100))
})

describe("so do the case of Paser and its scenarios", () => {
  const start = trials[0]?.start
  if (start === undefined) throw new Error("No scenario is given.")
  const subject: Subject = {
    model,
    past: pastOf(theCase, model, effectiveHistory),
    history: theCase.events,
    start,
    trials,
    surroundings,
  }
  test.each(lawsOf(subject))("$id", (law) => expectHolds(law, subject, 20))
})

/** The processes that fire in the examples that laws of runs look at. */
function firing(subject: Subject, numRuns: number): ReadonlySet<string> {
  const fired = new Set<string>()
  for (const trial of fc.sample(trialsOf(subject), { numRuns, seed })) {
    const { events } = explainRun(prepareEnsemble(planOf(subject, trial)), 0, 0)
    for (const { cause } of events) if (cause.kind === "process") fired.add(cause.process)
  }
  return fired
}

test("the examples are not empty: in those of Paser every process fires, in those of the bare model most do", () => {
  const start = trials[0]?.start ?? 0
  expect(firing({ model, past: pastOf(theCase, model, effectiveHistory), start }, 60).size).toBe(model.processes.length)
  expect(firing({ model: policyModel }, 60).size).toBeGreaterThan(policyModel.processes.length / 2)
})
