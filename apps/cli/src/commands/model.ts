import type { Run } from "../command/command.ts"
export const modelCommand: Run = async () => 0
