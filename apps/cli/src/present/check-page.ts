/** Check page: the verdict on each law as a table, then what breaks those that are broken, with the line that shows it again. */
import type { Context } from "../command/command.ts"
import type { CheckResults, CounterexampleResult, LawResult } from "../results/check-results.ts"
import { painter } from "../terminal/colour.ts"
import { type Row, tableLines } from "../terminal/table.ts"
import { folded, hanging, lengthOf, wrap } from "../terminal/wrap.ts"
import { checkWords, type CheckWords } from "../words/check.ts"
import { quantitiesIn } from "@laksana/words"
import { exampleLines } from "./example-lines.ts"

/** One fault breaks many laws: the first few tell it, and the others have their files. */
const toldInFull = 3

/** `folder` is where counterexamples are written. */
export function checkPage(results: CheckResults, folder: string, context: Context): string {
  const words = checkWords[context.language]
  const { number } = quantitiesIn(context.language)
  const { kind, name, model } = results.subject
  const bold = (text: string) => painter(context.out)("bold", text)
  const head = [
    ...wrap(words.heading[kind](name, model), context.out.width).map(bold),
    words.asked(String(results.seed), number(results.runs)),
  ]
  if (results.laws.length === 0) return `${[...head, words.noLaws].join("\n")}\n`
  const broken = results.laws.filter(({ counterexample }) => counterexample !== undefined)
  const sections = [
    head,
    lawTable(results.laws, words, context),
    ...broken.slice(0, toldInFull).map((law) => brokenLines(law, context)),
    ...(broken.length <= toldInFull ? [] : [wrap(words.more(broken.length - toldInFull, folder), context.out.width)]),
    closing(results.laws, words, context),
  ]
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`
}

function lawTable(laws: readonly LawResult[], words: CheckWords, context: Context): readonly string[] {
  const { number } = quantitiesIn(context.language)
  const rows = laws.map((law): Row => {
    const verdict = verdictOf(law)
    const reason = law.reason === undefined ? "" : ` (${law.reason[context.language]})`
    return [
      { text: words.verdicts[verdict], ...styles[verdict] },
      law.result === "inapplicable" ? "–" : number(law.examples),
      `${law.states[context.language]}${reason} [${law.id}]`,
    ]
  })
  const { verdict, examples, law } = words.columns
  const columns = [{ heading: verdict }, { heading: examples, align: "right" }, { heading: law, wraps: true }] as const
  return tableLines(columns, rows, context)
}

type Told = keyof CheckWords["verdicts"]

const verdictOf = ({ result, interrupted }: LawResult): Told =>
  result === "holds" && interrupted === true ? "interrupted" : result

const styles = {
  holds: { style: "green" },
  broken: { style: "red" },
  inapplicable: { style: "dim" },
  interrupted: { style: "yellow" },
  unreached: { style: "yellow" },
} as const satisfies Record<Told, object>

function brokenLines(law: LawResult, context: Context): readonly string[] {
  const words = checkWords[context.language]
  const { width } = context.out
  const { counterexample, violation } = law
  if (counterexample === undefined) return []
  const labels = [words.found, words.file, words.again]
  const indent = Math.max(...labels.map(lengthOf)) + 2
  const labelled = (label: string, text: string) => hanging(`  ${`${label}:`.padEnd(indent)}`, text, width)
  // What is to be copied stands on one line, however long.
  const copied = (label: string, text: string) => `  ${`${label}:`.padEnd(indent)}${text}`
  return [
    painter(context.out)("bold", words.violated(law.id)),
    folded(`  ${law.states[context.language]}`, width),
    ...(violation === undefined ? [] : [labelled(words.found, violation[context.language])]),
    `  ${titleOf(counterexample, words)}:`,
    ...exampleLines(counterexample, context).map((line) => hanging("    ", line, width)),
    copied(words.file, counterexample.file),
    copied(words.again, counterexample.again),
  ]
}

const titleOf = ({ own, shrinks }: CounterexampleResult, words: CheckWords): string =>
  own ? words.own : words.counterexample(shrinks)

function closing(laws: readonly LawResult[], words: CheckWords, context: Context): readonly string[] {
  const count = (...told: readonly Told[]) => laws.filter((law) => told.includes(verdictOf(law))).length
  const broken = count("broken")
  const applying = laws.length - count("inapplicable")
  const answer = broken === 0 ? words.allHold(count("holds", "interrupted")) : words.broken(broken, applying)
  const sentence = [answer, ...words.others(count("inapplicable"), count("interrupted"), count("unreached"))].join(" ")
  return wrap(sentence, context.out.width)
}
