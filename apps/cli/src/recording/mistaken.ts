/** Mistaken: a command line that asks a log for what it cannot give. */
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import type { ToldMistake } from "../words/log-mistakes.ts"

export const mistaken = (code: string, { message, hint }: ToldMistake): Failure => ({
  _tag: "Refused",
  code,
  message,
  hint,
  exit: exitCodes.usage,
})
