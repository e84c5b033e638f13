/**
 * Main: the entry of `laksana`. Reads the command line against the table, loads the one command asked for, and turns what it
 * gives into an exit code. Nothing heavier than the table is loaded for `--help`.
 */
import { contextOf } from "./command/context.ts"
import type { Context } from "./command/command.ts"
import { type ExitCode, exitCodes } from "./command/exit-code.ts"
import { commandHelp, fullHelp, overview } from "./command/help.ts"
import { invocationOf } from "./command/invocation.ts"
import { type ParsedLine, parseLine } from "./command/parse.ts"
import { commands } from "./command/table/index.ts"

/** Replaced by the bundler with the package's version. */
const version = process.env["LAKSANA_VERSION"] ?? "0.1.0"

async function main(words: readonly string[]): Promise<ExitCode> {
  const parsed = parseLine(words, commands)
  if (parsed._tag === "Parsed") {
    const context = contextOf(parsed.line.values, version)
    return run(parsed.line, context)
  }
  const context = contextOf(parsed.values, version)
  const { presentMistake } = await import("./command/present-mistake.ts")
  return presentMistake(parsed.mistake, parsed.known, context)
}

async function run(line: ParsedLine, context: Context): Promise<ExitCode> {
  const { command, values } = line
  if (values.has("version")) return written(`laksana ${version}\n`, context)
  if (command === undefined) {
    const page = values.has("help") ? fullHelp : overview
    return written(page(commands, context.language), context)
  }
  if (values.has("help")) return written(commandHelp(command, context.language), context)
  try {
    const perform = await command.load()
    const outcome = await perform(invocationOf(command.name, line, context))
    if (typeof outcome === "number") return outcome
    const { presentFailure } = await import("./command/present-failure.ts")
    return await presentFailure(outcome, context)
  } catch (error) {
    const { presentUnexpected } = await import("./command/present-failure.ts")
    return presentUnexpected(error, context)
  }
}

function written(text: string, context: Context): ExitCode {
  context.out.write(text)
  return exitCodes.done
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exitCodes.done)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
