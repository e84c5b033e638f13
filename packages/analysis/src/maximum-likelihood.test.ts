/** Maximum likelihood: estimates known in closed form, by their own equations, or to lie at a bound. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Maximum, maximumLikelihood, type MaximumOptions } from "./maximum-likelihood.ts"

const uniform = (name: string) => openStream(streamKey("likelihood", name), 0)

function maximum(logLikelihood: (parameters: readonly number[]) => number, options: Omit<MaximumOptions, "uniform">) {
  const found = maximumLikelihood(logLikelihood, { uniform: uniform("starts"), ...options })
  if (found._tag !== "Maximum") throw new Error(found._tag)
  return found satisfies Maximum
}
const at = (parameters: readonly number[], i: number) => parameters[i] ?? Number.NaN

test("the rate of a Poisson process is events over exposure", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 5, max: 500, noNaN: true }), (events, exposure) => {
      const found = maximum(([rate = 0]) => events * Math.log(rate) - rate * exposure, { bounds: [[0, 200]] })
      expect(found.converged).toBe(true)
      expect(Math.abs(at(found.argmax, 0) / (events / exposure) - 1)).toBeLessThan(1e-5)
      expect(found.logLikelihood).toBeCloseTo(events * Math.log(events / exposure) - events, 8)
    }),
    { numRuns: 40 },
  )
})

test("the two rates of a chain of two states are jumps over the time in the state they leave", () => {
  const [there, back, inFirst, inSecond] = [7, 6, 31.5, 4.25]
  const found = maximum(([a = 0, b = 0]) => there * Math.log(a) - a * inFirst + back * Math.log(b) - b * inSecond, {
    bounds: [
      [0, 50],
      [0, 50],
    ],
  })
  expect(at(found.argmax, 0)).toBeCloseTo(there / inFirst, 5)
  expect(at(found.argmax, 1)).toBeCloseTo(back / inSecond, 5)
  expect(found).toMatchObject({ converged: true, atBound: [undefined, undefined] })
})

test("Weibull's shape and scale solve their likelihood equations, some waits not over", () => {
  const luck = uniform("weibull")
  const waits = Array.from({ length: 60 }, () => 3 * (-Math.log(luck())) ** (1 / 1.7))
  const seen = waits.map((wait) => ({ wait: Math.min(wait, 4), ended: wait <= 4 }))
  const found = maximum(
    ([shape = 0, scale = 0]) =>
      seen.reduce(
        (sum, { wait, ended }) =>
          sum - (wait / scale) ** shape + (ended ? Math.log(shape / scale) + (shape - 1) * Math.log(wait / scale) : 0),
        0,
      ),
    {
      bounds: [
        [0.1, 10],
        [0.1, 100],
      ],
    },
  )
  const [shape = 0, scale = 0] = found.argmax
  const ended = seen.filter((each) => each.ended)
  const sum = (of: typeof seen, value: (wait: number) => number) => of.reduce((all, { wait }) => all + value(wait), 0)
  const powers = sum(seen, (wait) => wait ** shape)
  expect(scale).toBeCloseTo((powers / ended.length) ** (1 / shape), 4)
  const equation = sum(seen, (wait) => wait ** shape * Math.log(wait)) / powers - 1 / shape
  expect(equation).toBeCloseTo(sum(ended, Math.log) / ended.length, 5)
  expect(Math.abs(shape - 1.7)).toBeLessThan(0.8)
})

test("the curved valley of Rosenbrock (1960) is followed to its end", () => {
  const found = maximum(([x = 0, y = 0]) => -(100 * (y - x * x) ** 2 + (1 - x) ** 2), {
    bounds: [
      [-3, 3],
      [-3, 3],
    ],
    start: [-1.2, 1],
  })
  expect(at(found.argmax, 0)).toBeCloseTo(1, 4)
  expect(at(found.argmax, 1)).toBeCloseTo(1, 4)
})

test("five parameters that depend on each other are found together", () => {
  const centre = [0.3, -0.2, 0.8, 0.1, -0.7]
  const found = maximum(
    (parameters) => {
      const off = parameters.map((value, i) => value - at(centre, i))
      const sum = off.reduce((all, value) => all + value, 0)
      return -(3 * sum * sum) - off.reduce((all, value, i) => all + (i + 1) * value * value, 0)
    },
    { bounds: centre.map(() => [-1, 1] as const) },
  )
  found.argmax.forEach((value, i) => expect(value).toBeCloseTo(at(centre, i), 4))
  expect(found.converged).toBe(true)
})

test("of several peaks the highest is found from several starts", () => {
  const peaks = ([x = 0]: readonly number[]) => Math.log(Math.exp(-(x ** 2)) + 3 * Math.exp(-8 * (x - 6) ** 2))
  const options = { bounds: [[-8, 8]] as const }
  expect(at(maximum(peaks, { ...options, starts: 1 }).argmax, 0)).toBeCloseTo(0, 3)
  expect(at(maximum(peaks, { ...options, starts: 12 }).argmax, 0)).toBeCloseTo(6, 3)
})

describe("bounds", () => {
  test("hold, and where the likelihood rises to one the maximum is there and says so", () => {
    const tried: number[] = []
    const found = maximum(
      ([x = 0, y = 0]) => {
        tried.push(x)
        return 2 * x - (y - 1) ** 2
      },
      {
        bounds: [
          [0, 5],
          [1, 9],
        ],
      },
    )
    expect(at(found.argmax, 0)).toBeCloseTo(5, 6)
    expect(found.atBound).toEqual(["high", "low"])
    expect(Math.min(...tried)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...tried)).toBeLessThanOrEqual(5)
  })

  test("that meet fix a parameter", () => {
    const found = maximum(([x = 0, y = 0]) => -((x - y) ** 2), {
      bounds: [
        [2, 2],
        [0, 5],
      ],
    })
    expect(found.argmax[0]).toBe(2)
    expect(at(found.argmax, 1)).toBeCloseTo(2, 4)
    expect(found.atBound).toEqual([undefined, undefined])
  })

  test("that are none are told", () => {
    const told = (bounds: MaximumOptions["bounds"], start?: readonly number[]) =>
      maximumLikelihood(() => 0, { bounds, uniform: uniform("none"), ...(start === undefined ? {} : { start }) })
    const unfit = { _tag: "BoundsUnfit", parameter: 1 }
    expect(
      told([
        [0, 1],
        [2, 1],
      ]),
    ).toEqual(unfit)
    expect(
      told([
        [0, 1],
        [0, Number.POSITIVE_INFINITY],
      ]),
    ).toEqual(unfit)
    expect(
      told(
        [
          [0, 1],
          [0, 1],
        ],
        [0.5, 7],
      ),
    ).toEqual(unfit)
  })
})

test("impossible parameters are walls, and where all are impossible there is no maximum", () => {
  const walled = maximum(([x = 0]) => (x > 2 ? Number.NaN : x < 0.5 ? Number.NEGATIVE_INFINITY : x), {
    bounds: [[0, 3]],
  })
  expect(at(walled.argmax, 0)).toBeCloseTo(2, 4)
  const nowhere = maximumLikelihood(() => Number.NaN, { bounds: [[0, 1]], uniform: uniform("nowhere") })
  expect(nowhere._tag).toBe("NowherePossible")
})

test("a search that ran out of evaluations says that it did not converge", () => {
  const found = maximum(([x = 0, y = 0]) => -((x - 3) ** 2) - (y - x) ** 4, {
    bounds: [
      [0, 10],
      [0, 10],
    ],
    mostEvaluations: 12,
  })
  expect(found.converged).toBe(false)
  expect(found.evaluations).toBeLessThan(20)
})
