/** `explain`: one future's events with their causes, or a problem code in full. */
import type { Run } from "../command/command.ts"

/** With `--run` the argument is a scenario; without it, a code. */
export const explainCommand: Run = async (invocation) => {
  if (invocation.whole("run") !== undefined) {
    const { explainRunCommand } = await import("./explain-run.ts")
    return explainRunCommand(invocation)
  }
  const { explainCodeCommand } = await import("./explain-code.ts")
  return explainCodeCommand(invocation)
}
