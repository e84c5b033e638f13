/** Messages: how questions, and the steps of their answers, pass between the page and its worker. */
import type { QuestionKind, Questions, Refusal } from "./protocol.ts"

/** What is asked, of whichever kind. */
export type AnyAsk = Questions[QuestionKind]["ask"]

export type ToWorker =
  | { readonly type: "ask"; readonly id: number; readonly kind: QuestionKind; readonly ask: AnyAsk }
  | { readonly type: "cancel"; readonly id: number }
  /** Works out in the background what the history of the open case teaches, so that questions find it done. */
  | { readonly type: "prepare" }

export type FromWorker =
  | { readonly type: "step"; readonly id: number; readonly answer: unknown }
  | { readonly type: "done"; readonly id: number }
  | { readonly type: "refused"; readonly id: number; readonly refusal: Refusal }
