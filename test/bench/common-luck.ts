/** Common luck: how many fewer pairs than independent seeds a +25 % change of one base rate needs for the same error. */
import { type Summary, indicatorDifference } from "@laksana/engine"
import { ensembleOf, paserCase, paserExperiment } from "../paser.ts"
import type { Row } from "./row.ts"

const pairs = 400

export function commonLuck(): readonly Row[] {
  const theCase = paserCase()
  const [asIs] = paserExperiment("as-is", theCase).scenarios
  if (asIs === undefined) throw new Error("The scenario as-is is empty.")
  const processes = [
    "TeamMeetingHeld",
    "SocializationHeldFormal",
    "InstrumentIssued",
    "TrainingHeld",
    "ProcessRevised",
    "MonitoringDone",
  ]
  const changed = processes.map((process) => ({
    ...asIs,
    id: process,
    parameters: { [`${process}.base`]: { times: 1.25 } },
  }))
  const chunk = ensembleOf({ seed: "bench", scenarios: [asIs, ...changed] }, theCase, 0).runChunk(0, pairs)
  return processes.map((process, i) => {
    const base = chunk.summaries[0]
    const other = chunk.summaries[i + 1]
    const pair = chunk.pairs[i + 1]
    if (base === undefined || other === undefined || pair === undefined) throw new Error("Nothing was run.")
    const month = base.months.length - 1
    const headline = base.indicators.indexOf("skpAdoption")
    const { mean, se } = indicatorDifference(pair, month, headline, [0, 1])
    const ratio = (varianceOf(base, month, headline) + varianceOf(other, month, headline)) / (se * se * pairs)
    return {
      what: `+25 % ${process}: independent seeds over common luck, SKP adoption`,
      figure: `${ratio.toFixed(0)}× (${mean.toFixed(4)} ± ${se.toFixed(4)})`,
      asked: "at least 10×",
    }
  })
}

/** Variance of an indicator over runs at a month's end, from its bins. */
function varianceOf({ bins, indicators, runs }: Summary, month: number, indicator: number): number {
  const from = (month * indicators.length + indicator) * 1001
  let sum = 0
  let squares = 0
  for (let bin = 0; bin <= 1000; bin++) {
    const count = bins[from + bin] ?? 0
    sum += (count * bin) / 1000
    squares += count * (bin / 1000) ** 2
  }
  return squares / runs - (sum / runs) ** 2
}
