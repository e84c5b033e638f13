/** Tampering: files as they are not: with one byte changed, or cut off. */
import fc from "fast-check"

/** So many random single-byte changes, each to another value; drawn by the run's seed. */
export function changedBytes(bytes: Uint8Array, count: number): Generator<Uint8Array> {
  const [changes] = fc.sample(
    fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: count,
      maxLength: count,
      size: "max",
    }),
    1,
  )
  return changed(bytes, changes ?? [])
}

function* changed(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Generator<Uint8Array> {
  const copy = bytes.slice()
  for (const [at, by] of changes) {
    const was = copy[at] ?? 0
    copy[at] = was ^ by
    yield copy
    copy[at] = was
  }
}

/** The file cut off at every length shorter than its own. */
export function* cutOff(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length++) yield bytes.subarray(0, length)
}
