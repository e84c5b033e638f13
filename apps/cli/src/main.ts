/**
 * Main: the entry of `laksana`. Reads the command line against the table, loads the one command asked for, and turns what it
 * gives into an exit code. Nothing heavier than the table is loaded for `--help`.
 */
import { answer } from "./command/answer.ts"
import { contextOf } from "./command/context.ts"
import { type ExitCode, exitCodes } from "./command/exit-code.ts"
import { parseLine } from "./command/parse.ts"
import { table } from "./command/table/index.ts"

/** Replaced by the bundler with the package's version. */
const version = process.env["LAKSANA_VERSION"] ?? "0.1.0"

async function main(words: readonly string[]): Promise<ExitCode> {
  const parsed = parseLine(words, table)
  const context = contextOf(parsed._tag === "Parsed" ? parsed.line.values : parsed.values, version)
  if (parsed._tag === "Mistaken") {
    const { presentMistake } = await import("./command/present-mistake.ts")
    return presentMistake(parsed.mistake, parsed.known, context)
  }
  try {
    return await answer(parsed.line, context)
  } catch (error) {
    const { presentUnexpected } = await import("./command/present-failure.ts")
    return presentUnexpected(error, context)
  }
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
