/** Context: the world around a command, from the process it runs in. */
import type { Language } from "@laksana/core"
import type { Context, Output } from "./command.ts"
import type { Dialogue } from "./dialogue.ts"
import { systemLanguage } from "./language.ts"
import type { Values } from "./parse.ts"
import { exitCodes } from "./exit-code.ts"

export function contextOf(values: Values, version: string): Context {
  const colourAllowed = !values.has("no-color") && !values.has("plain")
  return {
    language: languageOf(values),
    json: values.has("json"),
    plain: values.has("plain"),
    version,
    folder: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    out: outputOf(process.stdout, colourAllowed),
    err: outputOf(process.stderr, colourAllowed),
    readStdin,
    dialogue,
    interruption: interruptionOf(),
  }
}

function languageOf(values: Values): Language {
  const chosen = values.get("lang")?.at(-1)
  return chosen === "en" || chosen === "id" ? chosen : systemLanguage(process.env)
}

function outputOf(stream: NodeJS.WriteStream, colourAllowed: boolean): Output {
  const isTerminal = stream.isTTY === true
  const isPlain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb"
  return {
    write: (text) => void stream.write(text),
    isTerminal,
    colour: isTerminal && colourAllowed && !isPlain,
    width: isTerminal && stream.columns > 0 ? stream.columns : 100,
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

async function dialogue(): Promise<Dialogue | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  const { dialogueOn } = await import("./terminal-dialogue.ts")
  return dialogueOn(process.stdin, process.stderr)
}

function interruptionOf(): () => AbortSignal {
  let controller: AbortController | undefined
  return () => {
    if (controller !== undefined) return controller.signal
    const created = new AbortController()
    controller = created
    process.on("SIGINT", () => {
      if (created.signal.aborted) process.exit(exitCodes.interrupted)
      created.abort()
    })
    return created.signal
  }
}
