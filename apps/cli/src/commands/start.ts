/** `start`: the tour: the Paser case replayed, its grid projected, what each lever changes, and everything written to a folder. */
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { effectiveHistory, type Language, languages } from "@laksana/core"
import { reportPage } from "@laksana/report"
import type { Invocation, Run } from "../command/command.ts"
import { calledAs } from "../command/called.ts"
import { exitCodes } from "../command/exit-code.ts"
import { shellLine } from "../command/shell-line.ts"
import { writeWhole } from "../files/write.ts"
import { gridLines } from "../present/grid-lines.ts"
import { historyBrief } from "../present/history-brief.ts"
import { indexPage } from "../present/index-page.ts"
import { closingLines } from "../present/run-summary.ts"
import { type ReadOutcome, toldRun } from "../present/told-run.ts"
import { whatIfLines } from "../present/what-if-lines.ts"
import { jsonText, type Lever, leversOf, replayOf, type RunResults, runResults } from "@laksana/results"
import { middleOf } from "../running/address.ts"
import { type LoadedRun, loadRun, taskOf } from "../running/load-run.ts"
import { projectWatched } from "../running/watched.ts"
import { reportInput } from "../running/report-input.ts"
import { writeRun } from "../running/write-run.ts"
import { folded } from "../terminal/wrap.ts"
import { headlineDays, headlineMilestone, quantitiesIn, runWords } from "@laksana/words"
import { startWords } from "../words/start.ts"

const scenario = "paser/baseline"
const defaultFolder = "out/paser"
const reportName = "report.html"

export const startCommand: Run = async (invocation) => {
  const { context } = invocation
  const { language, out } = context
  const words = startWords(language)
  const read = await loadRun([scenario], invocation)
  if (read._tag !== "Loaded") return read
  const [side] = read.value.scenarios
  if (side === undefined) throw new Error("The tour has a scenario.")
  const speaks = !context.json && !context.plain
  if (speaks) {
    const replay = replayOf(side.theCase, side.model, { asOf: side.theCase.observed, knownAt: null }, effectiveHistory)
    out.write(`${historyBrief(replay, language, out.width).join("\n")}\n\n`)
    out.write(`${words.future(quantitiesIn(language).number(read.value.runs))}\n`)
  }

  const base = middleOf(side.experiment)
  const projected = await projectWatched([{ ...taskOf(side, read.value), base }], read.value, invocation, mostWorkers())
  if (projected._tag !== "Projected") return projected
  const [chunk] = projected.chunks
  const population = projected.tasks[0]?.population
  if (chunk === undefined || chunk.runs === 0) {
    context.err.write(`${runWords(language).stoppedBefore}\n`)
    return exitCodes.interrupted
  }
  const outcome: ReadOutcome = {
    case: side.theCase,
    model: side.model,
    file: side.file,
    experiment: side.experiment,
    chunk,
    ...(population === undefined ? {} : { population }),
  }
  const results = runResults(read.value.provenance, [outcome])
  const { experiment } = side
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const levers = leversOf(experiment, chunk, base, headlineMilestone(experiment), day)

  if (speaks) tell(read.value, results, outcome, levers, base, invocation)
  else out.write(jsonText({ ...results, whatIf: levers }))
  const folder = invocation.text("out") ?? defaultFolder
  const written = await writeRun(folder, results, [outcome], context)
  if (written._tag !== "Loaded") return written
  const { provenance } = read.value
  const pages = await reportPages(read.value, outcome, invocation)
  const whatIf = jsonText({ version: 1, ...provenance, base: experiment.scenarios[base]?.id, by: day, whatIf: levers })
  for (const [name, content] of [
    ["what-if.json", whatIf],
    ["README.md", indexPage(results, outcome)],
    ...pages,
  ] as const) {
    const one = await writeWhole(join(folder, name), content, context)
    if (one._tag !== "Loaded") return one
  }
  if (speaks) {
    out.write(
      `${words.written(folder, "README.md, results.json, indicators.csv, milestones.csv, what-if.json, grid.svg")}\n${words.report(
        join(folder, reportName),
        pages
          .slice(1)
          .map(([name]) => join(folder, name))
          .join(", "),
      )}\n\n`,
    )
    out.write(
      `${[words.tryNext, ...words.next.map(([line, does]) => `  ${calledAs(line, context.environment)}  – ${does}`)].join("\n")}\n`,
    )
  }
  return projected.interrupted ? exitCodes.interrupted : exitCodes.done
}

/** The report in the language asked for, then in the others. */
async function reportPages(
  { module, provenance, runs }: LoadedRun,
  outcome: ReadOutcome,
  { context }: Invocation,
): Promise<readonly (readonly [name: string, page: string])[]> {
  const { language } = context
  const isOwnModel = module !== undefined
  const input = await reportInput({ provenance, outcomes: [outcome], compared: [], isOwnModel, command: "" }, context)
  const pageIn = (each: Language) => {
    const asked = ["--runs", String(runs), "--seed", provenance.seed, "--lang", each, "-o", reportName]
    return reportPage({ ...input, command: shellLine(["laksana", "report", scenario, ...asked]) }, each)
  }
  const pages: (readonly [string, string])[] = [[reportName, await pageIn(language)]]
  for (const other of languages.filter((each) => each !== language))
    pages.push([`report.${other}.html`, await pageIn(other)])
  return pages
}

/** The tour is someone's first minute with the product: it takes the cores there are. The results do not depend on it. */
const mostWorkers = (): number => Math.min(4, availableParallelism())

function tell(
  { runs }: LoadedRun,
  results: RunResults,
  outcome: ReadOutcome,
  levers: readonly Lever[],
  base: number,
  { context }: Invocation,
): void {
  const { language, out, err } = context
  const told = toldRun(outcome, results, language, out)
  const { number } = quantitiesIn(language)
  if (results.runs < runs) err.write(`${runWords(language).stopped(number(results.runs), number(runs))}\n`)
  const wrapped = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const parts = [gridLines(told), wrapped(whatIfLines(told, levers, base)), closingLines(told, results)]
  out.write(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n\n`)
}
