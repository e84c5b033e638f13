/** Loading a model: the built-in one, or the default export of a module of one's own. */
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { AnyModel } from "@laksana/engine"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { isFile, isFolder } from "./find.ts"
import { incoherentModel } from "../words/model-faults.ts"
import { shownPath } from "./text-file.ts"

/** The model that `--model` names; without it the built-in one. */
export async function loadModel(path: string | undefined, context: Context): Promise<Loaded<AnyModel>> {
  if (path === undefined) return loaded((await import("@laksana/model")).policyModel)
  const shown = shownPath(path, context)
  const full = resolve(context.folder, path)
  if (!(await isFile(full))) {
    if (await isFolder(full)) return fileFailure({ kind: "is-a-folder", path: shown })
    return fileFailure({ kind: "not-found", what: "file", found: shown })
  }
  try {
    const { shareModules } = await import("./shared-modules.ts")
    shareModules()
    const module = (await import(pathToFileURL(full).href)) as { readonly default?: unknown }
    const reason = whyNotAModel(module.default)
    if (reason !== undefined) return fileFailure({ kind: "not-a-model", path: shown, reason })
    const model = module.default as AnyModel
    const { faultsOfModel } = await import("@laksana/engine")
    const faults = faultsOfModel(model)
    return faults.length === 0 ? loaded(model) : incoherentModel(shown, faults)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error)
    return fileFailure({ kind: "not-a-model", path: shown, reason })
  }
}

const lists = ["parameters", "variables", "processes", "milestones"] as const
const folds = ["initial", "evolve", "drift"] as const

/** What is missing from a module's default export for it to be a model; undefined when nothing is. */
function whyNotAModel(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "export default { name, version, … }"
  const model = value as Readonly<Record<string, unknown>>
  for (const key of ["name", "version"]) if (typeof model[key] !== "string") return `${key}: string`
  for (const key of lists) if (!Array.isArray(model[key])) return `${key}: […]`
  for (const key of folds) if (typeof model[key] !== "function") return `${key}(): …`
  for (const key of ["title", "events"]) {
    if (typeof model[key] !== "object" || model[key] === null) return `${key}: {…}`
  }
  return undefined
}
