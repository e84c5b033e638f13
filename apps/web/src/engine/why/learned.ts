/** Learned: what a case's history teaches, as `condition` tells it. */
import { backtestInParts } from "@laksana/analysis"
import type { Corrector } from "@laksana/core"
import type { AnyRunnableModel, Past, Population } from "@laksana/engine"
import { type ConditionResults, conditionResults, type Provenance } from "@laksana/results"
import type { Case } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import { provenanceWith, tellable } from "../history/tellable.ts"
import type { Engine } from "../runs/project.ts"
import { inSlices, type Turn } from "../turn.ts"
import { occasionsOf } from "./occasions.ts"

/** A backtest conditions anew at each occasion: with fewer draws, it is enough to score by. */
const backtestDraws = { particles: 1000, futures: 200 }

export async function learned(
  { seed }: { readonly seed: string },
  open: OpenCase,
  engine: Engine,
  turn: Turn,
): Promise<ConditionResults> {
  const ready = await tellable({ seed }, open, engine, turn)
  return learnedOf({ ...ready, provenance: await provenanceWith(ready) }, turn)
}

export interface Lived {
  readonly provenance: Provenance
  readonly theCase: Case
  readonly model: AnyRunnableModel
  readonly correct: Corrector
  readonly past: Past
  readonly population: Population
}

export async function learnedOf(
  { provenance, theCase, model, correct, past, population }: Lived,
  turn: Turn,
): Promise<ConditionResults> {
  const occasions = occasionsOf(theCase, model, past, correct)
  const testing = backtestInParts(model, occasions, { seed: provenance.seed, ...backtestDraws })
  return conditionResults({
    provenance,
    model,
    past,
    population,
    occasions: occasions.map(({ knownAt }) => ({ knownAt, until: theCase.observed })),
    backtest: await inSlices(testing, turn),
  })
}
