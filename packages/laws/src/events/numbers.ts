/**
 * Numbers: whole numbers and short decimals within limits, so that a counterexample reads well. Never NaN, infinite or -0.
 * They shrink to zero, or to what is allowed nearest to it.
 */
import fc from "fast-check"
import type { Limits } from "./limits.ts"

/** How far values reach from an end that nothing bounds: mostly this far, now and then a good deal farther. */
const near = 5
const far = 40

/** A number that keeps the limits, mostly a small multiple of a round step; ends that are in come up often. */
export function numberWithin(limits: Limits): fc.Arbitrary<number> {
  const { minimum, maximum, isWhole, divisor } = limits
  const isBounded = Number.isFinite(minimum) && Number.isFinite(maximum)
  const step = divisor ?? (isWhole ? 1 : isBounded && maximum > minimum ? roundStep((maximum - minimum) / 20) : 0.25)
  const within = (reach: number): fc.Arbitrary<number> | undefined => {
    const low = Number.isFinite(minimum) ? minimum : Math.min(0, maximum) - reach * (divisor ?? 1)
    const high = Number.isFinite(maximum) ? maximum : Math.max(0, minimum) + reach * (divisor ?? 1)
    let min = Math.ceil(low / step - 1e-9)
    let max = Math.floor(high / step + 1e-9)
    if (!allows(limits, decimal(min * step))) min += 1
    if (!allows(limits, decimal(max * step))) max -= 1
    return min > max ? undefined : fc.integer({ min, max }).map((count) => decimal(count * step))
  }
  const ends = [minimum, maximum].filter(
    (end) => Number.isFinite(end) && allows(limits, end) && isOnGrid(end, step, limits),
  )
  const choices = [
    { arbitrary: within(near), weight: 5 },
    ...(isBounded ? [] : [{ arbitrary: within(far), weight: 1 }]),
    { arbitrary: ends.length === 0 ? undefined : fc.constantFrom(...ends), weight: 2 },
  ].flatMap(({ arbitrary, weight }) => (arbitrary === undefined ? [] : [{ arbitrary, weight }]))
  return choices.length > 0 ? fc.oneof({ withCrossShrink: true }, ...choices) : inside(limits)
}

/** Limits that leave no round number. */
function inside({ minimum, maximum, isMinimumOut, isMaximumOut }: Limits): fc.Arbitrary<number> {
  return fc.double({
    min: minimum,
    max: Math.max(minimum, maximum),
    minExcluded: isMinimumOut && maximum > minimum,
    maxExcluded: isMaximumOut && maximum > minimum,
    noNaN: true,
    noDefaultInfinity: true,
  })
}

function allows({ minimum, maximum, isMinimumOut, isMaximumOut }: Limits, value: number): boolean {
  return (isMinimumOut ? value > minimum : value >= minimum) && (isMaximumOut ? value < maximum : value <= maximum)
}

/** Only multiples count where the schema asks for multiples or whole numbers. */
function isOnGrid(value: number, step: number, { isWhole, divisor }: Limits): boolean {
  return (!isWhole && divisor === undefined) || Number.isInteger(decimal(value / step))
}

/** 1, 2 or 5 times a power of ten, no greater than the size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  return decimal((size >= 5 * power ? 5 : size >= 2 * power ? 2 : 1) * power)
}

/** Without the last digits that multiplying leaves behind; never -0, which is written as 0. */
const decimal = (value: number): number => Number(value.toPrecision(12))
