/**
 * Simulation-based calibration (Talts et al. 2018): truths are drawn from the prior and lived; the record of each is conditioned
 * on; the rank of the true parameters among draws of the posterior is then uniform, if all of it is right. Three processes:
 * one recorded in full, one by chance, one not at all, and a measurement; dates of a third of the events known by month only.
 */
import {
  chooser,
  condition,
  type DatedEvent,
  luckOf,
  type Model,
  type ModelEvent,
  parameterSampler,
  type Past,
  Simulator,
  scheduleOf,
  uniformAt,
  streamKey,
} from "@laksana/engine"
import { expect, test } from "vitest"

interface Market {
  stalls: number
  closed: number
  complaints: number
}
const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const names = ["Opened", "Closed", "Complained"] as const

/** Stalls open, close, and are complained about; `wrong` multiplies the intensity of complaints. */
const market = (wrong = 1): Model<Market, ModelEvent> => ({
  name: "market",
  version: "1",
  title: text,
  parameters: (["opening", "closing", "complaining"] as const).map((id, i) => ({
    id,
    title: text,
    unit: "per month",
    prior: {
      logUniform: [[0.2, 0.02, 0.05] as const, [1.5, 0.3, 0.6] as const].map((ends) => ends[i] ?? 0) as [
        number,
        number,
      ],
    },
    bounds: [0, 10],
    evidence,
  })),
  variables: [{ id: "stalls", title: text, bounds: [0, 1000], reference: 1, read: ({ stalls }) => stalls }],
  processes: names.map((name, i) => ({
    name,
    title: text,
    produces: name,
    base: [["opening", "closing", "complaining"][i] ?? "", name === "Complained" ? wrong : 1],
    gate: ({ stalls }: Market) => (name === "Opened" ? 1 : stalls),
    event: () => ({ type: name, payload: {} }),
  })),
  milestones: [],
  events: {},
  initial: () => ({ stalls: 1, closed: 0, complaints: 0 }),
  evolve: (state, { type }) => {
    if (type === "Opened") state.stalls++
    else if (type === "Closed") {
      state.stalls--
      state.closed++
    } else state.complaints++
  },
  drift: () => {},
})

const months = 9
const posteriorDraws = 39
const truthSeed = "truths"
/** The share of openings that the record holds. */
const share = 0.5

/** What the record says of a truth's life. */
function recordOf(model: Model<Market, ModelEvent>, index: number): Past {
  const { theta } = parameterSampler(model, truthSeed)(index)
  const state = model.initial(theta)
  const events: DatedEvent[] = []
  const chance = (name: string, n: number) => uniformAt(streamKey(truthSeed, name), index, n)
  new Simulator(model, []).run({
    state,
    theta,
    start: 0,
    schedule: scheduleOf(model, {
      id: "truth",
      start: 0,
      horizon: months,
      parameters: {},
      interventions: [],
      milestones: [],
    }),
    luck: luckOf(model, truthSeed),
    index,
    trace: {
      before: (time, _action, _process, event) => {
        if (
          event.type === "Closed" ||
          (event.type === "Opened" && chance("recorded", events.length * 7 + Math.floor(time * 1000)) >= share)
        )
          return
        events.push({ id: `e${events.length}`, time, event, exogenous: false })
      },
      after: () => {},
    },
  })
  // A measurement of the stalls at the end, uniform within one and a half of the truth: bounds around what was seen.
  const seen = state.stalls + 3 * chance("measured", 0) - 1.5
  return {
    start: 0,
    end: months,
    recording: [
      { process: "Complained", share: [1, 1] },
      { process: "Opened", share: [share, share] },
    ],
    date: (uniform) => ({
      events: events
        .map((each, i) => (i % 3 === 0 ? { ...each, time: Math.floor(each.time) + uniform() } : each))
        .sort((a, b) => a.time - b.time),
      absences: [],
      observations: [{ id: "stalls", variable: "stalls", at: months - 1e-9, between: [seen - 1.5, seen + 1.5] }],
    }),
  }
}

/** χ² of the ranks of each parameter in ten bins: 9 degrees of freedom. */
function chiSquares(weighed: Model<Market, ModelEvent>, truths: number): readonly number[] {
  const model = market()
  const bins = model.parameters.map(() => new Float64Array(10))
  for (let index = 0; index < truths; index++) {
    const truth = parameterSampler(model, truthSeed)(index).theta
    const seed = `posterior ${index}`
    const { population } = condition(weighed, recordOf(model, index), { seed, particles: 400 })
    const choose = chooser(population)
    const draws = parameterSampler(model, seed)
    // The draws are spread evenly over the weights; ranks are of that many draws, so 0 to 39.
    const thetas = Array.from(
      { length: posteriorDraws },
      (_, i) => draws(population.origins[choose(i)] as number).theta,
    )
    model.parameters.forEach(({ id }, p) => {
      const rank = thetas.filter((theta) => (theta[id] as number) < (truth[id] as number)).length
      const own = bins[p] as Float64Array
      const bin = Math.floor((rank * 10) / (posteriorDraws + 1))
      own[bin] = (own[bin] as number) + 1
    })
  }
  return bins.map((counts) => counts.reduce((sum, count) => sum + (count - truths / 10) ** 2 / (truths / 10), 0))
}

/** The 0.999 quantile of χ² with 9 degrees of freedom (Abramowitz & Stegun, table 26.8). */
const most = 27.88

test("the ranks of 500 simulated truths are uniform", () => {
  const found = chiSquares(market(), 500)
  for (const each of found) expect(each).toBeLessThan(most)
})

test("and are not with a likelihood that takes complaints for a third more frequent than they are", () => {
  expect(Math.max(...chiSquares(market(4 / 3), 150))).toBeGreaterThan(most)
})
