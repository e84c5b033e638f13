/** Versions page: what another version moves: conclusions first, then what it says differently, what moved, the order of scenarios. */
import type { Language } from "@laksana/core"
import type { VersionsResults } from "@laksana/results"
import {
  differenceText,
  isUnmoved,
  outcomeNumbers,
  outcomeText,
  quantitiesIn,
  runWords,
  valueText,
  versionChangeText,
  versionsConclusions,
  type VersionsTelling,
  versionsUntold,
  versionsWords,
  fewDrawsSentences,
} from "@laksana/words"
import { folded, hanging } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"

/** Most lines of each kind; all of them are in the JSON. */
const mostChanges = 15
const mostMoved = 5

export function versionsPage(results: VersionsResults, telling: VersionsTelling, width: number): readonly string[] {
  const { language } = telling
  const words = versionsWords(language)
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, width))
  const { before, after } = results
  return [
    ...fold([words.heading(results.scenarios.length)]),
    "",
    ...fold(versionsConclusions(results, telling)),
    "",
    words.nameA(before.kind, before.path ?? "", before.model),
    words.nameB(after.kind, after.model),
    ...section(changeLines(results, language, width)),
    ...section(movedLines(results, telling, width)),
    ...section(rankingLines(results, telling, width)),
    ...section(fold(restLines(results, language))),
  ]
}

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines])

function changeLines(results: VersionsResults, language: Language, width: number): readonly string[] {
  const words = versionsWords(language)
  const { number } = quantitiesIn(language)
  const { changes, code, onlyBefore, onlyAfter } = results
  const effective = changes.filter((change) => change.effective)
  const others = changes.filter((change) => !change.effective)
  const rest = [
    ...(others.length === 0 ? [] : [words.ineffective(some(others.map(({ id }) => id)))]),
    ...(code.length === 0 ? [] : [words.code(some(code))]),
    ...(onlyBefore.length === 0 ? [] : [words.onlyIn("A", some(onlyBefore))]),
    ...(onlyAfter.length === 0 ? [] : [words.onlyIn("B", some(onlyAfter))]),
  ].map((line) => folded(line, width))
  if (effective.length === 0) return rest
  const more = effective.length - mostChanges
  return [
    folded(words.changesTitle(number(effective.length)), width),
    ...effective.slice(0, mostChanges).map((change) => hanging("  - ", versionChangeText(change, language), width)),
    ...(more > 0 ? [`  ${words.changesMore(number(more))}`] : []),
    ...rest,
  ]
}

/** Most names in a sentence. */
const mostNames = 12

const some = (names: readonly string[]): string =>
  names.length <= mostNames ? names.join(", ") : `${names.slice(0, mostNames).join(", ")}, … (${names.length})`

function movedLines({ scenarios }: VersionsResults, telling: VersionsTelling, width: number): readonly string[] {
  const { language, titles } = telling
  const words = versionsWords(language)
  const { number, deadline, month } = quantitiesIn(language)
  const movers = scenarios.filter((scenario) => !isUnmoved(scenario))
  if (movers.length === 0) return []
  const still = scenarios.filter(isUnmoved).map(({ label }) => `“${label[language]}”`)
  const tables = movers.flatMap(({ id, label, moved }) => {
    const told = moved.filter((each) => each.moved)
    const rows = told.slice(0, mostMoved).map((each) => {
      const { kind, most } = each
      return [
        kind === "milestone" ? titles.milestone(each.id) : titles.variable(each.id),
        kind === "milestone" ? deadline(most.day) : month(most.day),
        valueText(each, most, most.before, language),
        valueText(each, most, most.after, language),
        differenceText(each, most, language),
      ]
    })
    const more = told.length - rows.length
    return [
      folded(label[language] === id ? id : `${label[language]} (${id})`, width),
      ...columns([words.movedColumns, ...rows], width),
      ...(more > 0 ? [`  ${words.movedMore(number(more))}`] : []),
    ]
  })
  return [
    folded(words.movedTitle, width),
    ...tables,
    folded(words.nothingElse, width),
    ...(still.length === 0 ? [] : [folded(words.nothingMovedIn(still.join(", ")), width)]),
  ]
}

function rankingLines(results: VersionsResults, telling: VersionsTelling, width: number): readonly string[] {
  const { ranking, scenarios } = results
  if (ranking === null) return []
  const { language, outcome, titles } = telling
  const words = versionsWords(language)
  const numbers = outcomeNumbers(outcome, language)
  const { number } = quantitiesIn(language)
  type Under = (typeof ranking.scenarios)[number]["before"]
  const place = ({ rank, bestRank, worstRank }: Under) =>
    bestRank === worstRank ? number(rank) : `${number(rank)} (${number(bestRank)}–${number(worstRank)})`
  const rows = ranking.scenarios.map(({ scenario, before, after }) => [
    scenarios.find(({ id }) => id === scenario)?.label[language] ?? scenario,
    place(before),
    place(after),
    numbers.number(before.mean),
    numbers.number(after.mean),
  ])
  return [
    folded(words.rankingTitle(`${outcomeText(outcome, titles, language)} (${numbers.unit})`), width),
    ...columns([words.rankingColumns, ...rows], width),
  ]
}

function restLines(results: VersionsResults, language: Language): readonly string[] {
  const words = versionsWords(language)
  const { number } = quantitiesIn(language)
  const { before, after, scenarios, comparisons, shared, seed, engine } = results
  const { draws, provenance, notAPrediction } = runWords(language)
  const isShared = JSON.stringify(before.draws) === JSON.stringify(after.draws)
  const drawsOf = isShared
    ? [[words.bothDraws, after.draws] as const]
    : [["A", before.draws] as const, ["B", after.draws] as const]
  return [
    ...new Set(drawsOf.flatMap(([, each]) => fewDrawsSentences(each, language))),
    words.errors(number(scenarios[0]?.pairs ?? 0), number(comparisons)),
    ...(shared === 1 ? [] : [words.shared(number(Math.floor(shared * 100)))]),
    ...drawsOf.flatMap(([name, each]) =>
      each === null ? [] : [`${name}: ${draws(number(each.particles), number(each.independent))}`],
    ),
    ...versionsUntold(results, language),
    notAPrediction,
    ...(before.inputHash === after.inputHash
      ? [provenance(seed, engine, after.inputHash)]
      : [before, after].map(({ inputHash }, i) => `${i === 0 ? "A" : "B"}: ${provenance(seed, engine, inputHash)}`)),
  ]
}
