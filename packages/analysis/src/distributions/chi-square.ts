/** Chi-square: its upper tail, and the value that a given tail lies beyond. */
import { upperGamma } from "./incomplete-gamma.ts"

/** The chance that a chi-square variable of so many degrees of freedom (more than 0) exceeds `value`. */
export function chiSquareTail(value: number, freedom: number): number {
  return upperGamma(freedom / 2, value / 2)
}

/** The value that a chi-square variable exceeds with the chance `tail` (between 0 and 1); by halving. */
export function chiSquareBeyond(tail: number, freedom: number): number {
  let low = 0
  let high = freedom + 10
  while (chiSquareTail(high, freedom) > tail) high *= 2
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    if (chiSquareTail(middle, freedom) > tail) low = middle
    else high = middle
  }
  return (low + high) / 2
}
