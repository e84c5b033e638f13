/**
 * Prefix: what of a past, and of all that goes into conditioning on it, can matter before a time. Two pasts with the same prefix
 * leave their draws in the same place at that time, so that what was worked out for one serves the other.
 */
import type { AnyRunnableModel } from "../model.ts"
import type { Past } from "../past.ts"
import type { Time } from "../time.ts"
import type { Conditioning } from "./condition.ts"
import { usualParticles } from "./condition.ts"
import { originSampler } from "./origin.ts"

/** Draws looked at: were a date drawn otherwise, it would show in some of them. */
const witnesses = 64

/**
 * A text, equal for equal prefixes: to be hashed. It says nothing of the model's code, nor of the engine's: name their versions
 * beside it.
 */
export function prefixText(
  model: AnyRunnableModel,
  past: Past,
  { seed, particles = usualParticles }: Conditioning,
  until: Time,
): string {
  const originOf = originSampler(model, past, seed)
  const parameters = model.parameters.map(({ id, prior, bounds }) => [id, prior, bounds])
  const lives = Array.from({ length: witnesses }, (_, i) => originOf(i).schedule.filter(({ time }) => time < until))
  return JSON.stringify({ seed, particles, start: past.start, until, parameters, lives })
}
