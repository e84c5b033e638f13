/** `report`: scenarios of one case as one page to read, print and keep: answers, charts, the record with its sources, assumptions. */
import { basename, isAbsolute, join } from "node:path"
import { reportPage } from "@laksana/report"
import { type CompareResults, compareResults, jsonText } from "@laksana/results"
import { quantitiesIn, runWords } from "@laksana/words"
import type { Invocation, Run } from "../command/command.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { shellLine } from "../command/shell-line.ts"
import { writeWhole } from "../files/write.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import { middleOf } from "../running/address.ts"
import { type LoadedRun, loadRun, type RunScenario, taskOf } from "../running/load-run.ts"
import { type Pair, pairOf } from "../running/pair.ts"
import { reportInput } from "../running/report-input.ts"
import { editedHistory, movedOutcome, namedEdits } from "../running/told-otherwise.ts"
import { projectWatched } from "../running/watched.ts"
import { reportWords } from "../words/report.ts"
import { reportMistakes } from "../words/report-mistakes.ts"

const usualPath = "report.html"

export const reportCommand: Run = async (invocation) => {
  const { context } = invocation
  const path = pathOf(invocation)
  if (path === "-" && context.json) return reportMistakes.twoOnOutput
  const ofOutcome = outcomeOptions.find((name) => name !== "outcome" && invocation.texts(name).length > 0)
  if (ofOutcome !== undefined && invocation.text("outcome") === undefined) return reportMistakes.noOutcome(ofOutcome)
  const read = await loadRun(invocation.arguments, invocation)
  if (read._tag !== "Loaded") return read
  const ordered = baselineFirst(read.value.scenarios, invocation.text("base"))
  if (ordered._tag !== "Ordered") return ordered
  const { scenarios } = ordered
  const [baseline, ...others] = scenarios
  const edits = await namedEdits(baseline, invocation)
  if (edits._tag !== "Loaded") return edits

  const pairs = others.flatMap((other) => {
    const pair = pairOf(baseline, other)
    return pair._tag === "Loaded" ? [{ other, pair: pair.value }] : []
  })
  const tasks = [
    ...scenarios.map((each) => ({ ...taskOf(each, read.value), base: middleOf(each.experiment) })),
    ...pairs.map(({ pair }) => ({ ...taskOf(baseline, read.value), scenarios: [pair.base, pair.other], base: 0 })),
  ]
  const projected = await projectWatched(tasks, read.value, invocation)
  if (projected._tag !== "Projected") return projected
  const chunkOf = (i: number) => {
    const chunk = projected.chunks[i]
    return chunk === undefined || chunk.runs === 0 ? undefined : chunk
  }
  if (projected.interrupted) tellInterrupted(chunkOf(0)?.runs ?? 0, read.value, invocation)
  const outcomes = scenarios.flatMap(({ theCase, model, file, experiment }, i): readonly ReadOutcome[] => {
    const chunk = chunkOf(i)
    const population = projected.tasks[i]?.population
    if (chunk === undefined) return []
    return [{ case: theCase, model, file, experiment, chunk, ...(population === undefined ? {} : { population }) }]
  })
  const [first, ...rest] = outcomes
  if (first === undefined) return exitCodes.interrupted

  const { provenance } = read.value
  const compared = pairs.flatMap(({ other, pair }, i): readonly CompareResults[] => {
    const chunk = chunkOf(scenarios.length + i)
    if (chunk === undefined) return []
    return [
      compareResults(provenance, {
        ...sidesOf(pair),
        model: baseline.model,
        chunk,
        population: projected.tasks[scenarios.length + i]?.population,
        start: baseline.experiment.start,
        targets: [...baseline.experiment.targets, ...other.experiment.targets],
      }),
    ]
  })
  const whatIf = editedHistory(first, edits.value, provenance, invocation)
  if (whatIf._tag !== "Loaded") return whatIf
  const attribution = await movedOutcome(first, provenance, invocation)
  if (attribution._tag !== "Loaded") return attribution
  const input = await reportInput(
    {
      provenance,
      outcomes: [first, ...rest],
      compared,
      isOwnModel: read.value.module !== undefined,
      command: commandLine(invocation, read.value),
      whatIf: whatIf.value,
      attribution: attribution.value,
    },
    context,
  )
  const written = await write(path, await reportPage(input, context.language), input.results, invocation)
  return written ?? (projected.interrupted ? exitCodes.interrupted : exitCodes.done)
}

/** A file, or a folder to put it into. */
function pathOf({ text }: Invocation): string {
  const out = text("out")
  return text("output") ?? (out === undefined ? usualPath : out.endsWith(".html") ? out : join(out, usualPath))
}

const sidesOf = ({ base, other, same }: Pair) => ({ base, other, sameScenario: same })

type Ordered = { readonly _tag: "Ordered"; readonly scenarios: readonly [RunScenario, ...RunScenario[]] } | Failure

/** The scenario that `--base` names comes first; without it, the order of the command line stands. */
function baselineFirst(scenarios: readonly RunScenario[], named: string | undefined): Ordered {
  const isNamed = ({ address, experiment }: RunScenario) =>
    [address.file, experiment.id, `${experiment.case}/${experiment.id}`].includes(named ?? "")
  const base = named === undefined ? scenarios[0] : scenarios.find(isNamed)
  if (base === undefined)
    return reportMistakes.unknownBase(
      named ?? "",
      scenarios.map(({ experiment }) => experiment.id),
    )
  return { _tag: "Ordered", scenarios: [base, ...scenarios.filter((each) => each !== base)] }
}

function tellInterrupted(done: number, { runs }: LoadedRun, { context }: Invocation): void {
  const words = runWords(context.language)
  const { number } = quantitiesIn(context.language)
  context.err.write(`${done === 0 ? words.stoppedBefore : words.stopped(number(done), number(runs))}\n`)
}

/** Undefined where it could be written. */
async function write(
  path: string,
  page: string,
  { scenarios, inputHash }: { readonly scenarios: readonly { readonly id: string }[]; readonly inputHash: string },
  { context }: Invocation,
): Promise<ExitCode | Failure | undefined> {
  if (path === "-") {
    context.out.write(page)
    return undefined
  }
  const written = await writeWhole(path, page, context)
  if (written._tag !== "Loaded") return written
  const bytes = new TextEncoder().encode(page).length
  const ids = scenarios.map(({ id }) => id)
  if (context.json) context.out.write(jsonText({ version: 1, path: written.value, bytes, scenarios: ids, inputHash }))
  else if (context.plain) context.out.write(`${written.value}\t${bytes}\t${inputHash}\n`)
  else {
    const { number } = quantitiesIn(context.language)
    const kilobytes = number(Math.ceil(bytes / 1000))
    context.out.write(`${reportWords(context.language).written(written.value, kilobytes, ids.length)}\n`)
  }
  return undefined
}

/** What is said of an outcome that the report also explains. */
const outcomeOptions = ["outcome", "players", "draws"]

const repeated = [
  "base",
  "overlay",
  "model",
  "store",
  "branch",
  "remove",
  "move",
  "amend",
  "add",
  "set",
  "scale",
  ...outcomeOptions,
]

/** The line that makes the same page again: with the seed and the number of runs that were used, whoever named them. */
function commandLine({ arguments: names, context, text, texts }: Invocation, { seed, runs }: LoadedRun): string {
  return shellLine([
    "laksana",
    "report",
    // A page is passed on: folders of the machine that made it stay out.
    ...names.map((name) => (isAbsolute(name) ? basename(name) : name)),
    ...repeated.flatMap((name) => texts(name).flatMap((value) => [`--${name}`, value])),
    "--runs",
    String(runs),
    "--seed",
    seed,
    "--lang",
    context.language,
    "-o",
    text("output") === "-" ? "-" : usualPath,
  ])
}
