/**
 * Find: from the name a person gives to a place on disk. `paser` is the folder `scenarios/paser` of the nearest folder, upwards
 * from the working one, that has `scenarios`; `paser/grid` the scenario file `grid.scenario.yaml` in it. A path is a path.
 */
import { readdir, stat } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import type { Context } from "../command/command.ts"
import { fileFailure, type Loaded, loaded } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { shownPath } from "./text-file.ts"

const ending = ".scenario.yaml"

/** The folder of a case: its name, and its path as shown. */
export interface CaseFolder {
  readonly id: string
  readonly path: string
}

export async function findCase(name: string, context: Context): Promise<Loaded<CaseFolder>> {
  const known = await scenariosFolder(context)
  const candidates = [
    ...(known === undefined || name.includes("..") ? [] : [join(known, name)]),
    resolve(context.folder, name),
  ]
  for (const path of candidates) {
    if (await isFile(join(path, "history.yaml"))) return loaded({ id: basename(path), path: shownPath(path, context) })
  }
  for (const path of candidates) {
    if (await isFolder(path)) return fileFailure({ kind: "without-history", path: shownPath(path, context) })
    if (await isFile(path)) return fileFailure({ kind: "is-not-a-folder", path: shownPath(path, context) })
  }
  const names = await caseNames(context)
  return fileFailure({ kind: "not-found", what: "case", found: name, known: names, ...withNearest(name, names) })
}

/** The path of a scenario file as shown, or `-`. */
export async function findScenario(name: string, context: Context): Promise<Loaded<string>> {
  if (name === "-") return loaded(name)
  const known = await scenariosFolder(context)
  const paths = [name, `${name}${ending}`].map((path) => resolve(context.folder, path))
  const candidates = known === undefined ? paths : [...paths, join(known, name), join(known, `${name}${ending}`)]
  for (const path of candidates) if (await isFile(path)) return loaded(shownPath(path, context))
  for (const path of candidates) {
    if (await isFolder(path)) return fileFailure({ kind: "is-a-folder", path: shownPath(path, context) })
  }
  const names = await scenarioNames(context)
  return fileFailure({ kind: "not-found", what: "scenario", found: name, known: names, ...withNearest(name, names) })
}

/** Names of the cases under `scenarios/`, in alphabetical order. */
export async function caseNames(context: Context): Promise<readonly string[]> {
  const folder = await scenariosFolder(context)
  if (folder === undefined) return []
  const names = (await readdir(folder)).toSorted()
  const are = await Promise.all(names.map((name) => isFile(join(folder, name, "history.yaml"))))
  return names.filter((_, i) => are[i])
}

/** `CASE/NAME` of every scenario file of the cases under `scenarios/`. */
export async function scenarioNames(context: Context): Promise<readonly string[]> {
  const folder = await scenariosFolder(context)
  if (folder === undefined) return []
  const cases = await caseNames(context)
  const files = await Promise.all(cases.map((name) => readdir(join(folder, name))))
  return cases.flatMap((name, i) =>
    (files[i] ?? [])
      .filter((file) => file.endsWith(ending))
      .toSorted()
      .map((file) => `${name}/${file.slice(0, -ending.length)}`),
  )
}

async function scenariosFolder(context: Context): Promise<string | undefined> {
  for (let folder = resolve(context.folder); ; folder = dirname(folder)) {
    const path = join(folder, "scenarios")
    if (await isFolder(path)) return path
    if (dirname(folder) === folder) return undefined
  }
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
