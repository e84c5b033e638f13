/** Asker: asks until an answer can be taken, and says of each that cannot why. */
import type { Language } from "@laksana/core"
import type { Context, Output } from "../command/command.ts"
import type { Dialogue } from "../command/dialogue.ts"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { hanging, lengthOf } from "../terminal/wrap.ts"
import { mistakeWords } from "../words/mistakes.ts"
import { type LogPromptWords, logPromptWords } from "../words/log-prompts.ts"

export type Answer<T> = { readonly value: T } | { readonly mistake: string }

export interface Question<T> {
  readonly text: string
  /** Taken where nothing is answered, and shown in brackets. */
  readonly fallback?: string
  /** What the question mark explains, as lines. */
  readonly help?: readonly string[]
  readonly suggestions?: readonly string[]
  readonly read: (answer: string) => Answer<T>
}

export class Asker {
  readonly language: Language
  readonly words: LogPromptWords
  readonly #dialogue: Dialogue
  readonly #output: Output

  constructor(dialogue: Dialogue, { language, err }: Pick<Context, "language" | "err">) {
    this.language = language
    this.words = logPromptWords[language]
    this.#dialogue = dialogue
    this.#output = err
  }

  async ask<T>({ text, fallback, help, suggestions = [], read }: Question<T>): Promise<T> {
    const shown = fallback === undefined ? text : `${text} [${printable(fallback)}]`
    for (;;) {
      const given = await this.#dialogue.ask(`${painter(this.#output)("bold", shown)}: `, { suggestions })
      if (given === "?" && help !== undefined) {
        for (const line of help) this.tell(line)
        continue
      }
      const answer = read(given === "" ? (fallback ?? "") : given)
      if ("value" in answer) return answer.value
      for (const line of answer.mistake.split("\n")) this.tell(line)
    }
  }

  /** A question of yes or no. */
  async agrees(text: string): Promise<boolean> {
    const { yes, no, answerNeeded } = this.words
    return this.ask({
      text: `${text} (${yes[0]}/${no[0]})`,
      read: (answer) => {
        const given = answer.toLowerCase()
        if (yes.includes(given)) return { value: true }
        return no.includes(given) ? { value: false } : { mistake: answerNeeded }
      },
    })
  }

  /** What fits on a line keeps its spaces, so that columns stay columns. */
  tell(line: string): void {
    const { write, width } = this.#output
    const text = printable(line)
    write(`${lengthOf(text) + 2 <= width ? `  ${text}` : hanging("  ", text, width)}\n`)
  }

  /** What stands against the answers as a whole. */
  mistake(line: string): void {
    const { write, width } = this.#output
    const label = `${mistakeWords[this.language].error}: `
    write(`${painter(this.#output)("red", label)}${hanging(label, printable(line), width).slice(label.length)}\n`)
  }

  heading(line: string): void {
    const { write, width } = this.#output
    write(`${hanging("", printable(line), width)}\n`)
  }
}
