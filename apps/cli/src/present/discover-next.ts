/** Discover next: lines worth pasting after boxes were looked for, with what they show. */
import type { DiscoverResults } from "@laksana/results"
import { discoverPageWords, runWords } from "@laksana/words"
import type { Invocation } from "../command/command.ts"
import { shellLine } from "../command/shell-line.ts"

/** Options that a line has again as it had them; seed, points and side are what the next line changes. */
const kept = ["outcome", "success", "factors", "runs", "workers", "model", "store"] as const

export function discoverNext(
  { seed, of, boxes, where, ended, outcome }: DiscoverResults,
  { arguments: names, text, texts, whole, context }: Invocation,
): string {
  const { next } = runWords(context.language)
  const { next: does } = discoverPageWords(context.language)
  const again = (changed: Readonly<Record<string, string>>) => {
    const options: Readonly<Record<string, string | undefined>> = {
      ...Object.fromEntries(kept.map((name) => [name, text(name) ?? whole(name)?.toString()])),
      points: whole("points")?.toString(),
      seed: text("seed"),
      where: text("where"),
      ...changed,
    }
    return shellLine([
      "laksana",
      "discover",
      ...names,
      ...Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
      ...texts("overlay").flatMap((overlay) => ["--overlay", overlay]),
    ])
  }
  const other = [again({ where: where === "fails" ? "succeeds" : "fails" }), does.other] as const
  const numbers = boxes[0]?.conditions.flatMap((condition) => ("low" in condition ? [condition.id] : [])) ?? []
  // Of several conditions that must hold together there is no one number whose parts could be told.
  const [read = ""] = outcome.replace(/^not /, "").split(" ")
  const sensitivity =
    numbers.length === 0 || outcome.includes(" and ")
      ? []
      : [
          [
            shellLine([
              "laksana",
              "sensitivity",
              ...names,
              "--outcome",
              read,
              "--factors",
              numbers.join(","),
              ...["model", "store"].flatMap((name) =>
                [text(name) ?? []].flat().flatMap((value) => [`--${name}`, value]),
              ),
            ]),
            does.matters,
          ] as const,
        ]
  const isAlike = ended.reason === "all-succeed" || ended.reason === "none-succeeds"
  const lines =
    boxes.length > 0
      ? [[again({ seed: `${seed}-2` }), does.again] as const, ...sensitivity, other]
      : isAlike
        ? []
        : [[again({ points: String(of * 4) }), does.more] as const, other]
  return lines.map(([line, what]) => `${next(line)}  – ${what}\n`).join("")
}
