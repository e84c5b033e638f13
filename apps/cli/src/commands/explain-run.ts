/** `explain SCENARIO --run I`: one future as a list of events, each with what caused it and what it changed. */
import { effectiveHistory } from "@laksana/core"
import { explainRun, NoAgreement, prepareEnsemble } from "@laksana/engine"
import { planOf } from "@laksana/scenario"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { explainedLines } from "../present/explained-lines.ts"
import { warnOfFewDraws } from "../present/few-draws.ts"
import { plainExplained } from "../present/plain-explained.ts"
import { explainedRunResults, jsonText } from "@laksana/results"
import { middleOf, scenarioNamed } from "../running/address.ts"
import { loadRun, taskOf } from "../running/load-run.ts"
import { cellsOf } from "../running/pair.ts"
import { withPopulations } from "../running/task.ts"
import { refusal } from "../words/run-mistakes.ts"

/** Of a grid, the cell named after `#` or by `--scenario`; otherwise its middle one. */
export const explainRunCommand: Run = async (invocation) => {
  const { context } = invocation
  const { language, out } = context
  const read = await loadRun(invocation.arguments, invocation)
  if (read._tag !== "Loaded") return read
  const [side] = read.value.scenarios
  if (side === undefined) throw new Error("An explanation has one scenario.")
  const cell = invocation.text("scenario") ?? side.address.cell
  const at = cell === undefined ? middleOf(side.experiment) : scenarioNamed(side.experiment, cell)
  if (at === undefined) {
    return refusal("unknown-cell", exitCodes.usage, (words) => words.unknownCell(cell ?? "", cellsOf(side)))
  }
  const run = invocation.whole("run") ?? 0
  const scenario = side.experiment.scenarios[at]
  if (scenario === undefined) throw new Error("The scenario was just found.")
  try {
    const [task] = await withPopulations([taskOf(side, read.value)], read.value.base, context)
    if (task === undefined) throw new Error("There was one task.")
    const ensemble = prepareEnsemble(planOf(task, read.value.base, effectiveHistory))
    warnOfFewDraws([ensemble.population], context)
    const explained = explainRun(ensemble, at, run)
    const results = explainedRunResults(read.value.provenance, scenario, run, explained, ensemble.population)
    if (context.json) out.write(jsonText(results))
    else if (context.plain) out.write(plainExplained(results))
    else
      out.write(`${explainedLines(results, { scenario, model: side.model, language, width: out.width }).join("\n")}\n`)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof NoAgreement)) throw error
    return refusal("no-agreement", exitCodes.failure, (words) => words.noAgreement(error.draws, error.ruledOut))
  }
}
