/** `check`: the laws of a model, a case or a scenario, looked at in many examples; what breaks one is written down. */
import { type Law, lawsOf, type Subject } from "@laksana/laws"
import { basename, join } from "node:path"
import type { Context, Invocation, Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { checkPage } from "../present/check-page.ts"
import { plainCheck } from "../present/plain-check.ts"
import { type CheckResults, type LawResult, lawResult } from "../results/check-results.ts"
import { jsonText } from "@laksana/results"
import { checkWatched } from "../running/check-watched.ts"
import { counterexampleOf, notOurs } from "../running/counterexamples.ts"
import { type LoadedSubject, loadSubject } from "../running/load-subject.ts"
import { notice } from "../running/progress.ts"
import { seedNumber } from "../running/seed-number.ts"
import { inSurroundings } from "../running/surroundings.ts"
import { unknownLaw } from "../words/check-mistakes.ts"
import { runWords } from "@laksana/words"

export const checkCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const [argument = ""] = invocation.arguments
  const clear = notice(context.err, runWords(context.language).reading)
  const found = await loadSubject(argument, invocation).finally(clear)
  if (found._tag !== "Loaded") return found
  const subject = found.value
  if (!context.json) await presentWarnings(subject.warnings, context)
  const laws = chosenLaws(lawsOf(toCheck(subject)), invocation)
  if (laws._tag !== "Loaded") return laws

  const folder = text("out") ?? join("out", "check", folderName(subject))
  const refused = await notOurs(folder, ["history.yaml"], context)
  if (refused !== undefined) return refused
  const seconds = whole("time")
  const asked = {
    folder,
    runs: whole("runs") ?? 100,
    seed: seedNumber(text("seed") ?? "1"),
    ...(seconds === undefined ? {} : { seconds }),
  }
  const lawResults: LawResult[] = []
  for (const checked of checkWatched(laws.value, subject, asked, context)) {
    const { law, verdict } = checked
    const written =
      verdict.result === "broken" ? await counterexampleOf(law, verdict.example, subject, asked, context) : undefined
    if (written !== undefined && written._tag !== "Loaded") return written
    lawResults.push(lawResult(checked, written?.value, subject.model))
  }
  const { kind, name, model } = subject
  const results: CheckResults = {
    version: 1,
    subject: { kind, name, model: `${model.name} ${model.version}` },
    seed: asked.seed,
    runs: asked.runs,
    laws: lawResults,
  }
  write(results, folder, context)
  return lawResults.some(({ result }) => result === "broken") ? exitCodes.unmet : exitCodes.done
}

const toCheck = ({ model, parts }: LoadedSubject): Subject => ({ model, ...parts, surroundings: inSurroundings })

/** A model's is apart from that of a case of the same name, which has another history beside its scenarios. */
function folderName({ kind, name, argument }: LoadedSubject): string {
  const of = kind === "model" ? `model-${basename(argument).replace(/\.m?js$/, "")}` : name
  return of.replaceAll(/[^\p{L}\p{N}._=,-]+/gu, "-")
}

/** All laws, or those named. */
function chosenLaws(laws: readonly Law[], { texts }: Invocation): Loaded<readonly Law[]> {
  const named = texts("law")
  const known = laws.map(({ id }) => id)
  const unknown = named.find((id) => !known.includes(id))
  if (unknown !== undefined) return unknownLaw(unknown, known, withNearest(unknown, known).nearest)
  return loaded(named.length === 0 ? laws : laws.filter(({ id }) => named.includes(id)))
}

function write(results: CheckResults, folder: string, context: Context): void {
  const { out, json, plain } = context
  if (json) out.write(jsonText(results))
  else out.write(plain ? plainCheck(results) : checkPage(results, folder, context))
}
