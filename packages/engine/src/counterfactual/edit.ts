/** Edit: what is changed in a history, as data. */
import type { ModelEvent } from "../model.ts"
import type { ParameterChange } from "../scenario.ts"
import type { Time } from "../time.ts"

export type Edit =
  /** A recorded event does not happen. */
  | { readonly kind: "remove"; readonly entry: string }
  /** It happens at another time. */
  | { readonly kind: "move"; readonly entry: string; readonly to: Time }
  /** It happens as another event of its type. */
  | { readonly kind: "amend"; readonly entry: string; readonly event: ModelEvent }
  /** An event that did not happen does; `id` is its own. */
  | { readonly kind: "insert"; readonly id: string; readonly at: Time; readonly event: ModelEvent }
  /** A parameter is another from one time until another; from the history's start where `from` is not later, its initial state too. */
  | {
      readonly kind: "set"
      readonly parameter: string
      readonly change: ParameterChange
      readonly from: Time
      readonly to: Time
    }
  /** A process's intensity is multiplied. */
  | {
      readonly kind: "scale"
      readonly process: string
      readonly factor: number
      readonly from: Time
      readonly to: Time
    }

/** The time from which an edit can make a difference, where that does not depend on the draw. */
export function startOf(edit: Edit): Time | undefined {
  if (edit.kind === "insert") return edit.at
  return edit.kind === "set" || edit.kind === "scale" ? edit.from : undefined
}
