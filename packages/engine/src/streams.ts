/**
 * Streams: keyed luck. The uniform numbers of a process are a function of (seed, name, index) alone, so adding, removing
 * or reordering processes, scenarios, runs or workers changes no other stream. A `seedrandom` generator (alea) stands
 * behind each stream; opening one costs a fraction of a microsecond because its state is mixed from a key, not hashed
 * from text.
 */
import Alea from "seedrandom/lib/alea.js"

/** Four 32-bit words that stand for (seed, name). */
export interface StreamKey {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

/** Uniform numbers in the open interval (0, 1), in steps of 2⁻³². */
export type Stream = () => number

const unit = 2 ** -32
const half = 2 ** -33

/** The key of a name under a seed. Slow (hashes text): once per name, never per run. */
export function streamKey(seed: string, name: string): StreamKey {
  // The lengths keep ("ab", "c") and ("a", "bc") apart.
  const hash = new Alea(`${seed.length}:${seed}/${name.length}:${name}`)
  const word = () => hash() * 2 ** 32
  return { a: word(), b: word(), c: word(), d: word() }
}

/** A bijection of 32-bit words whose output bits each depend on all input bits (Appleby 2008, MurmurHash3's finaliser). */
function scramble(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function mix(word: number, index: number, turn: number, salt: number): number {
  const low = scramble(word ^ (index >>> 0))
  const high = scramble((low + Math.imul(turn + 1, 0x9e3779b9)) ^ Math.floor(index / 2 ** 32))
  return scramble(high ^ salt)
}

/**
 * The stream of a key for one run (`index`), and within it one `turn` (an attempt, say); both whole and 0 or more. Mirrored, each number
 * u of it is 1 − u: as likely, and high where the other is low.
 */
export function openStream(key: StreamKey, index: number, turn = 0, mirrored = false): Stream {
  const salt = mix(key.d, index, turn, 0)
  const next = new Alea("", {
    state: {
      c: 1,
      s0: mix(key.a, index, turn, salt) * unit,
      s1: mix(key.b, index, turn, salt) * unit,
      s2: mix(key.c, index, turn, salt) * unit,
    },
  })
  return mirrored ? () => 1 - half - next() : () => next() + half
}

/** The thresholds of one process's clock, one after another: exponential numbers of mean 1. */
export type Clock = () => number

/** The clock of a key for one run, as `openStream`. */
export function openClock(key: StreamKey, index: number, turn = 0, mirrored = false): Clock {
  const stream = openStream(key, index, turn, mirrored)
  return () => -Math.log(stream())
}

/** A single uniform number in (0, 1) of a key, for callers that need one per run: the first word of its hash. */
export function uniformAt(key: StreamKey, index: number, turn = 0): number {
  return mix(key.a, index, turn, mix(key.d, index, turn, 0)) * unit + half
}

/** An exponential number of mean 1. */
export function exponential(stream: Stream): number {
  return -Math.log(stream())
}
