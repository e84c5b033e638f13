/** Runs: the default model over 60 months on one core, and what a conditioned draw costs beside a run. */
import { effectiveHistory } from "@laksana/core"
import {
  type AnyModel,
  condition,
  drawSampler,
  effectiveSizes,
  luckOf,
  monthsOf,
  plainCopy,
  scheduleOf,
  Simulator,
} from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { type Case, modelFor, pastOf } from "@laksana/scenario"
import { paserCase, paserExperiment } from "../paser.ts"
import { fastest } from "./fastest.ts"
import type { Row } from "./row.ts"

export function runSpeed(): readonly Row[] {
  const theCase = paserCase()
  const model: AnyModel = modelFor(theCase, policyModel)
  const [scenario] = paserExperiment("as-is", theCase).scenarios
  if (scenario === undefined) throw new Error("The scenario as-is is empty.")
  const past = pastOf(theCase, model, effectiveHistory)
  const { population, checkpoint: from } = condition(model, past, { seed: "bench" })
  const draw = drawSampler(model, "bench", { past, population })
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
  const conditionMs = fastest(() => {
    condition(model, past, { seed: "bench" })
  }, 3)
  const longer = pastOf(withLastEvent(theCase), model, effectiveHistory)
  const goingOn = from === undefined ? {} : { from }
  const goingOnMs = fastest(() => condition(model, longer, { seed: "bench", ...goingOn }), 3)
  const anewMs = fastest(() => condition(model, longer, { seed: "bench" }), 3)
  const { independent } = effectiveSizes(population)
  return [
    {
      what: `default model, 60 months, ${(events / runs).toFixed(0)} events a run, one core`,
      figure: `${Math.round((runs / ms) * 1000)} runs/s (${((ms / events) * 1e6).toFixed(0)} ns an event)`,
      asked: "about 10,000 runs/s or more",
    },
    {
      what: `${population.size} draws conditioned on Paser's history, one core`,
      figure: `${(conditionMs / 1000).toFixed(2)} s, as long as ${Math.round(conditionMs / (ms / runs))} runs; worth ${Math.round(independent)} independent draws`,
      asked: "at most 3 s",
    },
    {
      what: "the same with one more event in the month after, from the checkpoint",
      figure: `${(goingOnMs / 1000).toFixed(2)} s, ${((goingOnMs / anewMs) * 100).toFixed(0)} % of the whole`,
      asked: "at most 20 %",
    },
  ]
}

/** The history with one more event, a month after its end. */
function withLastEvent(theCase: Case): Case {
  const last: Case["events"][number] = {
    id: "bench-last",
    type: "SocializationHeld",
    jurisdiction: "paser",
    occurred: "2025-01-10",
    recorded: "2025-01-10",
    status: "occurred",
    evidence: "assumption",
    title: { en: "Socialisation held", id: "Sosialisasi dilaksanakan" },
    payload: { formality: "formal", reach: 0.3 },
  }
  return { ...theCase, observed: "2025-01-31", events: [...theCase.events, last] }
}
