/** Attributed: what moved an outcome, as `attribute` tells it: Shapley values of a case's barriers, or of its recorded events. */
import { attributeInParts, type Outcome } from "@laksana/analysis"
import { addDays, type Day } from "@laksana/core"
import { effectiveSizes, independentRuns, timeOfDay } from "@laksana/engine"
import { codings } from "@laksana/model"
import { attributeResults, barriersOf, eventsOf } from "@laksana/results"
import type { OpenCase } from "../case/open-case.ts"
import { provenanceWith, type Tellable, tellable } from "../history/tellable.ts"
import { tellingMistakes } from "../history/telling-mistakes.ts"
import { Mistaken } from "../mistaken.ts"
import type { AttributeAsk, AttributeStep } from "../why-questions.ts"
import type { Engine } from "../runs/project.ts"
import type { Turn } from "../turn.ts"

/** Pairs of orders where there are too many players for every coalition. */
const pairs = 40
/** Milliseconds between two words of how far it is. */
const between = 100

export async function attributed(
  { outcome: asked, by, of, draws, seed }: AttributeAsk,
  open: OpenCase,
  engine: Engine,
  tell: (step: AttributeStep) => void,
  turn: Turn,
): Promise<void> {
  tell({ done: 0, of: 0, results: null })
  const ready = await tellable({ seed }, open, engine, turn)
  const { theCase, model, abduction, population } = ready
  const outcome = outcomeOf(asked, by, ready)
  const players = of === "events" ? eventsOf(theCase, model) : barriersOf(theCase, model)
  if (players.length === 0) throw new Mistaken([tellingMistakes.noBarriers])
  const parts = attributeInParts(abduction, players, outcome.engine, { draws, pairs })
  let told = turn.now()
  let part = parts.next()
  for (; part.done !== true; part = parts.next()) {
    if (turn.now() - told >= between) {
      tell({ done: part.value.valued, of: part.value.coalitions, results: null })
      told = turn.now()
    }
    await turn.pause()
  }
  const results = attributeResults(
    {
      provenance: await provenanceWith(ready),
      outcome: outcome.told,
      of,
      players,
      independent: independentRuns(draws, effectiveSizes(population).independent),
      codings,
    },
    part.value,
  )
  tell({ done: part.value.evaluations, of: part.value.evaluations, results })
}

interface NamedOutcome {
  readonly engine: Outcome
  readonly told: { readonly id: string; readonly kind: Outcome["kind"]; readonly by: Day }
}

/** An indicator is read at the end of the day's month. */
function outcomeOf(id: string, by: Day, { model, abduction, until, past, theCase }: Tellable): NamedOutcome {
  const indicators = model.variables.flatMap((variable) => (variable.indicator === true ? [variable.id] : []))
  const milestones = abduction.scenario.milestones.map((milestone) => milestone.id)
  const kind = milestones.includes(id) ? "milestone" : indicators.includes(id) ? "variable" : undefined
  if (kind === undefined) throw new Mistaken([tellingMistakes.outcome(id, [...milestones, ...indicators])])
  const next = Number.isNaN(Date.parse(`${by}T00:00:00Z`)) ? Number.NaN : timeOfDay(addDays(by, 1))
  const at = kind === "milestone" ? next : Math.ceil(next)
  if (!(at > past.start + 1 && by <= until))
    throw new Mistaken([tellingMistakes.outcomeDay(by, theCase.observed, until)])
  return { engine: { kind, id, at }, told: { id, kind, by } }
}
