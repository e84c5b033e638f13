/** S-curve in words: by when, in how many futures, and in how many never. */
import type { Day, Language } from "@laksana/core"
import { quantitiesIn, restOf } from "@laksana/words"
import { brief } from "../frame/text.ts"
import { caution, frequencyWithError, futuresWithError, sharedWords } from "../frame/words.ts"
import type { CurvePoint, CurveScenario } from "./data.ts"
import { pointAt } from "./reading.ts"

interface Words {
  readonly answer: (milestone: string, day: string, futures: string, label: string | undefined) => string
  readonly other: (label: string, frequency: string) => string
  readonly never: (futures: string, label: string | undefined, horizon: string) => string
  readonly alike: string
  readonly overlapping: string
  readonly plateau: (frequency: string) => string
  readonly deadline: string
  readonly columns: readonly [scenario: string, day: string, reached: string, error: string]
  readonly never95: string
}

const en: Words = {
  answer: (milestone, day, futures, label) =>
    `${milestone} by ${day}: ${futures}${label === undefined ? "" : ` with “${label}”`}`,
  other: (label, frequency) => `; with “${label}” ${frequency}`,
  never: (futures, label, horizon) =>
    `${label === undefined ? "" : `With “${label}”, `}${futures} do not reach it by ${horizon} at all.`,
  alike: " The scenarios do not differ by that day.",
  overlapping: " The errors of the scenarios overlap: paired differences tell whether they differ.",
  plateau: (frequency) => `never within the horizon: ${frequency}`,
  deadline: "Deadline",
  columns: ["scenario", "by", "futures", "95% error"],
  never95: "never within the horizon",
}

const id: Words = {
  answer: (milestone, day, futures, label) =>
    `${milestone} hingga ${day}: ${futures}${label === undefined ? "" : ` dengan “${label}”`}`,
  other: (label, frequency) => `; dengan “${label}” ${frequency}`,
  never: (futures, label, horizon) =>
    `${label === undefined ? "" : `Dengan “${label}”, `}${futures} sama sekali tidak mencapainya sampai ${horizon}.`,
  alike: " Skenario-skenario itu tidak berbeda pada tanggal tersebut.",
  overlapping:
    " Galat skenario-skenario itu bertumpang tindih: selisih berpasangan menunjukkan apakah keduanya berbeda.",
  plateau: (frequency) => `tidak tercapai dalam horizon: ${frequency}`,
  deadline: "Tenggat",
  columns: ["skenario", "hingga", "masa depan", "galat 95 %"],
  never95: "tidak tercapai dalam horizon",
}

export const sCurveWords = (language: Language): Words => ({ en, id })[language]

/** The sentence about the first scenario, with the others beside it. */
export function sCurveTakeaway(
  milestone: string,
  scenarios: readonly CurveScenario[],
  deadline: Day | undefined,
  language: Language,
): string {
  const words = sCurveWords(language)
  const quantities = quantitiesIn(language)
  const [first, ...others] = scenarios.filter(({ runs, curve }) => runs > 0 && curve.length > 0)
  const horizon = first?.curve.at(-1)
  if (first === undefined || horizon === undefined) return sharedWords(language).noRuns
  const by = deadline ?? horizon.day
  const label = others.length === 0 ? undefined : brief(first.label)
  const at = pointAt(first.curve, by)
  const points = others.map((other) => pointAt(other.curve, by))
  const told = others.map((other, i) =>
    words.other(brief(other.label), frequencyWithError(points[i] ?? at, other.runs, quantities)),
  )
  const never = quantities.futures(restOf({ p: horizon.p, of: first.runs }))
  return [
    words.answer(brief(milestone), quantities.deadline(by), futuresWithError(at, first.runs, quantities), label),
    ...told,
    ". ",
    words.never(never.charAt(0).toUpperCase() + never.slice(1), label, quantities.deadline(horizon.day)),
    difference(at, points, language),
    caution(Math.min(first.runs, ...others.map(({ runs }) => runs)), language),
  ].join("")
}

function difference(first: CurvePoint, others: readonly CurvePoint[], language: Language): string {
  const words = sCurveWords(language)
  if (others.length === 0) return ""
  if (others.every(({ p }) => p === first.p)) return words.alike
  return others.every(({ low, high }) => low <= first.high && high >= first.low) ? words.overlapping : ""
}
