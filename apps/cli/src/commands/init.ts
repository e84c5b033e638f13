import type { Run } from "../command/command.ts"
export const initCommand: Run = async () => 0
