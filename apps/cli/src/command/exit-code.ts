/** Exit codes: what the process says when it ends. Documented in the README; scripts rely on them. */

export const exitCodes = {
  done: 0,
  failure: 1,
  usage: 2,
  invalidInput: 3,
  /** Complete, and a target is missed or a law does not hold. */
  unmet: 4,
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
