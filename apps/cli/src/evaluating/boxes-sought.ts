/** Boxes sought: the search for boxes for a person: progress on a terminal, and Ctrl-C between its parts. */
import type { Points } from "@laksana/analysis"
import { boxesInParts, type SearchedBoxes } from "@laksana/results"
import { discoverPageWords, quantitiesIn } from "@laksana/words"
import type { Context } from "../command/command.ts"
import { progressOn } from "../running/progress.ts"

export interface SoughtBoxes extends SearchedBoxes {
  /** Whether this is what was found until then. */
  readonly interrupted: boolean
}

/** Undefined where it was interrupted before a box was found; what had been interrupted before is searched to its end. */
export async function boxesSought(
  points: Points,
  seed: string,
  { language, err, interruption }: Pick<Context, "language" | "err" | "interruption">,
): Promise<SoughtBoxes | undefined> {
  const words = discoverPageWords(language)
  const { number } = quantitiesIn(language)
  const signal = interruption()
  const wasInterrupted = signal.aborted
  const parts = boxesInParts(points, seed)
  let said = ""
  let soFar: (() => SearchedBoxes) | undefined
  const progress = progressOn(err, 1, () => said)
  try {
    for (;;) {
      await turn()
      if (signal.aborted && !wasInterrupted) {
        const found = soFar?.()
        return found === undefined || found.discovery.boxes.length === 0 ? undefined : { ...found, interrupted: true }
      }
      const part = parts.next()
      if (part.done === true) return { ...part.value, interrupted: false }
      const { box, doing, done, of } = part.value
      soFar = part.value.soFar
      said = words.searching(number(box + 1), doing, number(done), number(of))
      progress.show(done)
    }
  } finally {
    progress.clear()
  }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
