/** Rank next: lines worth pasting after scenarios were ranked, with what they show. */
import type { RankResults } from "@laksana/results"
import { rankWords, rounded, runWords } from "@laksana/words"
import { calledAs } from "../command/called.ts"
import type { Invocation } from "../command/command.ts"
import { shellLine } from "../command/shell-line.ts"
import { addressOf } from "../running/address.ts"

/** Options that a line has again as it had them; what the next line changes is laid over them. */
const kept = ["across", "outcome", "better", "probability", "runs", "seed", "workers", "model", "store"] as const
/** Beyond so many runs nobody waits for the answer. */
const mostRuns = 1e6

export function rankNext(results: RankResults, invocation: Invocation): string {
  const { arguments: names, text, texts, whole, context } = invocation
  const { next } = runWords(context.language)
  const { next: does } = rankWords(context.language)
  const given = (changed: Readonly<Record<string, string>>, options: readonly string[]): readonly string[] => [
    ...Object.entries({
      ...Object.fromEntries(options.map((name) => [name, text(name) ?? whole(name)?.toString()])),
      ...changed,
    }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    ...texts("overlay").flatMap((overlay) => ["--overlay", overlay]),
  ]
  const again = (changed: Readonly<Record<string, string>>) =>
    shellLine(["laksana", "rank", ...names, ...given(changed, kept)])
  const { overall } = results.ranking
  const [best, second] = overall.places.map(({ scenarios }) => scenarios[0])
  const [one, other] = [best, second].map((id) => (id === undefined ? undefined : nameOf(names, id, results.case)))
  const isTie = overall.places.length === 1
  const { runsToTell } = overall
  const lines: readonly (readonly [string, string])[] = [
    ...(runsToTell !== null && runsToTell <= mostRuns
      ? [[again({ runs: String(rounded(runsToTell)) }), does.more] as const]
      : []),
    ...(one === undefined || other === undefined || isTie
      ? []
      : [
          [
            shellLine(["laksana", "compare", other, one, ...given({}, ["seed", "model", "store"])]),
            does.compare,
          ] as const,
        ]),
    ...(one === undefined || isTie || results.outcome.kind !== "reached"
      ? []
      : [
          [
            shellLine([
              "laksana",
              "discover",
              one,
              ...given({ outcome: results.outcome.name }, ["seed", "model", "store"]),
            ]),
            does.discover,
          ] as const,
        ]),
    ...(isTie ? [] : [[again({ seed: `${results.seed}-2` }), does.again] as const]),
  ]
  return lines.map(([line, what]) => `${next(calledAs(line, context.environment))}  – ${what}\n`).join("")
}

/** As it was named on the command line, or the case that stood for it; undefined where it was named in another way. */
function nameOf(names: readonly string[], id: string, theCase: string): string | undefined {
  const own = names.find((name) => {
    const { file, cell } = addressOf(name)
    const stem = file.replace(/^.*\//, "").replace(/\.scenario\.ya?ml$/, "")
    return cell === undefined ? stem === id : `${stem}/${cell}` === id || cell === id
  })
  return own ?? (names.includes(theCase) ? `${theCase}/${id}` : undefined)
}
