/** Stopping told: how many runs it took until a frequency was known as well as asked, or that it is not yet. */
import type { RunPrecision, RunResults } from "@laksana/results"
import { quantitiesIn } from "./quantities.ts"
import { milestoneTitle, type RunTelling } from "./run-telling.ts"

const words = {
  en: {
    precise: (margin: string, runs: string) =>
      `As asked, known to ±${margin} of 100 after ${runs} runs (95%, wherever one stops).`,
    bound: (margin: string, runs: string) =>
      `Not yet known to ±${margin} of 100 after ${runs} runs (95%, wherever one stops): a higher --runs allows more.`,
    widest: (outcome: string, p: string, low: string, high: string) =>
      `Least well known, ${outcome}: ${p} of 100, from ${low} to ${high}.`,
    draws: (independent: string) =>
      `That is the error of the number of runs; behind them stand ${independent} independent draws, and more runs do not make more of these.`,
    by: "by",
  },
  id: {
    precise: (margin: string, runs: string) =>
      `Sesuai permintaan, diketahui hingga ±${margin} dari 100 setelah ${runs} run (95 %, kapan pun dihentikan).`,
    bound: (margin: string, runs: string) =>
      `Belum diketahui hingga ±${margin} dari 100 setelah ${runs} run (95 %, kapan pun dihentikan): --runs yang lebih besar mengizinkan lebih banyak.`,
    widest: (outcome: string, p: string, low: string, high: string) =>
      `Yang paling belum pasti, ${outcome}: ${p} dari 100, dari ${low} sampai ${high}.`,
    draws: (independent: string) =>
      `Itu galat akibat banyaknya run; di baliknya ada ${independent} undian bebas, dan run yang lebih banyak tidak menambahnya.`,
    by: "hingga",
  },
} as const

/** Of several scenarios the one that is known least. */
export function stoppingSentences(
  { precise, halfWidth, scenarios }: RunPrecision,
  { runs, draws }: Pick<RunResults, "runs" | "draws">,
  telling: Pick<RunTelling, "experiment" | "language">,
): readonly string[] {
  const { language } = telling
  const { precise: isKnown, bound, widest, draws: behind, by } = words[language]
  const { number, deadline } = quantitiesIn(language)
  const share = (value: number) => number(100 * value, 1)
  const [least] = scenarios.toSorted((a, b) => b.high - b.low - (a.high - a.low))
  if (least === undefined) return []
  const [milestone = "", day = ""] = least.outcome.split("@")
  const outcome = `“${milestoneTitle(telling, milestone)}” ${by} ${deadline(day)}`
  return [
    (precise ? isKnown : bound)(share(halfWidth), number(runs)),
    widest(outcome, share(least.p), share(least.low), share(least.high)),
    ...(draws === null || draws.independent >= runs ? [] : [behind(number(draws.independent))]),
  ]
}
