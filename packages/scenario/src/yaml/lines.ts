/** Lines: where an offset of a text lies, as line and column from 1, with the text of that line. */
import type { Place } from "../problems/problem.ts"

export class Lines {
  readonly #file: string
  readonly #text: string
  readonly #starts: number[] = [0]

  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1)
  }

  /** The place of the text from one offset until another; what goes on over lines is cut at the first one's end. */
  place(from: number, to: number): Place {
    const offset = Math.max(0, Math.min(from, this.#text.length))
    const line = this.#lineOf(offset)
    const start = this.#starts[line] ?? 0
    const next = this.#starts[line + 1] ?? this.#text.length + 1
    const source = this.#text.slice(start, next - 1).replace(/\r$/, "")
    const column = offset - start + 1
    const endColumn = Math.max(column + 1, Math.min(to - start + 1, source.length + 1))
    return { file: this.#file, line: line + 1, column, endColumn, source }
  }

  #lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
