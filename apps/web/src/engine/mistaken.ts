/** Mistaken: what was asked has mistakes, which are told as those of files are. */
import type { ToldProblem } from "./protocol.ts"

export class Mistaken extends Error {
  readonly _tag = "Mistaken"
  readonly problems: readonly ToldProblem[]
  constructor(problems: readonly ToldProblem[]) {
    super(problems.map(({ message }) => message.en).join("\n"))
    this.problems = problems
  }
}
