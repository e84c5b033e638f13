/** `attribute`: what moved an outcome: Shapley values of a case's barriers, or of its recorded events. */
import { join } from "node:path"
import { attribute, type Outcome } from "@laksana/analysis"
import { addDays, type Day } from "@laksana/core"
import { effectiveSizes, independentRuns, timeOfDay } from "@laksana/engine"
import { codings } from "@laksana/model"
import { refused } from "../branches/branch-files.ts"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { writeWhole } from "../files/write.ts"
import { attributePage } from "../present/attribute-page.ts"
import { plainAttribute } from "../present/plain-history.ts"
import { attributeResults, barriersOf, eventsOf, jsonText } from "@laksana/results"
import { progressOn } from "../running/progress.ts"
import { hashOf, loadTellable, type Tellable } from "../running/tellable.ts"
import { attributeMistakes, attributeWords, quantitiesIn } from "@laksana/words"

const usualDraws = 50
/** Pairs of orders where there are too many players for every coalition. */
const pairs = 40

export const attributeCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const read = await loadTellable(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const tellable = read.value
  const { theCase, model, abduction, population } = tellable
  const outcome = outcomeOf(text("outcome") ?? "", tellable)
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
  const results = attributeResults(
    {
      provenance: { ...tellable.provenance, inputHash: await hashOf(tellable.sources) },
      outcome: outcome.value.told,
      of,
      players,
      independent: independentRuns(draws, effectiveSizes(population).independent),
      codings,
    },
    found,
  )
  if (context.json) context.out.write(jsonText(results))
  else if (context.plain) context.out.write(plainAttribute(results))
  else context.out.write(`${attributePage(results, { model, context }).join("\n")}\n`)
  const out = text("out")
  if (out !== undefined) {
    const written = await writeWhole(join(out, "attribute.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
  }
  return exitCodes.done
}

interface NamedOutcome {
  readonly engine: Outcome
  readonly told: { readonly id: string; readonly kind: Outcome["kind"]; readonly by: Day }
}

/** `ID` or `ID@DATE`. An indicator is read at the end of that day's month. */
function outcomeOf(name: string, { model, abduction, until, past, theCase }: Tellable): Loaded<NamedOutcome> {
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
