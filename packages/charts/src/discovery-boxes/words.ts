/** Discovery boxes in words: under which conditions it fails or succeeds how often, and how much of all that covers. */
import type { Language } from "@laksana/core"
import { discoveryWords, quantitiesIn } from "@laksana/words"
import { caution, sharedWords } from "../frame/words.ts"
import type { DiscoveryBox, DiscoveryBoxesProps, LeverTrack } from "./data.ts"

type About = DiscoveryBoxesProps["about"]

interface Words {
  readonly best: Record<About, (outcome: string, conditions: string, density: string, overall: string) => string>
  readonly covers: Record<About, (coverage: string) => string>
  readonly more: (count: string, isOne: boolean) => string
  readonly none: Record<About, (outcome: string, overall: string) => string>
  readonly unrestricted: string
  readonly density: Record<About, (density: string) => string>
  readonly coverage: Record<About, (coverage: string) => string>
  readonly columns: Record<About, readonly string[]>
}

const en: Words = {
  best: {
    failures: (outcome, conditions, density, overall) =>
      `Where ${conditions}, ${outcome} fails in ${density} runs; over all that was tried, in ${overall}.`,
    successes: (outcome, conditions, density, overall) =>
      `Where ${conditions}, ${outcome} succeeds in ${density} runs; over all that was tried, in ${overall}.`,
  },
  covers: {
    failures: (coverage) => ` That holds ${coverage} failures.`,
    successes: (coverage) => ` That holds ${coverage} successes.`,
  },
  more: (count, isOne) => ` ${count} more ${isOne ? "box holds" : "boxes hold"} others.`,
  none: {
    failures: (outcome, overall) =>
      `No box of conditions stands out: ${outcome} fails in ${overall} runs over all that was tried.`,
    successes: (outcome, overall) =>
      `No box of conditions stands out: ${outcome} succeeds in ${overall} runs over all that was tried.`,
  },
  unrestricted: "any",
  density: { failures: (density) => `fails in ${density}`, successes: (density) => `succeeds in ${density}` },
  coverage: {
    failures: (coverage) => `holds ${coverage} failures`,
    successes: (coverage) => `holds ${coverage} successes`,
  },
  columns: {
    failures: ["box", "factor", "condition", "fails (density)", "of all failures (coverage)"],
    successes: ["box", "factor", "condition", "succeeds (density)", "of all successes (coverage)"],
  },
}

const id: Words = {
  best: {
    failures: (outcome, conditions, density, overall) =>
      `Bila ${conditions}, ${outcome} gagal dalam ${density} run; dari semua yang dicoba, dalam ${overall}.`,
    successes: (outcome, conditions, density, overall) =>
      `Bila ${conditions}, ${outcome} berhasil dalam ${density} run; dari semua yang dicoba, dalam ${overall}.`,
  },
  covers: {
    failures: (coverage) => ` Itu mencakup ${coverage} kegagalan.`,
    successes: (coverage) => ` Itu mencakup ${coverage} keberhasilan.`,
  },
  more: (count) => ` ${count} kotak lain mencakup yang lainnya.`,
  none: {
    failures: (outcome, overall) =>
      `Tidak ada kotak syarat yang menonjol: ${outcome} gagal dalam ${overall} run dari semua yang dicoba.`,
    successes: (outcome, overall) =>
      `Tidak ada kotak syarat yang menonjol: ${outcome} berhasil dalam ${overall} run dari semua yang dicoba.`,
  },
  unrestricted: "berapa pun",
  density: { failures: (density) => `gagal dalam ${density}`, successes: (density) => `berhasil dalam ${density}` },
  coverage: {
    failures: (coverage) => `mencakup ${coverage} kegagalan`,
    successes: (coverage) => `mencakup ${coverage} keberhasilan`,
  },
  columns: {
    failures: ["kotak", "faktor", "syarat", "gagal (densitas)", "dari semua kegagalan (cakupan)"],
    successes: ["kotak", "faktor", "syarat", "berhasil (densitas)", "dari semua keberhasilan (cakupan)"],
  },
}

export const boxesWords = (language: Language): Words => ({ en, id })[language]

const listed = (parts: readonly string[], last: string): string =>
  [parts.slice(0, -1).join(", "), parts.at(-1) ?? ""].filter((part) => part !== "").join(` ${last} `)

/** A condition as a person says it: an end that reaches the end of the range restricts nothing, nor do all levels. */
export function conditionOf(
  { id: lever, label, range, levels, digits = 2 }: LeverTrack,
  box: Pick<DiscoveryBox, "intervals" | "levels">,
  language: Language,
): string | undefined {
  const words = discoveryWords(language)
  const kept = box.levels?.[lever]
  if (levels !== undefined && kept !== undefined) {
    const [left, ...others] = levels.filter((_, level) => !kept.includes(level))
    if (left === undefined) return undefined
    if (others.length === 0 && kept.length > 1) return words.isNot(label, left)
    return words.isOneOf(
      label,
      listed(
        kept.map((level) => levels[level] ?? ""),
        words.or,
      ),
    )
  }
  const interval = box.intervals[lever]
  if (interval === undefined) return undefined
  const { number } = quantitiesIn(language)
  const [low, high] = interval
  const [from, to] = [number(low, digits), number(high, digits)]
  if (low <= range[0]) return high >= range[1] ? undefined : words.below(label, to)
  return high >= range[1] ? words.atLeast(label, from) : words.between(label, from, to)
}

export function discoveryTakeaway({
  language,
  outcome,
  about,
  runs,
  sought,
  levers,
  boxes,
}: DiscoveryBoxesProps): string {
  if (runs === 0) return sharedWords(language).noRuns
  const words = boxesWords(language)
  const { frequency, number } = quantitiesIn(language)
  const overall = frequency({ p: sought / runs, of: runs })
  const [best, ...others] = boxes
  const conditions = best === undefined ? [] : levers.flatMap((lever) => conditionOf(lever, best, language) ?? [])
  if (best === undefined || conditions.length === 0)
    return words.none[about](outcome, overall) + caution(runs, language)
  return [
    words.best[about](
      outcome,
      listed(conditions, discoveryWords(language).and),
      frequency({ p: best.density, of: best.inside }),
      overall,
    ),
    words.covers[about](frequency({ p: best.coverage, of: sought })),
    others.length === 0 ? "" : words.more(number(others.length), others.length === 1),
    caution(Math.min(runs, best.inside), language),
  ].join("")
}
