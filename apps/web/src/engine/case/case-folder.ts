/** Case folder: the files of a case, each in its part: history, description, assumptions, overlays, scenarios and branches. */
import type { SourceFile } from "@laksana/scenario"

export interface CaseFolder {
  readonly id: string
  readonly files: readonly SourceFile[]
  /** By name, the files of overlays that case.yaml need not name: a log has them beside it. */
  readonly overlays?: Readonly<Record<string, string>>
}

export const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)

export const fileNamed = ({ files }: CaseFolder, name: string): SourceFile | undefined =>
  files.find(({ path }) => nameOf(path) === name)

const endings = { scenario: ".scenario.yaml", branch: ".branch.yaml" } as const

/** In alphabetical order of their names. */
export function filesOf({ files }: CaseFolder, kind: keyof typeof endings): readonly SourceFile[] {
  return files
    .filter(({ path }) => path.endsWith(endings[kind]))
    .toSorted((a, b) => (nameOf(a.path) < nameOf(b.path) ? -1 : 1))
}

export const idOf = (path: string): string => nameOf(path).replace(/\.(scenario|branch)\.yaml$/, "")

/** With further files in the place of those of the same name. */
export function withFiles({ files, ...folder }: CaseFolder, further: readonly SourceFile[]): CaseFolder {
  const names = new Set(further.map(({ path }) => nameOf(path)))
  return { ...folder, files: [...files.filter(({ path }) => !names.has(nameOf(path))), ...further] }
}
