/** Outcome told: what is read of a run, named in a sentence, and its values in the unit in which they are told. */
import type { Language } from "@laksana/core"
import type { Outcome } from "@laksana/experiments"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

interface OutcomeWords {
  readonly reached: (milestone: string, deadline: string) => string
  readonly months: (milestone: string) => string
  readonly indicator: (title: string, month: string) => string
  readonly cost: string
  readonly units: Readonly<Record<Outcome["kind"], string>>
}

const words: Readonly<Record<Language, OutcomeWords>> = {
  en: {
    reached: (milestone, deadline) => `“${milestone}” by ${deadline}`,
    months: (milestone) => `months until “${milestone}”`,
    indicator: (title, month) => `“${title}” at the end of ${month}`,
    cost: "the cost of interventions",
    units: {
      reached: "futures of 100",
      months: "months",
      indicator: "in the indicator's unit",
      cost: "in the file's currency",
    },
  },
  id: {
    reached: (milestone, deadline) => `“${milestone}” hingga ${deadline}`,
    months: (milestone) => `bulan hingga “${milestone}”`,
    indicator: (title, month) => `“${title}” pada akhir ${month}`,
    cost: "biaya intervensi",
    units: {
      reached: "masa depan dari 100",
      months: "bulan",
      indicator: "dalam satuan indikator",
      cost: "dalam mata uang berkas",
    },
  },
}

/** “Full implementation” by Dec 2028. */
export function outcomeText(outcome: Outcome, titles: Titles, language: Language): string {
  const { reached, months, indicator, cost } = words[language]
  const { deadline, month } = quantitiesIn(language)
  switch (outcome.kind) {
    case "reached":
      return reached(titles.milestone(outcome.milestone), deadline(outcome.by))
    case "months":
      return months(titles.milestone(outcome.milestone))
    case "indicator":
      return indicator(titles.variable(outcome.indicator), month(outcome.at))
    case "cost":
      return cost
  }
}

export interface OutcomeNumbers {
  readonly unit: string
  readonly number: (value: number) => string
  readonly signed: (value: number) => string
  /** Half of an interval's width, after ±. */
  readonly margin: (half: number) => string
}

const digitsOf: Readonly<Record<Outcome["kind"], number>> = { reached: 1, months: 1, indicator: 3, cost: 0 }

/** Shares of futures are told of 100. */
export function outcomeNumbers({ kind }: Pick<Outcome, "kind">, language: Language): OutcomeNumbers {
  const { number, signed } = quantitiesIn(language)
  const scale = kind === "reached" ? 100 : 1
  const digits = digitsOf[kind]
  return {
    unit: words[language].units[kind],
    number: (value) => number(value * scale, digits),
    signed: (value) => signed(value * scale, digits),
    margin: (half) => `±${number(half * scale, digits)}`,
  }
}
