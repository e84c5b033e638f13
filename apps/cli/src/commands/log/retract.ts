/** `log retract`: takes a recorded event back, by a further event. */
import type { Run } from "../../command/command.ts"
import { loaded } from "../../command/failure.ts"
import { correct } from "./correct.ts"

export const logRetractCommand: Run = (invocation) => correct(invocation, () => loaded({ kind: "retracted" }))
