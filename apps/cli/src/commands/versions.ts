/** `versions`: what another version of a model or of its assumptions moves: what it says differently, outcomes, order and laws. */
import { readOutcome } from "@laksana/experiments"
import { jsonText, versionsId, versionsRecord, versionsResults } from "@laksana/results"
import {
  experimentWords,
  headlineMilestone,
  quantitiesIn,
  runWords,
  scenarioName,
  titlesIn,
  versionsWords,
} from "@laksana/words"
import { join } from "node:path"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { writeTables } from "../files/tidy-tables.ts"
import { writeWhole } from "../files/write.ts"
import { plainVersions } from "../present/plain-versions.ts"
import { versionsNext } from "../present/versions-next.ts"
import { versionsPage } from "../present/versions-page.ts"
import { lawsOfVersions } from "../versions/laws-of-versions.ts"
import { loadVersions } from "../versions/load-versions.ts"
import { askedScenarios, observableOf, runVersions } from "../versions/run-versions.ts"
import { versionsTable } from "../versions/versions-table.ts"
import { outcomeMistake, refusedFor } from "../words/experiment-mistakes.ts"
import { versionsMistakes } from "../words/versions-mistakes.ts"

const usualExamples = 10

export const versionsCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const { language, out, err } = context
  const read = await loadVersions(invocation)
  if (read._tag !== "Loaded") return read
  const { run, other, scenarios, hashBefore } = read.value
  if (run.runs < 2) return versionsMistakes.tooFewRuns
  const asked = askedScenarios(scenarios)
  const observable = observableOf(asked)
  const [first] = scenarios
  const nothing = observable === undefined || observable.milestones.length + observable.indicators.length === 0
  if (first === undefined || nothing) {
    return refusedFor([versionsMistakes.nothingInCommon]) ?? exitCodes.usage
  }
  const goal = headlineMilestone(first.after.experiment)
  const usual = observable.milestones.includes(goal) ? goal : (observable.milestones.at(-1) ?? observable.indicators[0])
  const named = readOutcome(text("outcome") ?? usual ?? "", observable)
  if (named._tag === "Fault") return refusedFor([outcomeMistake(named.fault)]) ?? exitCodes.usage
  const { outcome } = named

  const ran = await runVersions(asked, outcome, read.value, invocation)
  if (ran._tag !== "Ran") return ran
  if (ran.scenarios.length === 0) {
    err.write(`${experimentWords(language).stoppedBefore}\n`)
    return exitCodes.interrupted
  }
  const { number } = quantitiesIn(language)
  if (ran.interrupted) {
    const [only] = ran.scenarios
    const said =
      only !== undefined && only.runs < run.runs
        ? experimentWords(language).stopped(number(2 * only.runs), number(2 * run.runs * ran.of))
        : versionsWords(language).stopped(number(ran.scenarios.length), number(ran.of))
    err.write(`${said}\n`)
  }
  const examples = whole("examples") ?? usualExamples
  const laws =
    examples === 0 || ran.interrupted ? undefined : lawsOfVersions(first.before, first.after, examples, context)

  const { engine, seed, case: theCase, inputHash } = run.provenance
  const results = versionsResults({
    provenance: { engine, seed, case: theCase },
    before: {
      name: { kind: other.kind, path: other.path },
      model: other.base,
      case: first.before.ownCase,
      population: ran.before,
      inputHash: hashBefore,
    },
    after: {
      name: { kind: other.kind, path: null },
      model: run.base,
      case: first.after.ownCase,
      population: ran.after,
      inputHash,
    },
    scenarios: ran.scenarios,
    shared: ran.shared,
    outcome,
    laws,
  })
  const isPage = !context.json && !context.plain
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainVersions(results))
  else {
    const [told] = asked
    const scenarioNames = (id: string) => {
      const found = asked.find(({ after }) => after.scenario.id === id)?.after
      if (found === undefined) return id
      return scenarioName(
        { case: found.version.theCase, language, experiment: found.version.experiment },
        found.scenario,
      )
    }
    const titles = titlesIn(language, { ...first.after.model, milestones: told?.after.scenario.milestones ?? [] })
    out.write(`${versionsPage(results, { language, titles, outcome, scenarioNames }, out.width).join("\n")}\n`)
  }
  const folder = text("out")
  if (folder !== undefined) {
    const written = await writeWhole(join(folder, "versions.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
    const record = versionsRecord(results, ran.scenarios)
    const tables = [versionsTable(ran.scenarios)]
    const tidy = await writeTables(folder, { id: await versionsId(record), record, tables }, context)
    if (tidy._tag !== "Loaded") return tidy
    if (isPage) out.write(`${runWords(language).written([written.value, ...tidy.value].join(", "))}\n`)
  }
  if (isPage) out.write(versionsNext(results, run.runs, invocation))
  return ran.interrupted ? exitCodes.interrupted : exitCodes.done
}
