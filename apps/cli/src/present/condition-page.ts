/** Condition page: what a history teaches, in words: what was learned, what surprises, and how forecasts would have done. */
import type { AnyModel } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import type { ConditionResults, Distribution } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import { conditionWords, type ConditionWords, type Quantities, quantitiesIn, runWords } from "@laksana/words"
import { columns } from "./columns.ts"

export interface ConditionSides {
  readonly theCase: Case
  readonly model: AnyModel
  readonly context: Pick<Context, "language" | "out">
}

const titlesTold = 4

export function conditionPage(results: ConditionResults, sides: ConditionSides): readonly string[] {
  const { language, out } = sides.context
  const words = conditionWords(language)
  const quantities = quantitiesIn(language)
  const { number } = quantities
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const times = results.stages.filter(({ resampled }) => resampled).length
  return [
    ...fold([
      words.heading(number(results.particles), number(results.ess), number(results.independent)),
      ...(times === 0 ? [] : [words.resampled(number(times))]),
      words.evidence(number(results.logEvidence, 2)),
    ]),
    "",
    ...learnedLines(results, sides, words, quantities),
    "",
    ...surpriseLines(results, sides, words, quantities),
    "",
    ...fold(backtestLines(results, words, quantities)),
    "",
    ...fold([words.few, runWords(language).provenance(results.seed, results.engine, results.inputHash)]),
  ]
}

function learnedLines(
  results: ConditionResults,
  { model, context }: ConditionSides,
  words: ConditionWords,
  { number }: Quantities,
): readonly string[] {
  const { language, out } = context
  const titleOf = (id: string) => model.parameters.find((parameter) => parameter.id === id)?.title[language] ?? id
  const shown = ({ p50, p05, p95 }: Distribution) => `${number(p50, 3)} (${number(p05, 3)}–${number(p95, 3)})`
  const told = results.parameters
    .filter(({ learned }) => learned !== "nothing" && learned !== "unclear")
    .toSorted((a, b) => b.bits - a.bits)
  const rest = results.parameters.filter(({ learned }) => learned === "nothing" || learned === "unclear")
  const rows = told.map(({ id, prior, posterior, bits, learned }) => [
    titleOf(id),
    shown(prior),
    shown(posterior),
    number(bits, 2),
    words.learned[learned],
  ])
  const titles = rest.slice(0, titlesTold).map(({ id }) => titleOf(id))
  const pairs = results.pairs.map(
    ({ parameters: [a, b], correlation }) => `  ${words.tied(titleOf(a), titleOf(b), number(correlation, 2))}`,
  )
  return [
    words.learnedTitle,
    ...columns([words.learnedColumns, ...rows], out.width),
    ...(rest.length > titlesTold
      ? [folded(words.littleOf(titles.join(", "), number(rest.length - titles.length)), out.width)]
      : []),
    "",
    ...(pairs.length === 0 ? [words.notTied] : [words.tiedTitle, ...pairs.map((line) => folded(line, out.width))]),
  ]
}

function surpriseLines(
  results: ConditionResults,
  { theCase, model, context }: ConditionSides,
  words: ConditionWords,
  quantities: Quantities,
): readonly string[] {
  const { language, out } = context
  const { number, day, frequency } = quantities
  const chanceOf = (p: number) => frequency({ p, of: 100 })
  const processTitle = (name: string) =>
    model.processes.find((process) => process.name === name)?.title[language] ?? name
  const eventTitle = (id: string) => theCase.events.find((event) => event.id === id)?.title?.[language] ?? id
  const waits = results.surprise.waits.map(({ process, event, from, to, expected, side, chance, oddity }) => {
    const said =
      event === null
        ? words.silence(processTitle(process), day(from), day(to), number(expected, 2), chanceOf(chance))
        : words.wait(`“${eventTitle(event)}”`, side, number(expected, 2), chanceOf(chance))
    return { chance, line: `${said}: ${words.oddity[oddity]}.` }
  })
  const observations = results.surprise.observations.map(({ id, chance, oddity }) => {
    const [variable = "", at = ""] = id.split("@")
    const found = theCase.observations.find((observation) => observation.variable === variable && observation.at === at)
    const title =
      found?.title?.[language] ?? model.variables.find((each) => each.id === variable)?.title[language] ?? id
    return { chance, line: `${words.observation(`“${title}”`, chanceOf(chance))}: ${words.oddity[oddity]}.` }
  })
  const lines = [...waits, ...observations]
    .toSorted((a, b) => a.chance - b.chance)
    .map(({ line }) => folded(`  ${line}`, out.width))
  const { qq } = results.surprise
  return [
    words.surpriseTitle,
    ...lines,
    ...(qq === null ? [] : [folded(`  ${words.qq(number(qq.waits), chanceOf(qq.chance))}`, out.width)]),
  ]
}

function backtestLines(
  { backtest }: ConditionResults,
  words: ConditionWords,
  { number, percent }: Quantities,
): readonly string[] {
  const { forecasts, coverage, skill, occasions } = backtest
  if (forecasts.length === 0) return [words.backtestNone]
  const shown = (value: number | null) =>
    value === null ? words.perfect : value >= 0 ? words.better(percent(value)) : words.worse(percent(-value))
  return [
    words.backtestTitle(number(occasions.length)),
    ...coverage.map(({ level, p, of }) => `  ${words.coverage(percent(level), number(p * of), number(of))}`),
    `  ${words.skill(shown(skill.persistence), shown(skill.constantRate))}`,
  ]
}
