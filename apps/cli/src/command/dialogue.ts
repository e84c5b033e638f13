/** Dialogue: questions to a person at a terminal, one line each. Questions are messages: they go where messages go. */

export interface Dialogue {
  /**
   * The line that was answered, without spaces around it. `suggestions` complete it with the tab key. Rejects with
   * `Interrupted` on Ctrl-C, and at the end of the input.
   */
  readonly ask: (question: string, options?: AskOptions) => Promise<string>
  readonly close: () => void
}

export interface AskOptions {
  readonly suggestions?: readonly string[]
}

/** The person has left: nothing is to be kept of what was answered. */
export class Interrupted extends Error {
  override readonly name = "Interrupted"
}
