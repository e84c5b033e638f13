/** `discover`: under which conditions a scenario fails, or succeeds: points over all that is open, and boxes looked for among them. */
import { join } from "node:path"
import { effectiveSizes } from "@laksana/engine"
import { outcomesOf } from "@laksana/experiments"
import {
  discoverResults,
  experimentId,
  experimentRecord,
  jsonText,
  pointsToSearch,
  rarerOf,
  rowsToTry,
  type Sought,
  triedPoints,
  usualPoints,
} from "@laksana/results"
import {
  discoverPageWords,
  type DiscoveryTelling,
  experimentWords,
  factorTellings,
  headlineMilestone,
  quantitiesIn,
  runWords,
  successText,
  titlesIn,
} from "@laksana/words"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { boxesSought } from "../evaluating/boxes-sought.ts"
import { evaluated } from "../evaluating/evaluated.ts"
import { factorsNamed } from "../evaluating/factors-named.ts"
import { loadExperiment } from "../evaluating/load-experiment.ts"
import { successAsked } from "../evaluating/success-asked.ts"
import { writeExperiments } from "../evaluating/write-experiments.ts"
import { writeWhole } from "../files/write.ts"
import { discoverNext } from "../present/discover-next.ts"
import { discoverPage } from "../present/discover-page.ts"
import { plainDiscover } from "../present/plain-discover.ts"
import { nothingOpen, refusedFor } from "../words/experiment-mistakes.ts"

/** Of fewer points nothing is said, also where it was interrupted. */
const fewestPoints = 20

export const discoverCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const { language, out, err } = context
  const read = await loadExperiment(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const { run, scenario, observable } = read.value
  const usual = headlineMilestone(scenario.experiment)
  const { success, mistakes } = successAsked(text("outcome"), text("success"), usual, observable)
  const named = factorsNamed(text("factors"), read.value)
  const { factors } = named
  const isNoneOpen = factors.length === 0 && named.mistakes.length === 0
  const refused = refusedFor([...mistakes, ...named.mistakes, ...(isNoneOpen ? [nothingOpen] : [])])
  if (refused !== undefined) return refused

  const rows = rowsToTry({
    factors: factors.length,
    points: whole("points") ?? usualPoints,
    runs: whole("runs") ?? 1,
    seed: run.seed,
  })
  const outcomes = outcomesOf(success)
  const made = await evaluated({ factors, outcomes, rows }, read.value, invocation)
  if (made._tag !== "Evaluated") return made
  const { found, evaluation, interrupted, isKept } = made
  const words = experimentWords(language)
  const goesOn = isKept ? [words.goesOn] : []
  const tell = (lines: readonly string[]) => err.write(`${lines.join("\n")}\n`)
  const tried = triedPoints({ factors, rows, success }, found.values, found.rows)
  if (interrupted) {
    const isEnough = tried.succeeded.length >= fewestPoints
    const { number } = quantitiesIn(language)
    tell([isEnough ? words.stopped(number(found.rows), number(found.of)) : words.stoppedBefore, ...goesOn])
    if (!isEnough) return exitCodes.interrupted
  }

  const asked = text("where")
  const sought: Sought = asked === undefined ? rarerOf(tried, rows.runs) : asked === "fails" ? "failures" : "successes"
  const boxes = await boxesSought(pointsToSearch(tried, sought), run.seed, context)
  if (boxes === undefined) {
    tell([discoverPageWords(language).stoppedSearching, ...goesOn])
    return exitCodes.interrupted
  }
  if (boxes.interrupted) tell([discoverPageWords(language).stoppedSearching, ...goesOn])
  const { provenance } = run
  const { population } = evaluation
  const record = experimentRecord({ provenance, scenario: scenario.experiment.id, factors, outcomes, rows })
  const results = discoverResults(
    {
      provenance,
      experiment: await experimentId(record),
      scenario: scenario.experiment.id,
      factors,
      rows,
      success,
      sought,
      because: asked === undefined ? "rarer" : "asked",
      tried,
      independent: population === undefined ? undefined : effectiveSizes(population).independent,
    },
    boxes.discovery,
    boxes.tree,
  )
  const isPage = !context.json && !context.plain
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainDiscover(results))
  else {
    const milestones = scenario.experiment.scenarios[0]?.milestones ?? []
    const telling: DiscoveryTelling = {
      language,
      about: sought,
      outcome: successText(success, titlesIn(language, { ...scenario.model, milestones }), language),
      factors: factorTellings(results.factors, scenario.model.parameters, language),
    }
    out.write(`${discoverPage(results, { telling, ...boxes, context }).join("\n")}\n`)
  }
  const folder = text("out")
  if (folder !== undefined) {
    const runs = await writeExperiments(folder, record, [{ evaluation, found }], context)
    if (runs._tag !== "Loaded") return runs
    const written = await writeWhole(join(folder, "discover.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
    if (isPage) out.write(`${runWords(language).written([written.value, ...runs.value].join(", "))}\n`)
  }
  if (isPage) out.write(discoverNext(results, invocation))
  return interrupted || boxes.interrupted ? exitCodes.interrupted : exitCodes.done
}
