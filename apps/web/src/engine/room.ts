/**
 * Room: where questions are answered, with the packages that the command line runs. It knows no worker and no page: a question is
 * answered step by step to whoever asks, in slices.
 */
import { NoAgreement } from "@laksana/engine"
import { modelFor } from "@laksana/scenario"
import type { BuiltInCase } from "../cases/built-in-case.ts"
import { caseView } from "./case/case-view.ts"
import type { OpenCase } from "./case/open-case.ts"
import { openCase } from "./case/opening.ts"
import { replayView } from "./history/replaying.ts"
import { Mistaken } from "./mistaken.ts"
import type { QuestionKind, Questions, Refusal } from "./protocol.ts"
import { project, type Engine, projectGrid } from "./runs/project.ts"
import { Populations, type ToCondition } from "./runs/populations.ts"
import { explainedRun, singleRuns } from "./runs/single-runs.ts"
import { attributed } from "./why/attributed.ts"
import { learned } from "./why/learned.ts"
import { tornado } from "./why/tornado.ts"
import { eventView } from "./history/event-view.ts"
import { otherHistory } from "./history/other-history.ts"
import { downloaded } from "./download/downloaded.ts"
import type { Clock, Turn } from "./turn.ts"

export interface Surroundings {
  /** Of the program, as the command line says it. */
  readonly version: string
  readonly cases: readonly BuiltInCase[]
  readonly clock: Clock
}

export type Told<K extends QuestionKind> = (answer: Questions[K]["answer"]) => void

/** Answers one kind of question; every step is told, the last one whole. */
type Answering = {
  readonly [K in Exclude<QuestionKind, "open">]: (
    ask: Questions[K]["ask"],
    open: OpenCase,
    tell: Told<K>,
    turn: Turn,
  ) => void | Promise<void>
}

export interface Room {
  /** Rejects with `Mistaken`, `NoAgreement` or `Ended`. */
  readonly answer: <K extends QuestionKind>(
    kind: K,
    ask: Questions[K]["ask"],
    tell: Told<K>,
    turn: Turn,
  ) => Promise<void>
  /** Begins to work out what the history of the open case teaches. */
  readonly prepare: () => Promise<void>
}

export function makeRoom({ cases, version, clock }: Surroundings): Room {
  let opening: Promise<OpenCase | undefined> = Promise.resolve(undefined)
  const populations = new Populations(clock)
  const engine: Engine = { populations, version }

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
    event: (ask, theCase, tell) => tell(eventView(theCase, ask)),
    // Parts of the program that are loaded only where they are asked for.
    causes: async (_ask, theCase, tell) => tell((await import("./model/causal-view.ts")).causalView(theCase)),
    fields: async ({ type }, theCase, tell) => tell((await import("./model/fields-view.ts")).fieldsView(type, theCase)),
    project: (ask, theCase, tell, turn) => project(ask, theCase, engine, tell, turn),
    grid: (ask, theCase, tell, turn) => projectGrid(ask, theCase, engine, tell, turn),
    runs: async (ask, theCase, tell, turn) => tell(await singleRuns(ask, theCase, engine, turn)),
    explain: async (ask, theCase, tell, turn) => tell(await explainedRun(ask, theCase, engine, turn)),
    whatIf: (ask, theCase, tell, turn) => otherHistory(ask, theCase, engine, tell, turn),
    attribute: (ask, theCase, tell, turn) => attributed(ask, theCase, engine, tell, turn),
    tornado: (ask, theCase, tell, turn) => tornado(ask, theCase, engine, tell, turn),
    learned: async (ask, theCase, tell, turn) => tell(await learned(ask, theCase, engine, turn)),
    download: async (ask, theCase, tell, turn) => tell(await downloaded(ask, theCase, engine, turn)),
  }

  return {
    answer: async (kind, ask, tell, turn) => {
      if (kind === "open") return open(ask as Questions["open"]["ask"], tell as Told<"open">)
      const theCase = await opening
      if (theCase === undefined) throw new Error("No case is open.")
      const answer: (ask: never, open: OpenCase, tell: never, turn: Turn) => void | Promise<void> =
        answering[kind as Exclude<typeof kind, "open">]
      await answer(ask as never, theCase, tell as never, turn)
    },
    prepare: async () => {
      const theCase = await opening
      if (theCase !== undefined) populations.prepare(usualCondition(theCase))
    },
  }
}

/** What most questions start from: the case as it is, under its own seed. */
function usualCondition({ theCase, base, scenarios }: OpenCase): ToCondition {
  const file = scenarios.find(({ file: { grid, start, overlays } }) => !grid && !start && !overlays)?.file
  return { theCase, model: modelFor(theCase, base), seed: String(file?.seed ?? theCase.id) }
}

/** Why there is no answer, to be told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Mistaken) return { kind: "problems", problems: error.problems }
  if (error instanceof NoAgreement) return { kind: "no-agreement", draws: error.draws, ruledOut: error.ruledOut }
  return { kind: "failure", message: error instanceof Error ? error.message : String(error) }
}
