import type { Run } from "../command/command.ts"
export const explainCodeCommand: Run = async () => 0
