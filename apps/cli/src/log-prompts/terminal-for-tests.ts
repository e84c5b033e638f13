/** Terminal for tests: somebody who types an answer whenever something is asked, on the very dialogue that a terminal has. */
import { PassThrough } from "node:stream"
import type { Dialogue } from "../command/dialogue.ts"
import { dialogueOn } from "../command/terminal-dialogue.ts"

export const ctrlC = "\u0003"
export const ctrlD = "\u0004"
export const tab = "\t"

export interface TerminalForTests {
  readonly dialogue: Dialogue
  /** Answers that nobody asked for. */
  readonly left: () => readonly string[]
}

/** Each answer is typed and sent off; one that ends in a control character is only typed. */
export function terminalWith(answers: readonly string[]): TerminalForTests {
  const input = new PassThrough()
  const output = new PassThrough()
  const waiting = [...answers]
  const inner = dialogueOn(input, output)
  const dialogue: Dialogue = {
    ask: (question, options) => {
      const answer = inner.ask(question, options)
      const next = waiting.shift() ?? ctrlC
      // A tab is typed, the completion awaited, then the line is sent off.
      if (next.endsWith(tab)) {
        input.write(next)
        setTimeout(() => input.write("\r"), 30)
      } else input.write(next === ctrlC || next === ctrlD ? next : `${next}\r`)
      return answer
    },
    close: inner.close,
  }
  return { dialogue, left: () => waiting }
}
