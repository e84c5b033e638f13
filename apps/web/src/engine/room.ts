/**
 * Room: where questions are answered, with the packages that the command line runs. It knows no worker and no page: a question is
 * answered step by step to whoever asks, in slices.
 */
import type { NoAgreement } from "@laksana/engine"
import type { BuiltInCase } from "../cases/built-in-case.ts"
import { caseView } from "./case/case-view.ts"
import type { OpenCase } from "./case/open-case.ts"
import { openCase, reading } from "./case/opening.ts"
import { replayView } from "./history/replaying.ts"
import { Mistaken } from "./mistaken.ts"
import type { QuestionKind, Questions, Refusal } from "./protocol.ts"
import type { Engine } from "./runs/project.ts"
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
  readonly [K in QuestionKind]: (
    ask: Questions[K]["ask"],
    theCase: () => Promise<OpenCase>,
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
  let engineOf: Promise<Engine> | undefined

  /** What runs are made with; one for the room, made when it is first needed. */
  const engine = (): Promise<Engine> => {
    engineOf ??= import("./runs/populations.ts").then(({ Populations }) => ({
      populations: new Populations(clock),
      version,
    }))
    return engineOf
  }

  const open = async (source: Questions["open"]["ask"], tell: Told<"open">): Promise<void> => {
    const before = opening
    const read = openCase(source, cases)
    opening = read.then(
      (found) => (found._tag === "Open" ? found.open : before),
      () => before,
    )
    const found = await read
    tell(found._tag === "Open" ? { _tag: "Open", view: caseView(found.open) } : found)
  }

  const theOpenCase = async (): Promise<OpenCase> => {
    const theCase = await opening
    if (theCase === undefined) throw new Error("No case is open.")
    return theCase
  }

  // What the first chart needs comes with the room. Each further part of the program is loaded where it is first asked for.
  const answering: Answering = {
    open: (ask, _opened, tell) => open(ask, tell),
    replay: async (ask, opened, tell) => tell(replayView(await opened(), ask)),
    event: async (ask, opened, tell) => tell((await import("./history/event-view.ts")).eventView(await opened(), ask)),
    causes: async (_ask, opened, tell) => tell((await import("./model/causal-view.ts")).causalView(await opened())),
    fields: async ({ type }, opened, tell) =>
      tell(await (await import("./model/fields-view.ts")).fieldsView(type, await opened())),
    project: async (ask, opened, tell, turn) =>
      (await import("./runs/project.ts")).project(ask, await opened(), await engine(), tell, turn),
    grid: async (ask, opened, tell, turn) =>
      (await import("./runs/project.ts")).projectGrid(ask, await opened(), await engine(), tell, turn),
    runs: async (ask, opened, tell, turn) =>
      tell(await (await import("./runs/single-runs.ts")).singleRuns(ask, await opened(), await engine(), turn)),
    explain: async (ask, opened, tell, turn) =>
      tell(await (await import("./runs/single-runs.ts")).explainedRun(ask, await opened(), await engine(), turn)),
    whatIf: async (ask, opened, tell, turn) =>
      (await import("./history/other-history.ts")).otherHistory(ask, await opened(), await engine(), tell, turn),
    attribute: async (ask, opened, tell, turn) =>
      (await import("./why/attributed.ts")).attributed(ask, await opened(), await engine(), tell, turn),
    tornado: async (ask, opened, tell, turn) =>
      (await import("./why/tornado.ts")).tornado(ask, await opened(), await engine(), tell, turn),
    discover: async (ask, opened, tell, turn) =>
      (await import("./why/discovered.ts")).discovered(ask, await opened(), await engine(), tell, turn),
    learned: async (ask, opened, tell, turn) =>
      tell(await (await import("./why/learned.ts")).learned(ask, await opened(), await engine(), turn)),
    download: async (ask, opened, tell, turn) =>
      tell(await (await import("./download/downloaded.ts")).downloaded(ask, await opened(), await engine(), turn)),
  }

  return {
    answer: async (kind, ask, tell, turn) => {
      await answering[kind](ask, theOpenCase, tell, turn)
    },
    prepare: async () => {
      const theCase = await opening
      if (theCase === undefined) return
      const [{ populations }, { usualCondition }] = await Promise.all([engine(), import("./runs/usual-condition.ts")])
      await populations.prepare(usualCondition(theCase))
      // What the first question of a lever needs is loaded before it is asked, and after what the first chart needs.
      await Promise.all([import("./runs/project.ts"), reading()])
    },
  }
}

/** Why there is no answer, to be told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Mistaken) return { kind: "problems", problems: error.problems }
  if (isNoAgreement(error)) return { kind: "no-agreement", draws: error.draws, ruledOut: error.ruledOut }
  return { kind: "failure", message: error instanceof Error ? error.message : String(error) }
}

const isNoAgreement = (error: unknown): error is NoAgreement =>
  error instanceof Error && "_tag" in error && error._tag === "NoAgreement"
