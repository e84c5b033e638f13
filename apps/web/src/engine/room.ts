/**
 * Room: where questions are answered, with the packages that the command line runs. It knows no worker and no page: a question is
 * answered step by step to whoever asks, in slices.
 */
import { NoAgreement } from "@laksana/engine"
import type { BuiltInCase } from "../cases/built-in-case.ts"
import { caseView } from "./case/case-view.ts"
import type { OpenCase } from "./case/open-case.ts"
import { openCase } from "./case/opening.ts"
import { replayView } from "./history/replaying.ts"
import { Mistaken } from "./mistaken.ts"
import type { QuestionKind, Questions, Refusal } from "./protocol.ts"
import type { Turn } from "./turn.ts"

export interface Surroundings {
  /** Of the program, as the command line says it. */
  readonly version: string
  readonly cases: readonly BuiltInCase[]
}

export type Told<K extends QuestionKind> = (answer: Questions[K]["answer"]) => void

/** Answers one kind of question; every step is told, the last one whole. */
type Answering = {
  readonly [K in QuestionKind]?: (ask: Questions[K]["ask"], open: OpenCase, tell: Told<K>, turn: Turn) => unknown
}

export interface Room {
  /** Rejects with `Mistaken`, `NoAgreement` or `Ended`. */
  readonly answer: <K extends QuestionKind>(
    kind: K,
    ask: Questions[K]["ask"],
    tell: Told<K>,
    turn: Turn,
  ) => Promise<void>
}

export function makeRoom({ cases }: Surroundings): Room {
  let opening: Promise<OpenCase | undefined> = Promise.resolve(undefined)

  const open = async (source: Questions["open"]["ask"], tell: Told<"open">): Promise<void> => {
    const before = opening
    const read = openCase(source, cases)
    opening = read.then(
      (found) => (found._tag === "Read" ? found.open : before),
      () => before,
    )
    const found = await read
    tell(found._tag === "Read" ? { _tag: "Open", view: caseView(found.open) } : found)
  }

  const answering: Answering = {
    replay: (ask, theCase, tell) => tell(replayView(theCase, ask)),
    // Parts of the program that are loaded only where they are asked for.
    causes: async (_, theCase, tell) => tell((await import("./model/causal-view.ts")).causalView(theCase)),
    fields: async ({ type }, theCase, tell) => tell((await import("./model/fields-view.ts")).fieldsView(type, theCase)),
  }

  return {
    answer: async (kind, ask, tell, turn) => {
      if (isOpen(kind)) return open(ask as Questions["open"]["ask"], tell as Told<"open">)
      const theCase = await opening
      if (theCase === undefined) throw new Error("No case is open.")
      const answer = answering[kind]
      if (answer === undefined) throw new Error(`Nothing answers "${kind}".`)
      await answer(ask, theCase, tell, turn)
    },
  }
}

const isOpen = (kind: QuestionKind): kind is "open" => kind === "open"

/** Why there is no answer, to be told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Mistaken) return { kind: "problems", problems: error.problems }
  if (error instanceof NoAgreement) return { kind: "no-agreement", draws: error.draws, ruledOut: error.ruledOut }
  return { kind: "failure", message: error instanceof Error ? error.message : String(error) }
}
