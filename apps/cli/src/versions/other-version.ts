/** Other version: what `--against` names: a model's module, assumptions in place of the case's, or another version of the case's folder. */
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { AnyModel } from "@laksana/engine"
import type { CaseFiles, Problem, SourceFile } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { isFile, isFolder } from "../files/find.ts"
import { loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"
import { readText, shownPath } from "../files/text-file.ts"
import { notAModule } from "../words/check-mistakes.ts"
import { versionsMistakes } from "../words/versions-mistakes.ts"

export interface OtherVersion {
  readonly kind: "model" | "assumptions" | "case"
  readonly path: string
  /** Before the case has put its own priors and milestones in. */
  readonly base: AnyModel
  /** Address of the model's module, where it is not the built-in one. */
  readonly module?: string
  /** The files of a case as this version has them. */
  readonly filesOf: (atHand: CaseFiles) => CaseFiles
  readonly warnings: readonly Problem[]
}

interface AtHand {
  readonly base: AnyModel
  readonly module?: string
}

/** All that PATH does not say is as at hand. */
export async function otherVersion(path: string, atHand: AtHand, context: Context): Promise<Loaded<OtherVersion>> {
  const shown = shownPath(path, context)
  const full = resolve(context.folder, path)
  const same = { path: shown, warnings: [], ...atHand }
  if (await isFolder(full)) return folderVersion(path, same, context)
  if (!(await isFile(full))) return fileFailure({ kind: "not-found", what: "file", found: shown })
  if (/\.ya?ml$/.test(path)) {
    const source = await readText(path, context)
    if (source._tag !== "Loaded") return source
    const assumptions: SourceFile = source.value
    return loaded({ ...same, kind: "assumptions", filesOf: (files) => ({ ...files, assumptions }) })
  }
  if (/\.m?js$/.test(path)) {
    const base = await loadModel(path, context)
    if (base._tag !== "Loaded") return base
    const module = pathToFileURL(full).href
    return loaded({ ...same, kind: "model", base: base.value, module, filesOf: (files) => files })
  }
  return /\.(jsx|[cm]?tsx?)$/.test(path) ? notAModule(shown) : versionsMistakes.neither(shown)
}

async function folderVersion(
  path: string,
  same: Omit<OtherVersion, "kind" | "filesOf">,
  context: Context,
): Promise<Loaded<OtherVersion>> {
  if (!(await isFile(join(resolve(context.folder, path), "history.yaml")))) {
    return fileFailure({ kind: "without-history", path: same.path })
  }
  const found = await loadCase(path, same.base, context)
  if (found._tag !== "Loaded") return found
  const { files, warnings } = found.value
  return loaded({ ...same, kind: "case", filesOf: ({ id }) => ({ ...files, id }), warnings })
}
