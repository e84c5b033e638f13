/** Read branch: a branch file, checked against its case and model. Every mistake at once. */
import type { AnyModel } from "@laksana/engine"
import type { Case } from "./case.ts"
import { editRules } from "./check/edits.ts"
import { applyRules } from "./check/rule.ts"
import { decode } from "./decode/decode.ts"
import { type BranchFile, BranchShape } from "./files/branch-file.ts"
import type { WrittenEdit } from "./files/edits.ts"
import { knownOf } from "./files/known.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"

/** `inherited` are the edits of the branches that it descends from: what they add can be edited too. */
export function readBranch(
  source: SourceFile,
  theCase: Case,
  model: AnyModel,
  inherited: readonly WrittenEdit[] = [],
): Read<BranchFile> {
  const { file, problems } = parse(source, "map")
  if (file === undefined) return { _tag: "Invalid", problems }
  const decoded = decode(BranchShape, file, [])
  const own = decoded.value?.overlay ?? []
  const added = [...inherited, ...own].flatMap((edit) => ("on" in edit && edit.id !== undefined ? [edit] : []))
  const types = new Map([
    ...theCase.events.map(({ id, type }) => [id, type] as const),
    ...added.map(({ id = "", event }) => [id, event] as const),
  ])
  const rules = [
    {
      at: ["case"],
      check: (value: unknown) =>
        typeof value === "string" && value !== "" && value !== theCase.id
          ? [{ finding: { code: "other-case" as const, data: { found: value, expected: theCase.id } } }]
          : [],
    },
    ...editRules(
      ["overlay"],
      { ids: [...types.keys()], typeOf: (id) => types.get(id) },
      model,
      knownOf(model, theCase.levels),
    ),
  ]
  return readOf(decoded.value === undefined ? undefined : { ...decoded.value, id: branchId(source.path) }, [
    ...problems,
    ...decoded.problems,
    ...applyRules(file, rules),
  ])
}

/** The branch that a branch file says it forked from, read before the file is. */
export function parentOf(source: SourceFile): string | undefined {
  const value = parse(source, "map").file?.value
  return typeof value === "object" && value !== null && "parent" in value && typeof value.parent === "string"
    ? value.parent
    : undefined
}

function branchId(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
  return name.replace(/\.ya?ml$/, "").replace(/\.branch$/, "")
}
