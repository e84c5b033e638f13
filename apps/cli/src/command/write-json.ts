/** JSON: the versioned form of a result, on stdout. Keys in the order given, no clock and no language in it. */
import type { Context } from "./command.ts"

export function writeJson(context: Context, result: object): void {
  context.out.write(`${JSON.stringify({ version: 1, ...result }, null, 2)}\n`)
}
