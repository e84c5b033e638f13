/** Discovery boxes in words: under which conditions it succeeds how often, and how much of all success that covers. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { caution, sharedWords } from "../frame/words.ts"
import type { DiscoveryBox, DiscoveryBoxesProps, LeverTrack } from "./data.ts"

interface Words {
  readonly best: (outcome: string, conditions: string, density: string, overall: string) => string
  readonly covers: (coverage: string) => string
  readonly more: (count: string, isOne: boolean) => string
  readonly none: (outcome: string, overall: string) => string
  readonly unrestricted: string
  readonly atLeast: (lever: string, value: string) => string
  readonly atMost: (lever: string, value: string) => string
  readonly between: (lever: string, low: string, high: string) => string
  readonly and: string
  readonly density: (density: string) => string
  readonly coverage: (coverage: string) => string
  readonly columns: readonly string[]
}

const en: Words = {
  best: (outcome, conditions, density, overall) =>
    `Where ${conditions}, ${outcome} in ${density} runs; over all that was tried, in ${overall}.`,
  covers: (coverage) => ` That holds ${coverage} of all successes.`,
  more: (count, isOne) => ` ${count} more ${isOne ? "box holds" : "boxes hold"} others.`,
  none: (outcome, overall) => `No box of conditions stands out: ${outcome} in ${overall} runs over all that was tried.`,
  unrestricted: "any",
  atLeast: (lever, value) => `${lever} is at least ${value}`,
  atMost: (lever, value) => `${lever} is at most ${value}`,
  between: (lever, low, high) => `${lever} is between ${low} and ${high}`,
  and: "and",
  density: (density) => `succeeds in ${density}`,
  coverage: (coverage) => `holds ${coverage} of successes`,
  columns: ["box", "condition", "from", "to", "succeeds (density)", "of all successes (coverage)"],
}

const id: Words = {
  best: (outcome, conditions, density, overall) =>
    `Bila ${conditions}, ${outcome} dalam ${density} run; dari semua yang dicoba, dalam ${overall}.`,
  covers: (coverage) => ` Itu mencakup ${coverage} dari semua keberhasilan.`,
  more: (count) => ` ${count} kotak lain mencakup keberhasilan lainnya.`,
  none: (outcome, overall) =>
    `Tidak ada kotak syarat yang menonjol: ${outcome} dalam ${overall} run dari semua yang dicoba.`,
  unrestricted: "berapa pun",
  atLeast: (lever, value) => `${lever} sedikitnya ${value}`,
  atMost: (lever, value) => `${lever} paling banyak ${value}`,
  between: (lever, low, high) => `${lever} antara ${low} dan ${high}`,
  and: "dan",
  density: (density) => `berhasil dalam ${density}`,
  coverage: (coverage) => `mencakup ${coverage} keberhasilan`,
  columns: ["kotak", "syarat", "dari", "sampai", "berhasil (densitas)", "dari semua keberhasilan (cakupan)"],
}

export const discoveryWords = (language: Language): Words => ({ en, id })[language]

/** A condition as a person says it: an end that reaches the end of the range restricts nothing. */
function condition(
  { label, range, digits = 2 }: LeverTrack,
  [low, high]: readonly [number, number],
  language: Language,
) {
  const words = discoveryWords(language)
  const { number } = quantitiesIn(language)
  const [from, to] = [number(low, digits), number(high, digits)]
  if (low <= range[0]) return high >= range[1] ? undefined : words.atMost(label, to)
  return high >= range[1] ? words.atLeast(label, from) : words.between(label, from, to)
}

function conditionsOf(box: DiscoveryBox, levers: readonly LeverTrack[], language: Language): readonly string[] {
  return levers.flatMap((lever) => {
    const interval = box.intervals[lever.id]
    return interval === undefined ? [] : (condition(lever, interval, language) ?? [])
  })
}

export function discoveryTakeaway({ language, outcome, runs, successes, levers, boxes }: DiscoveryBoxesProps): string {
  if (runs === 0) return sharedWords(language).noRuns
  const words = discoveryWords(language)
  const quantities = quantitiesIn(language)
  const overall = quantities.frequency({ p: successes / runs, of: runs })
  const [best, ...others] = boxes
  const conditions = best === undefined ? [] : conditionsOf(best, levers, language)
  if (best === undefined || conditions.length === 0) return words.none(outcome, overall) + caution(runs, language)
  const told = [conditions.slice(0, -1).join(", "), conditions.at(-1) ?? ""].filter((part) => part !== "")
  return [
    words.best(
      outcome,
      told.join(` ${words.and} `),
      quantities.frequency({ p: best.density, of: best.inside }),
      overall,
    ),
    words.covers(quantities.frequency({ p: best.coverage, of: successes })),
    others.length === 0 ? "" : words.more(quantities.number(others.length), others.length === 1),
    caution(Math.min(runs, best.inside), language),
  ].join("")
}
