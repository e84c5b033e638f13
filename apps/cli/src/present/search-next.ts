/** Search next: lines worth pasting after packages were searched, with what they show. */
import { join } from "node:path"
import type { SearchResults } from "@laksana/results"
import { runWords, searchWords } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { shellLine } from "../command/shell-line.ts"
import { packageFile } from "../searching/write-packages.ts"

/** Options that a line has again as it had them; what the next line changes is laid over them. */
const kept = [
  "budget",
  "outcome",
  "probability",
  "across",
  "runs",
  "generations",
  "seed",
  "workers",
  "model",
  "store",
] as const

/** The line that was given, with some of its options changed. */
export function searchLine(
  { arguments: names, text, texts, whole }: Pick<Invocation, "arguments" | "text" | "texts" | "whole">,
  changed: Readonly<Record<string, string>> = {},
): string {
  const options: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(kept.map((name) => [name, text(name) ?? whole(name)?.toString()])),
    ...changed,
  }
  return shellLine([
    "laksana",
    "search",
    ...names,
    ...Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    ...texts("overlay").flatMap((overlay) => ["--overlay", overlay]),
  ])
}

export function searchNext(
  results: SearchResults,
  effort: { readonly generations: number },
  invocation: Invocation,
): string {
  const { text, context, arguments: names } = invocation
  const { next } = runWords(context.language)
  const { next: does } = searchWords(context.language)
  const folder = text("out")
  const under = ["store", "model"].flatMap((name) => {
    const value = text(name)
    return value === undefined ? [] : [`--${name}`, value]
  })
  const [name = ""] = names
  const isDone = (results.packages[0]?.levers.length ?? 0) > 0
  const written = folder === undefined || !isDone ? undefined : join(folder, packageFile(0))
  const lines: readonly (readonly [string, string])[] = [
    ...(written === undefined
      ? [[searchLine(invocation, { out: "packages" }), does.run] as const]
      : [
          [shellLine(["laksana", "run", written, ...under]), does.run] as const,
          [shellLine(["laksana", "compare", name, written, ...under]), does.compare] as const,
        ]),
    [searchLine(invocation, { seed: `${results.seed}-2` }), does.again],
    ...(results.choice?.ended === "sure" && results.reached
      ? []
      : [[searchLine(invocation, { generations: String(2 * effort.generations) }), does.more] as const]),
  ]
  return lines.map(([line, what]) => `${next(line)}  – ${what}\n`).join("")
}
