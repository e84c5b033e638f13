/** The commands of the event log, in the order in which the help lists them: a log is made, filled, read, proven, shared. */
import type { Command } from "../../command.ts"

export const logCommands: readonly Command[] = []
