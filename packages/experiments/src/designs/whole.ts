/** Whole: the checks of counts and indexes that every design makes of what it is asked. */

/** A whole number of at least `least`; otherwise a RangeError that says what it was to be a number of. */
export function countOf(of: string, count: number, least = 1): void {
  if (!Number.isSafeInteger(count) || count < least) {
    throw new RangeError(`The number of ${of} must be whole and at least ${least}, not ${count}.`)
  }
}

/** An index of a design of `size` points. */
export function indexIn(index: number, size: number): void {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`A point's index must be whole, 0 or more and less than ${size}, not ${index}.`)
  }
}
