/** Learned: what a case's history teaches, with how projections from earlier days would have done. */
import { backtest } from "@laksana/analysis"
import type { AnyModel, Past, Population } from "@laksana/engine"
import { type ConditionResults, conditionResults, type Provenance } from "@laksana/results"
import type { Case } from "@laksana/scenario"
import { occasionsOf } from "./occasions.ts"

/** A backtest conditions anew at each occasion: with fewer draws, it is enough to score by. */
const backtestDraws = { particles: 1000, futures: 200 }

export interface Lived {
  readonly provenance: Provenance
  readonly theCase: Case
  readonly model: AnyModel
  readonly past: Past
  readonly population: Population
}

export function learnedOf({ provenance, theCase, model, past, population }: Lived): ConditionResults {
  const occasions = occasionsOf(theCase, model, past)
  return conditionResults({
    provenance,
    model,
    past,
    population,
    occasions: occasions.map(({ knownAt }) => ({ knownAt, until: theCase.observed })),
    backtest: backtest(model, occasions, { seed: provenance.seed, ...backtestDraws }),
  })
}
