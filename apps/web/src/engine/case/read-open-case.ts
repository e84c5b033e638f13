/** Read open case: the files of a case, its scenarios and branches, read and checked; every mistake of all of them at once. */
import type { AnyModel } from "@laksana/engine"
import {
  type Case,
  type CaseFiles,
  overlayFiles,
  parentOf,
  type Problem,
  readBranch,
  readCase,
  readScenario,
  type SourceFile,
  type WrittenEdit,
} from "@laksana/scenario"
import type { BranchView, CaseSource, ToldProblem } from "../protocol.ts"
import { type CaseFolder, fileNamed, filesOf, idOf } from "./case-folder.ts"
import type { OpenScenario, ReadFiles } from "./open-case.ts"
import { firstOf, toldOfFile, toldProblems } from "./told-problem.ts"

export type ReadCase =
  | { readonly _tag: "Read"; readonly read: ReadFiles }
  | { readonly _tag: "Refused"; readonly problems: readonly ToldProblem[] }

export function readOpenCase(source: CaseSource, folder: CaseFolder, base: AnyModel): ReadCase {
  const files = caseFiles(folder)
  if ("_tag" in files) return files
  const read = readCase(files, base)
  if (read._tag === "Invalid") return { _tag: "Refused", problems: toldProblems(read.problems) }
  const theCase = read.value
  const problems: ToldProblem[] = []
  const warnings: Problem[] = [...read.warnings]
  const scenarios = filesOf(folder, "scenario").flatMap((file): readonly OpenScenario[] => {
    const one = readScenario(file, theCase, base)
    if (one._tag === "Invalid") {
      problems.push(...toldProblems(one.problems))
      return []
    }
    warnings.push(...one.warnings)
    return [{ file: one.value, source: file }]
  })
  const branches = branchesOf(folder, theCase, base, problems)
  if (problems.length > 0) return { _tag: "Refused", problems: firstOf(problems) }
  return {
    _tag: "Read",
    read: {
      source,
      folder,
      theCase,
      sources: [files.history, files.case, files.assumptions].filter((file) => file !== undefined),
      overlays: files.overlays ?? {},
      scenarios,
      branches,
      warnings: toldProblems(warnings),
    },
  }
}

type Refused = Extract<ReadCase, { readonly _tag: "Refused" }>

function caseFiles(folder: CaseFolder): CaseFiles | Refused {
  const history = fileNamed(folder, "history.yaml")
  if (history === undefined) return { _tag: "Refused", problems: [withoutHistory] }
  const described = fileNamed(folder, "case.yaml")
  const assumptions = fileNamed(folder, "assumptions.yaml")
  const named = Object.entries({ ...folder.overlays, ...overlayFiles(described) }).map(([name, file]) => ({
    name,
    file,
    source: fileNamed(folder, file),
  }))
  const missing = named.filter(({ source }) => source === undefined)
  if (missing.length > 0) return { _tag: "Refused", problems: missing.map(({ file }) => withoutOverlay(file)) }
  const overlays = named.flatMap(({ name, source }): readonly (readonly [string, SourceFile])[] =>
    source === undefined ? [] : [[name, source]],
  )
  return {
    id: folder.id,
    history,
    ...(described === undefined ? {} : { case: described }),
    ...(assumptions === undefined ? {} : { assumptions }),
    overlays: Object.fromEntries(overlays),
  }
}

const withoutHistory = toldOfFile("history.yaml", "without-history", {
  en: "A case begins with a file history.yaml, and none was given.",
  id: "Sebuah kasus dimulai dari berkas history.yaml, tetapi berkas itu tidak diberikan.",
})

const withoutOverlay = (file: string): ToldProblem =>
  toldOfFile(file, "not-found", {
    en: `case.yaml names the overlay file ${file}, which was not given.`,
    id: `case.yaml menyebut berkas lapisan ${file}, tetapi berkas itu tidak diberikan.`,
  })

function branchesOf(folder: CaseFolder, theCase: Case, base: AnyModel, problems: ToldProblem[]): readonly BranchView[] {
  const files = new Map(filesOf(folder, "branch").map((file) => [idOf(file.path), file]))
  const read = new Map<string, BranchView | undefined>()
  const branch = (id: string, line: readonly string[]): BranchView | undefined => {
    const file = files.get(id)
    if (file === undefined || read.has(id)) return read.get(id)
    if (line.includes(id)) {
      problems.push(
        toldOfFile(file.path, "branch-cycle", {
          en: `The branches ${[...line, id].join(" → ")} descend from each other.`,
          id: `Cabang ${[...line, id].join(" → ")} saling menurunkan.`,
        }),
      )
      return undefined
    }
    const parent = parentOf(file)
    const inherited: readonly WrittenEdit[] = parent === undefined ? [] : (branch(parent, [...line, id])?.edits ?? [])
    if (parent !== undefined && !files.has(parent)) {
      problems.push(
        toldOfFile(file.path, "unknown-branch", {
          en: `Its parent, the branch ${parent}, was not given.`,
          id: `Induknya, cabang ${parent}, tidak diberikan.`,
        }),
      )
    }
    const one = readBranch(file, theCase, base, inherited)
    if (one._tag === "Invalid") {
      problems.push(...toldProblems(one.problems))
      read.set(id, undefined)
      return undefined
    }
    const view = { id, title: one.value.title ?? null, edits: [...inherited, ...one.value.overlay] }
    read.set(id, view)
    return view
  }
  return [...files.keys()].flatMap((id) => branch(id, []) ?? [])
}
