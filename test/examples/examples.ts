/** Examples: the worked examples under `scenarios/`, in the order in which a newcomer meets them. */

export interface Example {
  /** The folder under `scenarios/`. */
  readonly name: string
  /** Its questions, in alphabetical order. */
  readonly scenarios: readonly string[]
  /** The types of what its history says happened, corrections applied, in order of time. */
  readonly replayed: readonly string[]
  /** A mistake that a beginner makes in its model, of one line: it breaks the law of bounds. */
  readonly mistake: { readonly right: string; readonly wrong: string }
}

export const examples: readonly Example[] = [
  {
    name: "two-states",
    scenarios: ["as-is", "faster"],
    replayed: ["PostVacated"],
    mistake: { right: "state.filled = 1", wrong: "state.filled += 1" },
  },
  {
    name: "awareness",
    scenarios: ["reminders", "word-of-mouth"],
    replayed: ["RegulationEnacted", "Announced"],
    mistake: { right: "Math.max(0, state.aware - 1)", wrong: "state.aware - 1" },
  },
  {
    name: "village-library",
    scenarios: ["as-is", "librarian"],
    replayed: ["BooksAcquired", "ReadingHourHeld", "BooksAcquired"],
    mistake: { right: "event.payload.won * (1 - state.readers)", wrong: "event.payload.won" },
  },
]
