/** Bets: fair on average, never above what could be earned, and falling as the mean is neared. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { betsFor, earnedOnShares, earnedOnYes, largestOfShares, largestOfYesOrNo, tollOf } from "./bets.ts"
import { noRuns, withRun } from "./seen-runs.ts"

const unit = fc.double({ min: 0, max: 1, noNaN: true })
const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true })
const size = fc.double({ min: 1e-4, max: largestOfShares, noNaN: true })
const halfWidth = fc.constantFrom(0.2, 0.05, 0.002)
const seenIn = (values: readonly number[]) => values.reduce(withRun, noRuns)

test("a share earns at most the bet on it, and just that where it is 0", () => {
  fc.assert(
    fc.property(size, inner, unit, (size, m, x) => {
      const earned = (value: number) => size * (value - m) - tollOf(size, m) * (value - m) ** 2
      expect(earned(x)).toBeLessThanOrEqual(Math.log1p(size * (x - m)) + 1e-12)
      expect(earned(0)).toBeCloseTo(Math.log1p(-size * m), 9)
    }),
  )
})

test("fair: against the mean, one run of yes or no leaves 1 on average, one of shares at most that", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(unit, inner), { minLength: 2, maxLength: 5 }),
      inner,
      halfWidth,
      (values, p, half) => {
        const yesOrNo = betsFor(half, largestOfYesOrNo)
        const wealth = (x: number) => Math.exp(earnedOnYes(yesOrNo, seenIn([x]), p))
        expect(p * wealth(1) + (1 - p) * wealth(0)).toBeCloseTo(1, 9)

        const all = values.reduce((sum, [, weight]) => sum + weight, 0)
        const mean = values.reduce((sum, [x, weight]) => sum + (x * weight) / all, 0)
        const bets = betsFor(half, largestOfShares)
        const left = values.reduce(
          (sum, [x, weight]) => sum + (weight / all) * Math.exp(earnedOnShares(bets, seenIn([x]), mean)),
          0,
        )
        expect(left).toBeLessThanOrEqual(1 + 1e-9)
      },
    ),
  )
})

test("what is earned falls as m nears the mean of the runs, so that what is left of m is an interval", () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), unit, unit, halfWidth, (values, one, other, half) => {
      const seen = seenIn(values)
      const mean = seen.sum / seen.runs
      const [far, near] = [mean * Math.min(one, other), mean * Math.max(one, other)]
      const shares = betsFor(half, largestOfShares)
      expect(earnedOnShares(shares, seen, near)).toBeLessThanOrEqual(earnedOnShares(shares, seen, far) + 1e-9)
      const counted = seenIn(values.map(Math.round))
      const share = counted.sum / counted.runs
      const yesOrNo = betsFor(half, largestOfYesOrNo)
      const earned = (m: number) => earnedOnYes(yesOrNo, counted, share * m)
      expect(earned(Math.max(one, other))).toBeLessThanOrEqual(earned(Math.min(one, other)) + 1e-9)
    }),
  )
})
