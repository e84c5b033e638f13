/** Paired differences in words: what is reached earlier, by how much, in how many pairs; and that nothing differs, where nothing does. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { brief } from "../frame/text.ts"
import { sharedWords } from "../frame/words.ts"
import type { PairedDifferencesProps, PairedMilestone } from "./data.ts"

export const daysPerMonth = 365.25 / 12

interface Words {
  readonly noEffect: (other: string, base: string, pairs: string) => string
  readonly moved: (
    other: string,
    milestone: string,
    months: string,
    direction: "earlier" | "later",
    mean: string,
  ) => string
  readonly counts: (earlier: string, later: string, pairs: string) => string
  readonly unclear: (other: string, base: string) => string
  readonly onlyOne: (other: string, milestone: string) => string
  readonly earlier: string
  readonly later: string
  readonly axis: string
  readonly row: (earlier: string, later: string) => string
  readonly noShift: string
  /** What the bar, the line and the dot are. */
  readonly key: readonly [bar: string, line: string, dot: string]
  readonly columns: readonly string[]
  readonly few: (pairs: string) => string
}

const en: Words = {
  noEffect: (other, base, pairs) => `No effect: “${other}” and “${base}” are the same in all ${pairs} paired futures.`,
  moved: (other, milestone, months, direction, mean) =>
    `“${other}” reaches “${milestone}” a median ${months} months ${direction} (mean ${mean}) where both reach it`,
  counts: (earlier, later, pairs) => `; earlier in ${earlier} of ${pairs} paired futures, later in ${later}.`,
  unclear: (other, base) =>
    `“${other}” shifts no milestone against “${base}” beyond the error of chance, where both reach it`,
  onlyOne: (other, milestone) => `No pair in which both reach “${milestone}”; “${other}” reaches it`,
  earlier: "← earlier",
  later: "later →",
  axis: "months",
  row: (earlier, later) => `earlier ${earlier} · later ${later}`,
  noShift: "no pair in which both reach it",
  key: ["90 of 100 pairs", "median", "mean with its 95% error"],
  columns: [
    "milestone",
    "median, months",
    "mean, months",
    "90 of 100 pairs, months",
    "earlier",
    "later",
    "same",
    "neither",
  ],
  few: (pairs) => ` Only ${pairs} pairs: too few to tell much.`,
}

const id: Words = {
  noEffect: (other, base, pairs) =>
    `Tidak ada pengaruh: “${other}” dan “${base}” sama dalam seluruh ${pairs} pasangan masa depan.`,
  moved: (other, milestone, months, direction, mean) =>
    `“${other}” mencapai “${milestone}” dengan median ${months} bulan lebih ${direction === "earlier" ? "cepat" : "lambat"} (rata-rata ${mean}) bila keduanya mencapainya`,
  counts: (earlier, later, pairs) =>
    `; lebih cepat dalam ${earlier} dari ${pairs} pasangan masa depan, lebih lambat dalam ${later}.`,
  unclear: (other, base) =>
    `“${other}” tidak menggeser satu tonggak pun terhadap “${base}” melebihi galat kebetulan, bila keduanya mencapainya`,
  onlyOne: (other, milestone) => `Tidak ada pasangan yang keduanya mencapai “${milestone}”; “${other}” mencapainya`,
  earlier: "← lebih cepat",
  later: "lebih lambat →",
  axis: "bulan",
  row: (earlier, later) => `lebih cepat ${earlier} · lebih lambat ${later}`,
  noShift: "tidak ada pasangan yang keduanya mencapainya",
  key: ["90 dari 100 pasangan", "median", "rata-rata dan galat 95 %"],
  columns: [
    "tonggak",
    "median, bulan",
    "rata-rata, bulan",
    "90 dari 100 pasangan, bulan",
    "lebih cepat",
    "lebih lambat",
    "sama",
    "tidak keduanya",
  ],
  few: (pairs) => ` Hanya ${pairs} pasangan: terlalu sedikit untuk menyimpulkan.`,
}

export const pairedWords = (language: Language): Words => ({ en, id })[language]

/** Whether the interval of the mean leaves zero out. */
const isClear = ({ shift }: PairedMilestone): boolean => shift !== null && Math.abs(shift.mean) > 1.96 * shift.se

/** The sentence is about the last milestone, which is the whole; else about the one whose shift is clearest. */
export function pairedTakeaway(props: PairedDifferencesProps): string {
  const { language, pairs, differing, milestones } = props
  const [base, other] = [brief(props.base), brief(props.other)]
  const words = pairedWords(language)
  const { number } = quantitiesIn(language)
  const last = milestones.at(-1)
  if (pairs === 0 || last === undefined) return sharedWords(language).noRuns
  if (differing === 0) return words.noEffect(other, base, number(pairs))
  const clear = milestones.filter(isClear)
  const clearness = ({ shift }: PairedMilestone) => (shift === null ? 0 : Math.abs(shift.mean) / (shift.se || 1))
  const told = isClear(last) ? last : (clear.toSorted((a, b) => clearness(b) - clearness(a))[0] ?? last)
  const { shift } = told
  const counts = words.counts(number(told.earlier), number(told.later), number(pairs))
  const few = pairs < 30 ? words.few(number(pairs)) : ""
  if (shift === null) return `${words.onlyOne(other, brief(told.label))}${counts}${few}`
  if (clear.length === 0)
    return `${words.unclear(other, base)}${words.counts(number(last.earlier), number(last.later), number(pairs))}${few}`
  const months = number(Math.abs(shift.p50) / daysPerMonth, 1)
  const mean = `${number(Math.abs(shift.mean) / daysPerMonth, 1)} ±${number((1.96 * shift.se) / daysPerMonth, 1)}`
  return `${words.moved(other, brief(told.label), months, shift.mean < 0 ? "earlier" : "later", mean)}${counts}${few}`
}
