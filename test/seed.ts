/**
 * Seed: one seed for every generated example of a test run, so that a failure is found again. It is printed by the
 * closing line's reporter, and `LAKSANA_SEED` (an integer) replaces it.
 */
import fc from "fast-check"

const written = process.env["LAKSANA_SEED"] ?? "20240325"
if (!/^-?\d{1,10}$/.test(written)) throw new RangeError(`LAKSANA_SEED is "${written}"; an integer was expected`)

/** The seed of this run's generated examples. */
export const seed = Number(written)

fc.configureGlobal({ seed })
