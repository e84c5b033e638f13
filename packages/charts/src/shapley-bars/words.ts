/** Shapley bars in words: who moved the outcome most, and what the values add up to. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { brief } from "../frame/text.ts"
import { measureOf, sharedWords } from "../frame/words.ts"
import type { ShapleyBarsProps, ShapleyPlayer } from "./data.ts"

type Of = ShapleyBarsProps["of"]

interface Words {
  readonly most: (of: Of, outcome: string, player: string, value: string) => string
  readonly unclear: (outcome: string) => string
  readonly sum: (of: Of, none: string, all: string, sum: string) => string
  readonly sampled: (orders: string) => string
  readonly sumLabel: string
  readonly columns: (of: Of) => readonly string[]
  readonly few: (draws: string) => string
}

const en: Words = {
  most: (of, outcome, player, value) =>
    of === "barriers"
      ? `“${player}” holds ${outcome} back most: taking it away is worth ${value}.`
      : `“${player}” moved ${outcome} most: leaving it out is worth ${value}.`,
  unclear: (outcome) => `None of them moved ${outcome} by more than its error.`,
  sum: (of, none, all, sum) =>
    ` In fact ${none}; without any of these ${of} ${all}. The values add up to the difference, ${sum}.`,
  sampled: (orders) => ` From ${orders} orders; the error allows for it.`,
  sumLabel: "Sum",
  columns: (of) => [of === "barriers" ? "barrier taken away" : "event left out", "worth", "95% error"],
  few: (draws) => ` Only ${draws} histories: too few to tell much.`,
}

const id: Words = {
  most: (of, outcome, player, value) =>
    of === "barriers"
      ? `“${player}” paling menghambat ${outcome}: meniadakannya bernilai ${value}.`
      : `“${player}” paling menggerakkan ${outcome}: tanpanya selisihnya ${value}.`,
  unclear: (outcome) => `Tidak ada yang menggerakkan ${outcome} melebihi galatnya.`,
  sum: (of, none, all, sum) =>
    ` Kenyataannya ${none}; tanpa semua ${of === "barriers" ? "hambatan" : "kejadian"} ini ${all}. Jumlah nilai-nilainya sama dengan selisihnya, ${sum}.`,
  sampled: (orders) => ` Dari ${orders} urutan; galatnya memperhitungkan hal itu.`,
  sumLabel: "Jumlah",
  columns: (of) => [of === "barriers" ? "hambatan ditiadakan" : "kejadian ditiadakan", "nilai", "galat 95 %"],
  few: (draws) => ` Hanya ${draws} riwayat: terlalu sedikit untuk menyimpulkan.`,
}

export const shapleyWords = (language: Language): Words => ({ en, id })[language]

export const largestFirst = (players: readonly ShapleyPlayer[]): readonly ShapleyPlayer[] =>
  players.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))

export function shapleyTakeaway(props: ShapleyBarsProps): string {
  const { language, outcome, unit, of, draws, players, none, all, orders } = props
  if (players.length === 0 || draws === 0) return sharedWords(language).nothing
  const words = shapleyWords(language)
  const { number } = quantitiesIn(language)
  const measure = measureOf(unit, language)
  const unitTold = measure.unit === "" ? "" : ` ${measure.unit}`
  const [first] = largestFirst(players)
  const isClear = first !== undefined && Math.abs(first.value) > 1.96 * first.se
  return [
    isClear
      ? words.most(
          of,
          outcome,
          brief(first.label),
          `${measure.signed(first.value)}${unitTold} (${measure.error(1.96 * first.se)})`,
        )
      : words.unclear(outcome),
    words.sum(of, `${measure.value(none)}${unitTold}`, measure.value(all), measure.signed(all - none)),
    orders === null ? "" : words.sampled(number(orders)),
    draws < 30 ? words.few(number(draws)) : "",
  ].join("")
}
