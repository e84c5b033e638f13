/** Recorder: the name under which a command records: the one given, else LAKSANA_RECORDER, else the operating system's user. */
import { userInfo } from "node:os"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"

export function recorderOf({ text, context }: Pick<Invocation, "text" | "context">): Loaded<string> {
  const named = [text("by"), context.environment["LAKSANA_RECORDER"], userName()].find(
    (name) => name !== undefined && name.trim() !== "",
  )
  return named === undefined ? usage({ kind: "missing-value", option: "by", value: "NAME" }) : loaded(named.trim())
}

/** Undefined for a user that the system has no name for, as in some containers. */
function userName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}
