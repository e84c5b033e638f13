/** Attributed: what moved an outcome of a history that can be told otherwise: Shapley values of barriers or events. */
import { attribute, type Outcome } from "@laksana/analysis"
import { addDays, type Day } from "@laksana/core"
import {
  type Abduction,
  type AnyModel,
  effectiveSizes,
  independentRuns,
  type Past,
  type Population,
  timeOfDay,
} from "@laksana/engine"
import { codings } from "@laksana/model"
import { type AttributeResults, attributeResults, barriersOf, eventsOf, type Provenance } from "@laksana/results"
import type { Case } from "@laksana/scenario"
import { attributeMistakes, attributeWords, quantitiesIn } from "@laksana/words"
import { refused } from "../branches/branch-files.ts"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { progressOn } from "./progress.ts"

const usualDraws = 50
/** Pairs of orders where there are too many players for every coalition. */
const pairs = 40

export interface Attributable {
  readonly theCase: Case
  readonly model: AnyModel
  readonly past: Past
  readonly population: Population
  readonly abduction: Abduction
  /** Last day that is looked at. */
  readonly until: Day
}

/** Of the outcome, the players and the number of draws that a command line names. */
export async function attributed(
  attributable: Attributable,
  provenance: () => Promise<Provenance>,
  { context, text, whole }: Pick<Invocation, "context" | "text" | "whole">,
): Promise<Loaded<AttributeResults>> {
  const { theCase, model, abduction, population } = attributable
  const outcome = outcomeOf(text("outcome") ?? "", attributable)
  if (outcome._tag !== "Loaded") return outcome
  const of = text("players") === "events" ? "events" : "barriers"
  const players = of === "events" ? eventsOf(theCase, model) : barriersOf(theCase, model)
  if (players.length === 0) return refused("no-barriers", attributeMistakes.noBarriers)
  const draws = whole("draws") ?? usualDraws
  const words = attributeWords(context.language)
  const { number } = quantitiesIn(context.language)
  let all = 1
  const progress = progressOn(context.err, all, (done) => words.progress(number(done), number(all)))
  const found = attribute(abduction, players, outcome.value.engine, {
    draws,
    pairs,
    progress: (valued, coalitions) => {
      all = coalitions
      progress.show(valued)
    },
  })
  progress.clear()
  return loaded(
    attributeResults(
      {
        provenance: await provenance(),
        outcome: outcome.value.told,
        of,
        players,
        independent: independentRuns(draws, effectiveSizes(population).independent),
        codings,
      },
      found,
    ),
  )
}

interface NamedOutcome {
  readonly engine: Outcome
  readonly told: { readonly id: string; readonly kind: Outcome["kind"]; readonly by: Day }
}

/** `ID` or `ID@DATE`. An indicator is read at the end of that day's month. */
function outcomeOf(name: string, { model, abduction, until, past, theCase }: Attributable): Loaded<NamedOutcome> {
  const [id = "", day = until] = name.split("@")
  const indicators = model.variables.flatMap((variable) => (variable.indicator === true ? [variable.id] : []))
  const milestones = abduction.scenario.milestones.map((milestone) => milestone.id)
  const kind = milestones.includes(id) ? "milestone" : indicators.includes(id) ? "variable" : undefined
  if (kind === undefined)
    return refused("unknown-outcome", attributeMistakes.outcome(id, [...milestones, ...indicators]))
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`))
  const next = isDay ? timeOfDay(addDays(day, 1)) : Number.NaN
  const at = kind === "milestone" ? next : Math.ceil(next)
  if (!(at > past.start + 1 && day <= until))
    return refused("outcome-day", attributeMistakes.day(day, theCase.observed, until))
  return loaded({ engine: { kind, id, at }, told: { id, kind, by: day } })
}
