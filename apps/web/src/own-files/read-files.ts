/** Read files: files that a person chose, as the texts that the engine reads; what cannot be read is told by name. */
import type { SourceFile } from "@laksana/scenario"
import { readAsText } from "./read-as-text.ts"

/** Beyond this no history of a policy goes. */
export const mostMegabytes = 8

export interface ChosenFiles {
  /** The folder that holds them, or "own". */
  readonly id: string
  readonly files: readonly SourceFile[]
  readonly tooLarge: readonly string[]
  readonly notRead: readonly string[]
}

/** Only YAML files are read; paths are relative to the chosen folder. */
export async function readFiles(chosen: readonly File[]): Promise<ChosenFiles> {
  const yaml = chosen.filter(({ name }) => /\.ya?ml$/i.test(name))
  const isLarge = ({ size }: File) => size > mostMegabytes * 1_000_000
  const read = await Promise.all(
    yaml.filter((file) => !isLarge(file)).map(async (file) => ({ path: pathOf(file), text: await readAsText(file) })),
  )
  const folder = yaml
    .map(({ webkitRelativePath }) => webkitRelativePath.split("/")[0] ?? "")
    .find((name) => name !== "")
  return {
    id: folder ?? "own",
    files: read.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    tooLarge: yaml.filter(isLarge).map(({ name }) => name),
    notRead: read.filter(({ text }) => text === undefined).map(({ path }) => path),
  }
}

function pathOf({ name, webkitRelativePath }: File): string {
  return webkitRelativePath === "" ? name : webkitRelativePath.split("/").slice(1).join("/")
}
