/** Terminal dialogue: lines read from a terminal, with editing, a history of answers, and completion by the tab key. */
import { createInterface } from "node:readline/promises"
import { type AskOptions, type Dialogue, Interrupted } from "./dialogue.ts"

export function dialogueOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Dialogue {
  let suggestions: readonly string[] = []
  const lines = createInterface({
    input,
    output,
    terminal: true,
    completer: (line: string): [string[], string] => [
      suggestions.filter((each) => each.toLowerCase().startsWith(line.toLowerCase())),
      line,
    ],
  })
  const leaving = new AbortController()
  lines.on("SIGINT", () => leaving.abort())
  lines.on("close", () => leaving.abort())
  return {
    ask: async (question: string, options: AskOptions = {}) => {
      suggestions = options.suggestions ?? []
      try {
        return (await lines.question(question, { signal: leaving.signal })).trim()
      } catch (error) {
        if (!leaving.signal.aborted) throw error
        // What was being asked stays on a line of its own.
        output.write("\n")
        throw new Interrupted()
      }
    },
    close: () => lines.close(),
  }
}
