/** Counterexamples: what breaks each law, written to files, or found in the subject's own. */
import { basename, join, relative, resolve } from "node:path"
import type { AnyModel } from "@laksana/engine"
import type { Law } from "@laksana/laws"
import type { Context } from "../command/command.ts"
import { type Failure, type Loaded, loaded } from "../command/failure.ts"
import { historyFiles, isOurs, type Origin, trialFiles } from "../counterexample/files.ts"
import { writtenEntry } from "../counterexample/history-text.ts"
import { writtenTrial } from "../counterexample/scenario-text.ts"
import type { LoadedCase } from "../files/load-case.ts"
import { readText, shownPath } from "../files/text-file.ts"
import { writeWhole } from "../files/write.ts"
import { notOverwritten } from "../words/check-mistakes.ts"
import type { Asked, Found, History } from "./check-laws.ts"
import type { LoadedSubject } from "./load-subject.ts"

export interface Counterexample {
  /** The file that holds it, as shown. */
  readonly file: string
  /** The command line that breaks the law again. */
  readonly again: string
  /** It is the subject's own example, and nothing was written. */
  readonly own: boolean
}

/** Writes what breaks a law into a folder, unless the subject's own files hold it. */
export async function counterexampleOf(
  law: Law,
  found: Found,
  subject: LoadedSubject,
  { folder, seed, runs }: Pick<Asked, "seed" | "runs"> & { readonly folder: string },
  context: Context,
): Promise<Loaded<Counterexample>> {
  const { id } = law
  const own = ownExample(found, subject)
  if (own !== undefined) return loaded({ file: own.file, again: lineFor(own.target, id, subject), own: true })

  const again = (target: string) => lineFor(shownPath(join(folder, target), context), id, subject)
  const origin: Origin = {
    model: subject.model,
    ...(subject.theCase === undefined ? {} : { theCase: subject.theCase }),
    ...(subject.caseFiles === undefined ? {} : { caseTexts: textsOf(subject.caseFiles) }),
    folder: basename(resolve(context.folder, folder)),
    seed,
    runs,
    again,
  }
  const made = found.kind === "history" ? historyFiles(law, found.events, origin) : trialFiles(law, found.trial, origin)
  const refused = await notOurs(folder, Object.keys(made.files), context)
  if (refused !== undefined) return refused
  for (const [path, text] of Object.entries(made.files)) {
    const written = await writeWhole(join(folder, path), text, context)
    if (written._tag !== "Loaded") return written
  }
  return loaded({ file: shownPath(join(folder, made.file), context), again: again(made.target), own: false })
}

/** Why files cannot be written into a folder: one of them is there, and no check has written it. */
export async function notOurs(
  folder: string,
  paths: readonly string[],
  context: Context,
): Promise<Failure | undefined> {
  for (const path of paths) {
    const found = await readText(join(folder, path), context)
    if (found._tag === "Loaded" ? isOurs(found.value.text) : isMissing(found)) continue
    return notOverwritten(shownPath(join(folder, path), context))
  }
  return undefined
}

const isMissing = (failure: Failure): boolean => failure._tag === "File" && failure.mistake.kind === "not-found"

interface OwnExample {
  readonly file: string
  readonly target: string
}

/** Where the subject itself holds the example. */
function ownExample(found: Found, subject: LoadedSubject): OwnExample | undefined {
  const { model, parts, theCase, caseFiles, argument, scenarioPath, trialNames } = subject
  if (found.kind === "history") {
    const [history] = caseFiles?.sources ?? []
    if (history === undefined || theCase?.overlaid.length !== 0) return undefined
    const same = inFull(found.events, model) === inFull(parts.history ?? [], model)
    return same ? { file: history.path, target: argument } : undefined
  }
  if (scenarioPath === undefined) return undefined
  const wanted = JSON.stringify(writtenTrial(found.trial, model))
  const at = (parts.trials ?? []).findIndex((trial) => JSON.stringify(writtenTrial(trial, model)) === wanted)
  const target = trialNames[at]
  return target === undefined ? undefined : { file: scenarioPath, target }
}

const inFull = (events: History, model: AnyModel) => JSON.stringify(events.map((event) => writtenEntry(event, model)))

/** Every file of a case, by path within its folder. */
function textsOf({ folder, sources, overlays }: LoadedCase): Readonly<Record<string, string>> {
  const all = [...sources, ...Object.values(overlays)]
  return Object.fromEntries(all.map(({ path, text }) => [relative(folder.path, path), text]))
}

function lineFor(target: string, law: string, { kind, argument, modelPath }: LoadedSubject): string {
  // A model of one's own that was itself the subject is then the model of what was found.
  const model = modelPath ?? (kind === "model" && /\.m?js$/.test(argument) ? argument : undefined)
  const words = ["laksana", "check", target, ...(model === undefined ? [] : ["--model", model]), "--law", law]
  return words.map(shellWord).join(" ")
}

/** As it must be typed for the shell to take it as one word. */
const shellWord = (word: string): string =>
  /^[\w./:=,@%+#-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
