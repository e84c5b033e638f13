/** The exact solutions of chains against closed forms. */
import { birthDeathOf, chainOf, cohortOf, matrixExponential, transient } from "@laksana/laws"
import { expect, test } from "vitest"

const climb = (...rates: readonly number[]) =>
  chainOf(
    rates.length + 1,
    rates.map((rate, rung) => ({ from: rung, to: rung + 1, rate })),
  )
const top = (chain: ReturnType<typeof chainOf>, time: number) => transient(chain, time).occupation.at(-1)

test("hypoexponential (1, 2, 3): F(1) = 0.2525805", () => expect(top(climb(1, 2, 3), 1)).toBeCloseTo(0.2525805, 7))

test("Erlang (3, 0.5): F(6) = 0.5768099", () => expect(top(climb(0.5, 0.5, 0.5), 6)).toBeCloseTo(0.5768099, 7))

test("two states (0.3, 0.1): p01(2) = 0.4130033", () => {
  const chain = chainOf(2, [
    { from: 0, to: 1, rate: 0.3 },
    { from: 1, to: 0, rate: 0.1 },
  ])
  expect(top(chain, 2)).toBeCloseTo(0.4130033, 7)
})

test("two states (1, 1): the jumps until 3 are those of a Poisson process, for a long time too", () => {
  const chain = chainOf(2, [
    { from: 0, to: 1, rate: 1 },
    { from: 1, to: 0, rate: 1 },
  ])
  for (const time of [3, 1000]) {
    const { mean, variance, rate } = transient(chain, time).jumps
    expect(mean / time).toBeCloseTo(1, 12)
    expect(variance / time).toBeCloseTo(1, 8)
    expect(rate).toBeCloseTo(1, 12)
  }
})

test("M/M/1/4 (0.8, 1) in the long run: p(n) = 0.2 × 0.8^n / (1 − 0.8^5)", () => {
  const { occupation } = transient(birthDeathOf({ cap: 4, start: 0, immigration: 0.8, emigration: 1 }), 500)
  occupation.forEach((p, n) => expect(p).toBeCloseTo((0.2 * 0.8 ** n) / (1 - 0.8 ** 5), 12))
})

test("a birth process (Yule) from 1 at rate 1: p1(0.5) = e^(−½), p2(0.5) = e^(−½) (1 − e^(−½))", () => {
  const { occupation } = transient(birthDeathOf({ cap: 20, start: 1, birth: 1 }), 0.5)
  const p = Math.exp(-0.5)
  expect(occupation[1]).toBeCloseTo(p, 12)
  expect(occupation[2]).toBeCloseTo(p * (1 - p), 12)
})

test("12 members who adopt independently at rate 0.4: binomial (12, 1 − e^(−0.8)) after 2 months", () => {
  const { occupation, jumps } = transient(
    cohortOf({ members: 12, start: 0, adoption: 0.4, encouragement: 0, pull: 0 }),
    2,
  )
  const p = 1 - Math.exp(-0.8)
  expect(occupation[0]).toBeCloseTo((1 - p) ** 12, 12)
  expect(occupation[3]).toBeCloseTo(220 * p ** 3 * (1 - p) ** 9, 12)
  expect(jumps.mean).toBeCloseTo(12 * p, 11)
  expect(jumps.variance).toBeCloseTo(12 * p * (1 - p), 10)
})

test("2 members, encouraged (1) and in contact (0.6): the second adopts at 1 × (1 + ½) + 0.6 × ½ = 1.8 after the first at 2", () => {
  const { occupation } = transient(
    cohortOf({ members: 2, start: 0, adoption: 1, encouragement: 1, contact: 0.6, pull: 0 }),
    0.7,
  )
  expect(occupation[2]).toBeCloseTo(1 - (1.8 * Math.exp(-1.4) - 2 * Math.exp(-1.26)) / (1.8 - 2), 12)
})

test("2 members who lapse (0.5) under a pull of 1: in the long run as detailed balance has it, with the driver at its floor", () => {
  const { occupation } = transient(
    cohortOf({ members: 2, start: 0, adoption: 1, encouragement: 0, lapse: 0.5, pull: 1 }),
    2000,
  )
  // Up 2 and 1; down 0.5 × ½ / ½ from one adopter, and 2 × 0.5 × 0.01 / ½ from two.
  const weights = [1, 2 / 0.5, ((2 / 0.5) * 1) / 0.02]
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  weights.forEach((weight, n) => expect(occupation[n]).toBeCloseTo(weight / total, 11))
})

test("the exponential of a rotation by 5 is its cosine and sine, and of a nilpotent matrix a polynomial", () => {
  const [cosine, sine] = matrixExponential(Float64Array.of(0, 5, -5, 0))
  expect(cosine).toBeCloseTo(Math.cos(5), 12)
  expect(sine).toBeCloseTo(Math.sin(5), 12)
  expect([...matrixExponential(Float64Array.of(0, 3, 0, 0, 0, 4, 0, 0, 0))]).toEqual([1, 3, 6, 0, 1, 4, 0, 0, 1])
})
