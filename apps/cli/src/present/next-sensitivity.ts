/** Next sensitivity lines: commands worth trying after one, with what they show. */
import type { SensitivityResults } from "@laksana/results"
import { rankedParameters, runWords, sensitivityWords } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { shellLine } from "../command/shell-line.ts"

/** So many of the parameters that matter most are looked at further. */
const further = { direction: 3, shares: 10 } as const

export function nextSensitivityLines(results: SensitivityResults, invocation: Invocation): string {
  const { language } = invocation.context
  const { next } = runWords(language)
  const { nextDoes } = sensitivityWords(language)
  const line = (method: string, more: readonly string[]) =>
    shellLine([
      "laksana",
      "sensitivity",
      ...invocation.arguments,
      "--method",
      method,
      "--outcome",
      results.outcome.name,
      ...more,
      ...kept(invocation),
    ])
  const ranked = rankedParameters(results)
  const among = (most: number) => ["--factors", ranked.slice(0, most).join(",")]
  const named = invocation.text("factors")
  const same = named === undefined ? [] : ["--factors", named]
  const runs =
    results.method === "morris" && invocation.text("runs") !== undefined ? String(results.runsEach) : undefined
  const asBefore = [
    ...same,
    ...(runs === undefined ? [] : ["--runs", runs]),
    ...(invocation.flag("second-order") ? ["--second-order"] : []),
  ]
  const lines: readonly (readonly [string, string])[] = [
    ...(ranked.length === 0
      ? []
      : results.method === "sobol"
        ? [[line("oat", among(further.direction)), nextDoes.direction] as const]
        : [[line("sobol", among(further.shares)), nextDoes.shares] as const]),
    [
      results.method === "oat"
        ? line("oat", [...same, "--runs", String(4 * results.runsEach)])
        : line(results.method, [...asBefore, "--points", String(4 * results.points)]),
      nextDoes.finer,
    ],
  ]
  return lines.map(([said, does]) => `${next(said)}  – ${does}\n`).join("")
}

/** What the command was given and the next one needs to speak of the same. */
function kept({ texts }: Invocation): readonly string[] {
  const of = (name: string) => texts(name).flatMap((value) => [`--${name}`, value])
  return ["seed", "overlay", "store", "model"].flatMap(of)
}
