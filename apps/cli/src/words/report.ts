/** Words of `report`, with the same keys in both languages. */
import type { Language } from "@laksana/core"

interface ReportWords {
  readonly written: (path: string, kilobytes: string, scenarios: number) => string
}

const en: ReportWords = {
  written: (path, kilobytes, scenarios) =>
    `Written: ${path} (${kilobytes} kB, ${scenarios} ${scenarios === 1 ? "scenario" : "scenarios"}). It opens in any browser, without a network, and prints on A4.`,
}

const id: ReportWords = {
  written: (path, kilobytes, scenarios) =>
    `Ditulis: ${path} (${kilobytes} kB, ${scenarios} skenario). Dapat dibuka di peramban mana pun tanpa jaringan, dan dicetak pada kertas A4.`,
}

export const reportWords = (language: Language): ReportWords => ({ en, id })[language]
