/** Runs: the default model over 60 months on one core, and what a conditioned draw costs beside a run. */
import { type AnyModel, drawSampler, luckOf, monthsOf, plainCopy, scheduleOf, Simulator } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { modelFor, pastOf } from "@laksana/scenario"
import { paserCase, paserExperiment } from "../paser.ts"
import { fastest } from "./fastest.ts"
import type { Row } from "./row.ts"

export function runSpeed(): readonly Row[] {
  const theCase = paserCase()
  const model: AnyModel = modelFor(theCase, policyModel)
  const [scenario] = paserExperiment("as-is", theCase).scenarios
  if (scenario === undefined) throw new Error("The scenario as-is is empty.")
  const draw = drawSampler(model, "bench", pastOf(theCase, model))
  const draws = Array.from({ length: 50 }, (_, i) => draw(i))
  const simulator = new Simulator(model, scenario.milestones)
  simulator.reserve(monthsOf(scenario.start, scenario.horizon).length, 0)
  const schedule = scheduleOf(model, scenario)
  const luck = luckOf(model, "bench")
  const runs = 2000
  let events = 0
  const ms = fastest(() => {
    events = 0
    for (let index = 0; index < runs; index++) {
      const { state, theta } = draws[index % draws.length] ?? draw(index)
      events += simulator.run({ state: plainCopy(state), theta, start: scenario.start, schedule, luck, index }).events
    }
  }, 8)
  let next = 1000
  let attempts = 0
  const drawMs = fastest(() => {
    for (let i = 0; i < 40; i++) attempts += draw(next++).attempts
  }, 3)
  return [
    {
      what: `default model, 60 months, ${(events / runs).toFixed(0)} events a run, one core`,
      figure: `${Math.round((runs / ms) * 1000)} runs/s (${((ms / events) * 1e6).toFixed(0)} ns an event)`,
      asked: "about 10,000 runs/s or more",
    },
    {
      what: "a draw of the conditioned past over a run",
      figure: `${(drawMs / 40 / (ms / runs)).toFixed(1)}× (${(attempts / 120).toFixed(1)} attempts a draw)`,
      asked: "",
    },
  ]
}
