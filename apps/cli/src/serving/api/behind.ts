/** Behind: the log that the viewer is served with, and who and what is said when something is recorded through it. */
import type { AnyModel } from "@laksana/engine"
import type { EventLog } from "@laksana/store"
import type { Invocation } from "../../command/command.ts"

export interface LogBehind {
  readonly log: EventLog
  /** How many are listening to what comes. */
  readonly listeners: { count: number }
  /** How often each of them is told that the connection stands; often enough for one that is gone to be noticed. */
  readonly beatMs: number
  /** Whether anything may be recorded. */
  readonly write: boolean
  /** What of its address is told: passwords and paths are not. */
  readonly kind: "sqlite" | "postgres"
  readonly model: AnyModel
  readonly invocation: Pick<Invocation, "text" | "context">
}
