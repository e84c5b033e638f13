/** Learned: what a case's history teaches, as `condition` tells it. */
import { backtest } from "@laksana/analysis"
import { type ConditionResults, conditionResults } from "@laksana/results"
import type { OpenCase } from "../case/open-case.ts"
import { provenanceWith, tellable } from "../history/tellable.ts"
import type { Engine } from "../runs/project.ts"
import type { Turn } from "../turn.ts"
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
  const { theCase, model, past, population } = ready
  const provenance = await provenanceWith(ready)
  const occasions = occasionsOf(theCase, model, past)
  return conditionResults({
    provenance,
    model,
    past,
    population,
    occasions: occasions.map(({ knownAt }) => ({ knownAt, until: theCase.observed })),
    backtest: backtest(model, occasions, { seed, ...backtestDraws }),
  })
}
