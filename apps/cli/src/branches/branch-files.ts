/** Branch files: branches of a case on disk, with those that they descend from. */
import { readdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { AnyModel } from "@laksana/engine"
import { type Case, parentOf, readBranch, type SourceFile, type WrittenEdit } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Failure, type Loaded, loaded } from "../command/failure.ts"
import type { CaseFolder } from "../files/find.ts"
import { readText } from "../files/text-file.ts"
import { whatIfMistakes } from "../words/what-if-mistakes.ts"

const ending = ".branch.yaml"

export const branchPath = ({ path }: CaseFolder, name: string): string => join(path, "branches", `${name}${ending}`)

export interface LoadedBranch {
  readonly name: string
  /** Its edits after those of all that it descends from: the history itself under these is the branch. */
  readonly edits: readonly WrittenEdit[]
  readonly sources: readonly SourceFile[]
}

export async function loadBranch(
  name: string,
  folder: CaseFolder,
  theCase: Case,
  model: AnyModel,
  context: Context,
): Promise<Loaded<LoadedBranch>> {
  const line: SourceFile[] = []
  const names: string[] = []
  for (let next: string | undefined = name; next !== undefined; ) {
    if (names.includes(next)) return refused("branch-cycle", whatIfMistakes.branchCycle([...names, next]))
    if (!isBranchName(next)) return refused("branch-name", whatIfMistakes.branchName(next))
    const source: Loaded<SourceFile> = await readText(branchPath(folder, next), context)
    if (source._tag === "File" && source.mistake.kind === "not-found")
      return refused("unknown-branch", whatIfMistakes.unknownBranch(next, await branchNames(folder, context)))
    if (source._tag !== "Loaded") return source
    names.push(next)
    line.unshift(source.value)
    next = parentOf(source.value)
  }
  const edits: WrittenEdit[] = []
  for (const source of line) {
    const read = readBranch(source, theCase, model, edits)
    if (read._tag === "Invalid") return read
    edits.push(...read.value.overlay)
  }
  return loaded({ name, edits, sources: line })
}

/** Lower-case letters, digits and hyphens: a name is part of a path, and leads nowhere else. */
export const isBranchName = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

async function branchNames({ path }: CaseFolder, context: Context): Promise<readonly string[]> {
  const files = await readdir(resolve(context.folder, path, "branches")).catch((): string[] => [])
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted()
}

export const refused = (
  code: string,
  told: Pick<Extract<Failure, { _tag: "Refused" }>, "message" | "hint">,
): Failure => ({
  _tag: "Refused",
  code,
  ...told,
  exit: exitCodes.usage,
})
