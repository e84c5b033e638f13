/** Tornado in words: what moves the outcome most, and what does not move it. */
import type { Language } from "@laksana/core"
import { brief } from "../frame/text.ts"
import { caution, measureOf, sharedWords } from "../frame/words.ts"
import type { TornadoBar, TornadoProps } from "./data.ts"

interface Words {
  readonly most: (
    bar: string,
    outcome: string,
    low: string,
    lowValue: string,
    high: string,
    highValue: string,
  ) => string
  readonly still: (names: string, others: number) => string
  readonly none: (outcome: string) => string
  readonly baseline: (value: string) => string
  readonly noEffect: string
  readonly columns: readonly string[]
}

const en: Words = {
  most: (bar, outcome, low, lowValue, high, highValue) =>
    `${bar} moves ${outcome} most: from ${lowValue} at “${low}” to ${highValue} at “${high}”`,
  still: (names, others) => ` Not beyond the error of chance: ${names}${others === 0 ? "" : ` and ${others} more`}.`,
  none: (outcome) => `Nothing tried here moves ${outcome} beyond the error of chance.`,
  baseline: (value) => `baseline ${value}`,
  noEffect: "no effect",
  columns: ["lever", "low setting", "outcome", "difference", "high setting", "outcome", "difference"],
}

const id: Words = {
  most: (bar, outcome, low, lowValue, high, highValue) =>
    `${bar} paling menggerakkan ${outcome}: dari ${lowValue} pada “${low}” menjadi ${highValue} pada “${high}”`,
  still: (names, others) =>
    ` Tidak melebihi galat kebetulan: ${names}${others === 0 ? "" : `, dan ${others} lainnya`}.`,
  none: (outcome) => `Tidak satu pun yang dicoba di sini menggerakkan ${outcome} melebihi galat kebetulan.`,
  baseline: (value) => `acuan ${value}`,
  noEffect: "tanpa pengaruh",
  columns: ["pengungkit", "nilai rendah", "hasil", "selisih", "nilai tinggi", "hasil", "selisih"],
}

export const tornadoWords = (language: Language): Words => ({ en, id })[language]

/** So many are named; of more than that, the first three: a sentence of ninety names is none. */
const named = 6

function stillTold(names: readonly string[], words: Words): string {
  const told = names.length <= named ? names : names.slice(0, 3)
  return words.still(told.join(", "), names.length - told.length)
}

const reachOf = ({ low, high }: TornadoBar, baseline: number): number =>
  Math.max(low.value, high.value, baseline) - Math.min(low.value, high.value, baseline)

/** Widest first; what ties keeps its order. */
export const widestFirst = (bars: readonly TornadoBar[], baseline: number): readonly TornadoBar[] =>
  bars.toSorted((a, b) => reachOf(b, baseline) - reachOf(a, baseline))

/** Whether either end differs from the baseline by more than the error of chance. */
const moves = ({ low, high }: TornadoBar, baseline: number): boolean =>
  [low, high].some(({ value, se }) => value !== baseline && Math.abs(value - baseline) > 1.96 * se)

export function tornadoTakeaway({ language, outcome, unit, baseline, runs, bars }: TornadoProps): string {
  if (bars.length === 0 || runs === 0) return sharedWords(language)[runs === 0 ? "noRuns" : "nothing"]
  const words = tornadoWords(language)
  const measure = measureOf(unit, language)
  const [first] = widestFirst(bars, baseline)
  const still = bars.filter((bar) => !moves(bar, baseline))
  if (first === undefined || still.length === bars.length) return words.none(outcome) + caution(runs, language)
  const unitTold = measure.unit === "" ? "" : ` ${measure.unit}`
  const end = ({ value, se }: TornadoBar["low"], unit: string) =>
    `${measure.value(value)}${unit}${value === baseline ? "" : ` (${measure.error(1.96 * se)})`}`
  return [
    words.most(
      brief(first.label),
      outcome,
      first.low.label,
      end(first.low, unitTold),
      first.high.label,
      end(first.high, ""),
    ),
    `; ${words.baseline(measure.value(baseline))}.`,
    still.length === 0
      ? ""
      : stillTold(
          still.map(({ label }) => brief(label)),
          words,
        ),
    caution(runs, language),
  ].join("")
}
