/** A context that keeps what is written, for tests of whole commands. */
import type { Language } from "@laksana/core"
import type { Command, Context, Output } from "./command.ts"
import type { ExitCode } from "./exit-code.ts"
import { invocationOf } from "./invocation.ts"
import { parseLine } from "./parse.ts"
import { presentFailure } from "./present-failure.ts"
import { presentMistake } from "./present-mistake.ts"
import { commands } from "./table/index.ts"

export interface Written {
  readonly exit: ExitCode
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly folder: string
  readonly language?: Language
  readonly width?: number
  readonly colour?: boolean
  readonly stdin?: string
}

/** Runs a command line, without `laksana`, as `main` does. */
export async function laksana(line: string, around: Surroundings): Promise<Written> {
  const out: string[] = []
  const err: string[] = []
  const parsed = parseLine(line.split(" "), commands)
  const values = parsed._tag === "Parsed" ? parsed.line.values : parsed.values
  const given = values.get("lang")?.at(-1)
  const context: Context = {
    language: given === "en" || given === "id" ? given : (around.language ?? "en"),
    json: values.has("json"),
    plain: values.has("plain"),
    version: "0.0.0",
    folder: around.folder,
    out: outputTo(out, around),
    err: outputTo(err, around),
    readStdin: async () => new TextEncoder().encode(around.stdin ?? ""),
    interruption: () => new AbortController().signal,
  }
  const exit = await run(parsed, context)
  return { exit, out: out.join(""), err: err.join("") }
}

async function run(parsed: ReturnType<typeof parseLine>, context: Context): Promise<ExitCode> {
  if (parsed._tag === "Mistaken") return presentMistake(parsed.mistake, parsed.known, context)
  const command = parsed.line.command as Command
  const outcome = await (await command.load())(invocationOf(command.name, parsed.line, context))
  return typeof outcome === "number" ? outcome : presentFailure(outcome, context)
}

function outputTo(parts: string[], { width = 100, colour = false }: Surroundings): Output {
  return { write: (text) => void parts.push(text), isTerminal: colour, colour, width }
}
