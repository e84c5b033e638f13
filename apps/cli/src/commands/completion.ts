import type { Run } from "../command/command.ts"
export const completionCommand: Run = async () => 0
