/** `search`: what to do: packages of what a scenario's file says may be done, the cheapest that reach a target and what more buys. */
import { addDays } from "@laksana/core"
import { timeOfDay } from "@laksana/engine"
import { experimentOf } from "@laksana/scenario"
import { jsonText, searchId, type SearchRecord, searchResults } from "@laksana/results"
import {
  dimensionWords,
  experimentWords,
  headlineMilestone,
  outcomeText,
  runWords,
  searchWords,
  titlesIn,
} from "@laksana/words"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { loadExperiment } from "../evaluating/load-experiment.ts"
import { plainSearch } from "../present/plain-search.ts"
import { searchLine, searchNext } from "../present/search-next.ts"
import { searchPage } from "../present/search-page.ts"
import { searchAsked } from "../searching/search-asked.ts"
import { searchTables } from "../searching/search-tables.ts"
import { soughtFor } from "../searching/sought.ts"
import { writePackages } from "../searching/write-packages.ts"
import { refusedFor } from "../words/experiment-mistakes.ts"

const usual = { population: 24, generations: 20, runs: 100 } as const

export const searchCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const { language, out, err } = context
  const read = await loadExperiment(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const { run, scenario, baseline, observable } = read.value
  const { theCase, model, file } = scenario
  const { asked, mistakes } = searchAsked({
    outcome: text("outcome"),
    probability: text("probability"),
    budget: text("budget"),
    across: text("across"),
    levers: baseline.levers ?? [],
    targets: baseline.targets ?? [],
    headline: headlineMilestone(scenario.experiment),
    grid: Object.keys(file.grid ?? {}),
    theCase,
    observable,
  })
  const refused = refusedFor(mistakes)
  if (refused !== undefined) return refused

  const { population } = usual
  const effort = { generations: whole("generations") ?? usual.generations, runs: whole("runs") ?? usual.runs }
  const made = await soughtFor(asked, { population, ...effort }, read.value, invocation)
  if (made._tag !== "Made") return made
  const { sought, packages, independent, isKept } = made
  const goesOn = isKept ? [experimentWords(language).goesOn] : []
  const tell = (lines: readonly string[]) => err.write(`${lines.join("\n")}\n`)
  if (sought === undefined) {
    tell([experimentWords(language).stoppedBefore, ...goesOn])
    return exitCodes.interrupted
  }
  if (sought.interrupted) tell([searchWords(language).stopped, ...goesOn])

  const { provenance } = run
  const { id } = scenario.experiment
  const { milestone, by, probability, budget = null, dimensions } = asked
  const record: SearchRecord = {
    version: 1,
    ...provenance,
    scenario: id,
    outcome: `${milestone}@${by}`,
    probability,
    budget,
    population,
    ...effort,
    across: dimensions,
  }
  const { start, horizon, levers, space } = packages
  const results = searchResults({
    provenance,
    experiment: await searchId(record),
    scenario: id,
    objectives: { milestone, by, probability, budget },
    about: {
      levers,
      start,
      horizon,
      span: timeOfDay(addDays(horizon, 1)) - timeOfDay(start),
      ...(independent === undefined ? {} : { independent }),
    },
    space,
    ...sought,
  })
  const isPage = !context.json && !context.plain
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainSearch(results))
  else {
    const [usualScenario] = experimentOf(baseline, theCase, model).scenarios
    const titles = titlesIn(language, { ...model, milestones: usualScenario?.milestones ?? [] })
    const telling = { language, titles, outcome: outcomeText({ kind: "reached", milestone, by }, titles, language) }
    const dimensionTitles = (dimension: string) => dimensionWords(dimension)[language]
    out.write(`${searchPage(results, { telling, dimensionTitles, effort, context }).join("\n")}\n`)
  }
  const folder = text("out")
  if (folder !== undefined) {
    const line = searchLine(invocation)
    const tables = searchTables(sought.lots, packages)
    const written = await writePackages(folder, { results, record, tables, file: baseline, theCase, line }, context)
    if (written._tag !== "Loaded") return written
    if (isPage) out.write(`${runWords(language).written(written.value.join(", "))}\n`)
  }
  if (isPage) out.write(searchNext(results, effort, invocation))
  if (sought.interrupted) return exitCodes.interrupted
  return results.reached ? exitCodes.done : exitCodes.unmet
}
