/** A context that keeps what is written, for tests of whole commands. */
import type { Language } from "@laksana/core"
import { answer } from "./answer.ts"
import type { Context, Output } from "./command.ts"
import type { Dialogue } from "./dialogue.ts"
import type { ExitCode } from "./exit-code.ts"
import { parseLine } from "./parse.ts"
import { presentMistake } from "./present-mistake.ts"
import { table } from "./table/index.ts"

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
  readonly environment?: Context["environment"]
  /** What the clock shows. */
  readonly now?: Date
  /** Who sits at the terminal; by default nobody. */
  readonly dialogue?: Dialogue
  /** Ctrl-C. */
  readonly interruption?: AbortSignal
}

/** Runs a command line, without `laksana`, as `main` does; as its words where one of them has a space in it. */
export async function laksana(line: string | readonly string[], around: Surroundings): Promise<Written> {
  const out: string[] = []
  const err: string[] = []
  const parsed = parseLine(typeof line === "string" ? line.split(" ") : line, table)
  const values = parsed._tag === "Parsed" ? parsed.line.values : parsed.values
  const given = values.get("lang")?.at(-1)
  const context = contextIn(around, {
    language: given === "en" || given === "id" ? given : (around.language ?? "en"),
    json: values.has("json"),
    plain: values.has("plain"),
    out: outputTo(out, around),
    err: outputTo(err, around),
  })
  const exit =
    parsed._tag === "Mistaken"
      ? await presentMistake(parsed.mistake, parsed.known, context)
      : await answer(parsed.line, context)
  return { exit, out: out.join(""), err: err.join("") }
}

/** A context in which nobody reads what is written, but for what of it is given. */
export function contextIn(around: Surroundings, given: Partial<Context> = {}): Context {
  return {
    language: "en",
    json: false,
    plain: false,
    version: "0.0.0",
    folder: around.folder,
    environment: around.environment ?? { LAKSANA_RECORDER: "tester" },
    now: () => around.now ?? new Date("2026-11-24T08:30:00.000Z"),
    out: outputTo([], around),
    err: outputTo([], around),
    readStdin: async () => new TextEncoder().encode(around.stdin ?? ""),
    dialogue: async () => around.dialogue,
    interruption: () => around.interruption ?? new AbortController().signal,
    ...given,
  }
}

function outputTo(parts: string[], { width = 100, colour = false }: Surroundings): Output {
  return { write: (text) => void parts.push(text), isTerminal: colour, colour, width }
}
