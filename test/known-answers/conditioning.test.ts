/**
 * Conditioning against exact posteriors. Every estimate is compared in standard errors of its own (four allowed), the error
 * taken from repeated seeds; and the same comparison must fail where the likelihood is deliberately wrong.
 */
import {
  parameterSampler,
  condition,
  type Model,
  type ModelEvent,
  type Past,
  type Population,
  type Prior,
  type Theta,
} from "@laksana/engine"
import { describe, expect, test } from "vitest"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const event = { type: "Tick", payload: {} }

interface Counter {
  on: number
  ticks: number
}

const parameter = (id: string, prior: Prior) => ({
  id,
  title: text,
  unit: "per month",
  prior,
  bounds: [-100, 100] as const,
  evidence,
})

/** Ticks at the rate θ; `wrong` multiplies the rate that the likelihood is taken to have. */
const ticking = (
  rateOf: (theta: Theta) => number,
  priors: Readonly<Record<string, Prior>>,
): Model<Counter, ModelEvent> => ({
  name: "ticking",
  version: "1",
  title: text,
  parameters: Object.entries(priors).map(([id, prior]) => parameter(id, prior)),
  variables: [{ id: "ticks", title: text, bounds: [0, 1e6], indicator: true, read: ({ ticks }) => ticks }],
  processes: [
    {
      name: "Tick",
      title: text,
      produces: "Tick",
      base: [1],
      gate: (_state, _time, theta) => rateOf(theta),
      event: () => event,
    },
  ],
  milestones: [],
  events: {},
  initial: () => ({ on: 0, ticks: 0 }),
  evolve: (state) => {
    state.ticks++
  },
  drift: () => {},
})

const recorded = (times: readonly number[], end: number, more: Partial<Past> = {}): Past => ({
  start: 0,
  end,
  recording: [{ process: "Tick", share: [1, 1] }],
  date: () => ({
    events: times.map((time, i) => ({ id: `tick-${i}`, time, event, exogenous: false })),
    absences: [],
    observations: [],
  }),
  ...more,
})

const seeds = Array.from({ length: 10 }, (_, i) => `seed ${i}`)

/** Mean over seeds of a posterior mean, and how many of its standard errors it is away from what is right. */
function away(
  model: Model<Counter, ModelEvent>,
  past: Past,
  of: (theta: Theta, state: Counter) => number,
  right: number,
  weighed = model,
): number {
  const means = seeds.map((seed) => {
    const { population } = condition(weighed, past, { seed, particles: 2000 })
    return meanOf(model, population, of)
  })
  const mean = means.reduce((sum, each) => sum + each, 0) / means.length
  const variance = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (means.length - 1)
  return Math.abs(mean - right) / Math.sqrt(variance / means.length)
}

function meanOf(
  model: Model<Counter, ModelEvent>,
  population: Population,
  of: (theta: Theta, state: Counter) => number,
): number {
  const draws = parameterSampler(model, population.seed)
  return population.states.reduce((sum: number, state, i) => {
    return sum + (population.weights[i] as number) * of(draws(population.origins[i] as number).theta, state as Counter)
  }, 0)
}

/** A rate distributed Gamma(2, 1): the sum of two exponentials, read from two uniform parameters. */
const unit: Prior = { uniform: [0, 1] }
const gamma = (theta: Theta) => -Math.log((1 - (theta["u"] as number)) * (1 - (theta["v"] as number)))
const gammaPoisson = (factor = 1) => ticking((theta) => factor * gamma(theta), { u: unit, v: unit })

describe("a Poisson rate with a gamma prior", () => {
  const times = [0.7, 1.1, 2.9, 4.4, 4.6, 5.2, 5.9]
  const end = 6
  // Gamma(2, 1) after 7 events in 6 months: Gamma(9, 7).
  const [shape, rate] = [2 + times.length, 1 + end]

  test("has the conjugate posterior: its mean and its second moment", () => {
    expect(away(gammaPoisson(), recorded(times, end), gamma, shape / rate)).toBeLessThan(4)
    const square = (theta: Theta) => gamma(theta) ** 2
    expect(away(gammaPoisson(), recorded(times, end), square, (shape * (shape + 1)) / rate ** 2)).toBeLessThan(4)
  })

  test("has the evidence of the conjugate model", () => {
    // ∫ λⁿ e^(−λT) λ e^(−λ) dλ = Γ(n + 2) / (T + 1)^(n + 2).
    const logGamma = (n: number) => Array.from({ length: n - 1 }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0)
    const right = Math.exp(logGamma(shape) - shape * Math.log(rate))
    const found = seeds.map((seed) =>
      Math.exp(condition(gammaPoisson(), recorded(times, end), { seed, particles: 2000 }).population.logEvidence),
    )
    const mean = found.reduce((a, b) => a + b, 0) / found.length
    const se = Math.sqrt(found.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (found.length - 1) / found.length)
    expect(Math.abs(mean - right)).toBeLessThan(4 * se)
    expect(se).toBeLessThan(0.05 * right)
  })

  test("has another with a likelihood that is wrong by a tenth", () => {
    expect(away(gammaPoisson(), recorded(times, end), gamma, shape / rate, gammaPoisson(1.1))).toBeGreaterThan(8)
  })

  test("of which each event was recorded by a known chance: the recorded ones are a Poisson process of their own", () => {
    const past = recorded(times, end, { recording: [{ process: "Tick", share: [0.4, 0.4] }] })
    const mean = shape / (1 + 0.4 * end)
    expect(away(gammaPoisson(), past, gamma, mean)).toBeLessThan(4)
    // Those that were not recorded are still there: 0.6 × rate × months of them beside the recorded.
    const ticks = times.length + 0.6 * mean * end
    expect(away(gammaPoisson(), past, (_theta, { ticks: count }) => count, ticks)).toBeLessThan(4)
  })

  test("resampled or not: a long record", () => {
    const many = Array.from({ length: 60 }, (_, i) => i + 0.5)
    const past = recorded(many, 60)
    const { population } = condition(gammaPoisson(), past, { seed: "long", particles: 2000 })
    expect(population.generations.length).toBeGreaterThan(0)
    expect(away(gammaPoisson(), past, gamma, 62 / 61)).toBeLessThan(4)
  })

  test("and dates known only by their month: the density averages over them", () => {
    const past = recorded([], end, {
      date: (uniform) => ({
        events: [...times]
          .map((time, i) => ({ id: `tick-${i}`, time: Math.floor(time) + uniform(), event, exogenous: false }))
          .sort((a, b) => a.time - b.time),
        absences: [],
        observations: [],
      }),
    })
    expect(away(gammaPoisson(), past, gamma, shape / rate)).toBeLessThan(4)
  })
})

describe("a two-state chain seen at times", () => {
  /** On at 0.3, off at 0.1 a month; starts off; seen at months 2, 5 and 9. */
  const chain: Model<Counter, ModelEvent> = {
    ...ticking(() => 0, { up: { uniform: [0.05, 0.8] } }),
    variables: [{ id: "on", title: text, bounds: [0, 1], read: ({ on }) => on }],
    processes: (["Up", "Down"] as const).map((name) => ({
      name,
      title: text,
      produces: name,
      base: name === "Up" ? ["up"] : [0.1],
      gate: ({ on }: Counter) => (name === "Up" ? 1 - on : on),
      event: () => ({ type: name, payload: {} }),
    })),
    evolve: (state, { type }) => {
      state.on = type === "Up" ? 1 : 0
    },
  }
  const seen: readonly (readonly [number, number])[] = [
    [2, 0],
    [5, 1],
    [9, 1],
  ]
  const past: Past = {
    start: 0,
    end: 10,
    recording: [],
    date: () => ({
      events: [],
      absences: [],
      observations: seen.map(([at, on]) => ({ id: `on@${at}`, variable: "on", at, between: [on, on] as const })),
    }),
  }
  const likelihood = (up: number, down = 0.1) => {
    const step = (from: number, to: number, span: number) => {
      const settle = up / (up + down)
      const fade = Math.exp(-(up + down) * span)
      const on = from === 1 ? settle + (1 - settle) * fade : settle * (1 - fade)
      return to === 1 ? on : 1 - on
    }
    let [time, on, product] = [0, 0, 1]
    for (const [at, next] of seen) {
      product *= step(on, next, at - time)
      ;[time, on] = [at, next]
    }
    return product
  }
  const integral = (of: (up: number) => number) => {
    const n = 20_000
    let sum = 0
    for (let i = 0; i < n; i++) sum += of(0.05 + (0.75 * (i + 0.5)) / n) / n
    return sum
  }
  const evidenceOf = integral((up) => likelihood(up))

  test("has the posterior mean of the rate that integration gives", () => {
    const right = integral((up) => up * likelihood(up)) / evidenceOf
    expect(away(chain, past, ({ up }) => up as number, right)).toBeLessThan(4)
    const wrong = {
      ...chain,
      processes: chain.processes.map((process) => ({ ...process, base: [...process.base, 1.5] })),
    }
    expect(away(chain, past, ({ up }) => up as number, right, wrong)).toBeGreaterThan(8)
  })

  test("has the state at the end that filtering gives", () => {
    const on = integral((up) => {
      const settle = up / (up + 0.1)
      return likelihood(up) * (settle + (1 - settle) * Math.exp(-(up + 0.1)))
    })
    expect(away(chain, past, (_theta, state) => state.on, on / evidenceOf)).toBeLessThan(4)
  })
})

describe("a normal mean measured with a normal error", () => {
  const model: Model<{ x: number }, ModelEvent> = {
    name: "normal",
    version: "1",
    title: text,
    parameters: [parameter("mean", { normal: [0, 1] })],
    variables: [{ id: "x", title: text, bounds: [-100, 100], read: ({ x }) => x }],
    processes: [],
    milestones: [],
    events: {},
    initial: ({ mean }) => ({ x: mean as number }),
    evolve: () => {},
    drift: () => {},
  }
  const past: Past = {
    start: 0,
    end: 1,
    recording: [],
    date: () => ({ events: [], absences: [], observations: [{ id: "x", variable: "x", at: 0.5, about: [1, 0.5] }] }),
  }

  test("is N(0.8, 0.2) after N(0, 1) and a measurement of 1 with error 0.5", () => {
    const posteriors = seeds.map((seed) => {
      const { population } = condition(model, past, { seed, particles: 4000 })
      const xs = population.states.map((state) => (state as { x: number }).x)
      const mean = xs.reduce((sum, x, i) => sum + (population.weights[i] as number) * x, 0)
      const variance = xs.reduce((sum, x, i) => sum + (population.weights[i] as number) * (x - mean) ** 2, 0)
      return { mean, variance, evidence: Math.exp(population.logEvidence) }
    })
    // The evidence is the density of N(0, 1 + 0.25) at 1.
    const rights = { mean: 0.8, variance: 0.2, evidence: Math.exp(-0.5 / 1.25) / Math.sqrt(2 * Math.PI * 1.25) }
    for (const key of ["mean", "variance", "evidence"] as const) {
      const values = posteriors.map((posterior) => posterior[key])
      const average = values.reduce((a, b) => a + b, 0) / values.length
      const se = Math.sqrt(
        values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1) / values.length,
      )
      expect(Math.abs(average - rights[key])).toBeLessThan(4 * se)
    }
  })
})
