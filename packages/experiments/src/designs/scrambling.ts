/**
 * Scrambling: luck for a net of points that leaves it a net. Each point alone becomes uniform, so estimates are unbiased and two seeds
 * say how far they err, while any two points that shared a part of an axis 2^-m long share one still.
 */
import { openStream, streamKey } from "@laksana/engine"

/**
 * `digital-shift` turns over the same digits of every point: cheap, and keeps the net's regularity as it is. `owen` turns over a digit
 * by the digits above it (nested uniform scrambling, Owen 1995): errors of smooth outcomes fall faster than those of any shift.
 */
export interface Scrambling {
  readonly kind: "digital-shift" | "owen"
  readonly seed: string
}

/** Scrambles the 32 binary digits of a coordinate, the first the highest bit. */
export type Scrambler = (word: number, dimension: number) => number

export function scramblerOf({ kind, seed }: Scrambling, dimensions: number): Scrambler {
  const next = openStream(streamKey(seed, `scrambling ${kind}`), 0)
  // Two words for each dimension in either case: dimension d has the same luck however many follow it.
  const words = Uint32Array.from({ length: 2 * dimensions }, () => Math.floor(next() * 2 ** 32))
  const first = (dimension: number) => words[2 * dimension] ?? 0
  if (kind === "digital-shift") return (word, dimension) => (word ^ first(dimension)) >>> 0
  return (word, dimension) => nestedUniform(word, first(dimension), words[2 * dimension + 1] ?? 0)
}

/**
 * Nested uniform scrambling by hashing (Laine and Karras 2011; Burley 2020, Practical hash-based Owen scrambling). With the digits
 * reversed, the first is the lowest bit; adding, multiplying by an odd number, and exclusive-or with an even multiple of itself each
 * carry upwards alone, so that every digit is turned over by those above it and by the seed, and by none below.
 */
export function nestedUniform(word: number, seed: number, second: number): number {
  return reversed(carriedUp(carriedUp(reversed(word), seed), second))
}

/** Multipliers by Vegdahl (2021, Building a better LK hash), found by search to leave no visible bias. */
function carriedUp(word: number, seed: number): number {
  let h = word
  h ^= Math.imul(h, 0x3d20adea)
  h = (h + seed) | 0
  h = Math.imul(h, (seed >>> 16) | 1)
  h ^= Math.imul(h, 0x05526c56)
  h ^= Math.imul(h, 0x53a22864)
  return h
}

/** The 32 bits of a word in the opposite order. */
function reversed(word: number): number {
  let r = word
  r = ((r >>> 1) & 0x55555555) | ((r & 0x55555555) << 1)
  r = ((r >>> 2) & 0x33333333) | ((r & 0x33333333) << 2)
  r = ((r >>> 4) & 0x0f0f0f0f) | ((r & 0x0f0f0f0f) << 4)
  r = ((r >>> 8) & 0x00ff00ff) | ((r & 0x00ff00ff) << 8)
  return ((r >>> 16) | (r << 16)) >>> 0
}
