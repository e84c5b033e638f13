import type { Run } from "../command/command.ts"
export const schemaCommand: Run = async () => 0
