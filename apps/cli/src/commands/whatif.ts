/** `whatif`: a case's history under edits, beside the history as it was, with the same luck. */
import { join } from "node:path"
import type { Day } from "@laksana/core"
import { dayOfTime, toldOtherwise, whatIf } from "@laksana/engine"
import { editsOf, firstDayOf, type WrittenEdit } from "@laksana/scenario"
import { branchPath, isBranchName, type LoadedBranch, loadBranch, refused } from "../branches/branch-files.ts"
import { branchText } from "../branches/branch-text.ts"
import { optionEdits } from "../branches/option-edits.ts"
import type { Invocation, Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { isFile } from "../files/find.ts"
import { writeWhole } from "../files/write.ts"
import { whatIfPage } from "../present/what-if-page.ts"
import { plainWhatIf } from "../present/plain-history.ts"
import { jsonText, whatIfResults } from "@laksana/results"
import { progressOn } from "../running/progress.ts"
import { hashOf, loadTellable, type Tellable } from "../running/tellable.ts"
import { quantitiesIn, whatIfWords } from "@laksana/words"
import { whatIfMistakes } from "../words/what-if-mistakes.ts"

const usualDraws = 500

export const whatifCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const name = invocation.arguments[0] ?? ""
  const read = await loadTellable(name, invocation)
  if (read._tag !== "Loaded") return read
  const tellable = read.value
  const { theCase, model, folder } = tellable

  const branch = await branchNamed(text("branch"), tellable, invocation)
  if (branch._tag !== "Loaded") return branch
  const against = await branchNamed(text("against"), tellable, invocation)
  if (against._tag !== "Loaded") return against
  const inherited = branch.value?.edits ?? []
  const own = await optionEdits(invocation, theCase, model, inherited)
  if (own._tag !== "Loaded") return own
  const edits = [...inherited, ...own.value]
  if (edits.length === 0) return refused("nothing-edited", whatIfMistakes.nothing)
  const save = text("save")
  if (save !== undefined && !isBranchName(save)) return refused("branch-name", whatIfMistakes.branchName(save))
  if (save !== undefined && (await isFile(join(context.folder, branchPath(folder, save))))) {
    return refused("branch-exists", whatIfMistakes.branchExists(branchPath(folder, save)))
  }

  const compiled = editsOf(edits, theCase, model)
  const base = against.value === undefined ? undefined : editsOf(against.value.edits, theCase, model)
  const draws = whole("draws") ?? usualDraws
  const draw = whole("draw") ?? 0
  const words = whatIfWords(context.language)
  const { number } = quantitiesIn(context.language)
  const progress = progressOn(context.err, draws, (done) => words.progress(number(done), number(draws)))
  const found = whatIf(tellable.abduction, compiled, {
    draws,
    progress: progress.show,
    ...(base === undefined ? {} : { against: base }),
  })
  progress.clear()
  const sources = [...tellable.sources, ...(branch.value?.sources ?? []), ...(against.value?.sources ?? [])]
  const provenance = {
    ...tellable.provenance,
    inputHash: await hashOf([...sources, { path: "edits", text: JSON.stringify(edits) }]),
  }
  const results = whatIfResults(
    {
      provenance,
      branch: branch.value?.name ?? null,
      against: against.value?.name ?? null,
      until: tellable.until,
      edits,
      model,
      theCase,
    },
    found,
    { draw, told: toldOtherwise(tellable.abduction, compiled, draw) },
  )
  if (context.json) context.out.write(jsonText(results))
  else if (context.plain) context.out.write(plainWhatIf(results))
  else context.out.write(`${whatIfPage(results, { ...tellable, context }).join("\n")}\n`)

  const out = text("out")
  if (out !== undefined) {
    const written = await writeWhole(join(out, "whatif.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
  }
  if (save !== undefined) {
    const kept = branchText({
      theCase,
      parent: branch.value?.name,
      fork: forkOf(own.value.length > 0 ? own.value : edits, tellable),
      overlay: own.value.length > 0 ? own.value : edits,
    })
    const written = await writeWhole(branchPath(folder, save), kept, context)
    if (written._tag !== "Loaded") return written
    if (!context.json && !context.plain) context.out.write(`\n${words.saved(written.value, name, save)}\n`)
  }
  return exitCodes.done
}

async function branchNamed(
  name: string | undefined,
  { folder, theCase, model }: Tellable,
  { context }: Invocation,
): Promise<Loaded<LoadedBranch | undefined>> {
  return name === undefined ? loaded(undefined) : loadBranch(name, folder, theCase, model, context)
}

/** The first day on which a branch differs: of an event whose day is not known, the past's first. */
function forkOf(edits: readonly WrittenEdit[], { theCase, past }: Tellable): Day {
  const dayOf = (id: string): Day | undefined => {
    const occurred = theCase.events.find((event) => event.id === id)?.occurred
    return typeof occurred === "string" ? occurred : undefined
  }
  return firstDayOf(edits, dayOf) ?? dayOfTime(past.start)
}
