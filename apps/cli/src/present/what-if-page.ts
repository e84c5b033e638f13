/** What-if page: what would have been otherwise, in words: the answer first, then each event's fate, then one history in full. */
import type { AnyModel, ParameterChange } from "@laksana/engine"
import type { Case, WrittenEdit } from "@laksana/scenario"
import type { Bilingual, Day } from "@laksana/core"
import type { Context } from "../command/command.ts"
import { type CauseResult, type MonthSpread, peakOf, type RowResult, type WhatIfResults } from "@laksana/results"
import { folded } from "../terminal/wrap.ts"
import { quantitiesIn, runWords, whatIfWords, type WhatIfWords } from "@laksana/words"
import { columns } from "./columns.ts"

export interface WhatIfSides {
  readonly theCase: Case
  readonly model: AnyModel
  readonly goesOn: Bilingual | undefined
  readonly context: Pick<Context, "language" | "out">
}

const rowsTold = 12
const mostIndicators = 4

/** Lines for a terminal. */
export function whatIfPage(results: WhatIfResults, sides: WhatIfSides): readonly string[] {
  const { language, out } = sides.context
  const words = whatIfWords(language)
  const { number, day } = quantitiesIn(language)
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, out.width))
  const edits = results.edits.map((edit, i) => `  ${i + 1}  ${editText(edit, sides)}`)
  const { provenance } = runWords(language)
  const closing = [
    words.error(number(results.draws), number(results.independent)),
    provenance(results.seed, results.engine, results.inputHash),
  ]
  const opening = [
    words.heading,
    ...edits,
    words.goesOn(sides.goesOn?.[language], day(results.until)),
    ...(results.against === null ? [] : [words.compared(results.against)]),
  ]
  if (results.noEffect) {
    const reasons = results.reasons.map((reason) => {
      const edit = editText(results.edits[reason.edit] as WrittenEdit, sides)
      return reason.reason === "type-not-acted-on"
        ? words.reasons["type-not-acted-on"](edit, reason.type)
        : words.reasons[reason.reason](edit)
    })
    return fold([
      ...opening,
      "",
      words.noEffect(number(results.draws)),
      ...reasons.map((line) => `  ${line}`),
      "",
      ...closing,
    ])
  }
  return [
    ...fold([...opening, "", ...answerLines(results, sides)]),
    "",
    ...eventTable(results, sides),
    "",
    ...exampleLines(results, sides),
    "",
    ...fold(closing),
  ]
}

function answerLines(results: WhatIfResults, { model, context: { language } }: WhatIfSides): readonly string[] {
  const words = whatIfWords(language)
  const { number, signed, month } = quantitiesIn(language)
  const than = results.against === null ? words.inFact : words.inBranch(results.against)
  const titleOf = (id: string) => model.milestones.find((milestone) => milestone.id === id)?.title[language] ?? id
  const milestones = Object.entries(results.difference.milestones)
    .toReversed()
    .map(([id, found]) => {
      const fact = number(results.factual.milestones[id]?.reached ?? 0)
      const other = number(results.counterfactual.milestones[id]?.reached ?? 0)
      return found.earlier + found.later === 0
        ? words.milestoneSame(titleOf(id), fact)
        : words.milestone(titleOf(id), fact, other, number(found.earlier), number(found.later), than)
    })
  const size = ({ mean, se }: MonthSpread) => `${signed(mean, 3)} ±${number(1.96 * se, 3)}`
  const indicators = Object.entries(results.difference.indicators)
    .map(([id, months]) => ({ id, peak: peakOf(months), end: months.at(-1) }))
    .filter(({ peak }) => peak !== undefined && peak.mean !== 0)
    .sort((a, b) => clearness(b.peak) - clearness(a.peak))
    .slice(0, mostIndicators)
    .map(({ id, peak, end }) => {
      const title = model.variables.find((variable) => variable.id === id)?.title[language] ?? id
      if (peak === undefined || end === undefined || Math.abs(peak.mean) <= 1.96 * peak.se)
        return words.indicatorUnclear(title)
      return words.indicator(title, size(peak), month(`${peak.month}-01`), size(end))
    })
  return [words.felt(number(results.difference.differing), number(results.draws)), ...milestones, ...indicators]
}

const clearness = (month: MonthSpread | undefined): number =>
  month === undefined || month.se === 0 ? 0 : Math.abs(month.mean) / month.se

/** Of recorded and added events, and of processes, those that do not stay as they were. */
function eventTable(
  results: WhatIfResults,
  { theCase, model, context: { language, out } }: WhatIfSides,
): readonly string[] {
  const words = whatIfWords(language)
  const { number, signed } = quantitiesIn(language)
  const titleOf = (id: string) => theCase.events.find((event) => event.id === id)?.title?.[language] ?? id
  const processTitle = (name: string) =>
    model.processes.find((process) => process.name === name)?.title[language] ?? name
  const rows = [
    ...Object.entries(results.difference.events).map(([id, fate]) => ({ title: titleOf(id), fate })),
    ...Object.entries(results.difference.processes).map(([name, fate]) => ({ title: processTitle(name), fate })),
  ]
    .filter(({ fate }) => fate.moved + fate.vanished + fate.new + fate.amended > 0)
    .map(({ title, fate }) => [
      title,
      number(fate.kept),
      number(fate.moved),
      number(fate.vanished),
      number(fate.new),
      fate.moved === 0 ? "–" : signed(fate.meanShift),
    ])
  return [words.eventsTitle(number(results.draws)), ...columns([words.eventColumns, ...rows], out.width)]
}

/** The first differences of one history, each with its cause. */
function exampleLines(results: WhatIfResults, sides: WhatIfSides): readonly string[] {
  const { language, out } = sides.context
  const words = whatIfWords(language)
  const { number, day } = quantitiesIn(language)
  const differing = results.example.events.filter(({ change, amended }) => change !== "kept" || amended !== null)
  const dayOr = (at: Day | null) => (at === null ? "–" : day(at))
  const rows = differing
    .slice(0, rowsTold)
    .map((row) => [
      eventTitle(row, sides),
      words.change[row.change],
      dayOr(row.fact),
      dayOr(row.otherwise),
      causeText(row.cause, sides, words),
    ])
  const rest = differing.length - rows.length
  return [
    words.exampleTitle(number(results.example.draw)),
    ...columns(rows, out.width),
    ...(rest > 0 ? [`  ${words.rest(number(rest))}`] : []),
  ]
}

function eventTitle(
  { event, process, type }: RowResult,
  { theCase, model, context: { language } }: WhatIfSides,
): string {
  const recorded = theCase.events.find(({ id }) => id === event)?.title?.[language]
  return recorded ?? model.processes.find(({ name }) => name === process)?.title[language] ?? event ?? type
}

function causeText(
  cause: CauseResult | null,
  { theCase, model, context: { language } }: WhatIfSides,
  words: WhatIfWords,
): string {
  const variable = (id: string) => model.variables.find((each) => each.id === id)?.title[language] ?? id
  if (cause === null) return ""
  if (cause.kind === "edit") return words.because.edit(String(cause.edit + 1))
  if (cause.kind === "state") return words.because.state
  if (cause.kind === "rule") return words.because.rule(cause.by.map(variable).join(", "))
  const edit = /^edit (\d+)$/.exec(cause.after)?.[1]
  const after =
    edit !== undefined
      ? words.after.edit(String(Number(edit) + 1))
      : cause.after === "drift" || cause.after === "scenario"
        ? words.after[cause.after]
        : (theCase.events.find(({ id }) => id === cause.after)?.title?.[language] ??
          model.processes.find(({ name }) => name === cause.after)?.title[language] ??
          cause.after)
  return words.because.intensity(
    after,
    words.by(cause.by.length === 0 ? words.gateOrRate : cause.by.map(variable).join(", ")),
  )
}

/** An edit as a clause that follows "what if". */
function editText(edit: WrittenEdit, sides: Pick<WhatIfSides, "theCase" | "model" | "context">): string {
  const { theCase, model } = sides
  const { language } = sides.context
  const words = whatIfWords(language)
  const { day, number } = quantitiesIn(language)
  const titleOf = (id: string) => theCase.events.find((event) => event.id === id)?.title?.[language] ?? id
  const quoted = (text: string) => `“${text}”`
  if ("remove" in edit) return words.removed(quoted(titleOf(edit.remove)))
  if ("move" in edit) return words.moved(quoted(titleOf(edit.move)), day(edit.to))
  if ("amend" in edit) return words.amended(quoted(titleOf(edit.amend)), JSON.stringify(edit.payload))
  if ("on" in edit)
    return words.added(
      `${edit.event}${edit.payload === undefined ? "" : ` ${JSON.stringify(edit.payload)}`}`,
      day(edit.on),
    )
  const window = words.between(
    edit.from === undefined ? undefined : day(edit.from),
    edit.to === undefined ? undefined : day(edit.to),
  )
  if ("parameters" in edit) {
    return Object.entries(edit.parameters)
      .map(([id, change]) => {
        const title = model.parameters.find((parameter) => parameter.id === id)?.title[language] ?? id
        return words.set(title, changeText(change, number), window)
      })
      .join("; ")
  }
  return Object.entries(edit.scale)
    .map(([name, factor]) => {
      const title = model.processes.find((process) => process.name === name)?.title[language] ?? name
      return words.scaled(title, number(factor, Number.isInteger(factor) ? 0 : 2), window)
    })
    .join("; ")
}

function changeText(change: number | ParameterChange, number: (value: number, digits?: number) => string): string {
  const shown = (value: number) => number(value, Number.isInteger(value) ? 0 : 2)
  if (typeof change === "number") return shown(change)
  if ("times" in change) return `× ${shown(change.times)}`
  if ("value" in change) return shown(change.value)
  if ("uniform" in change) return change.uniform.map(shown).join("–")
  return Object.values(change)
    .flat()
    .map((value) => shown(Number(value)))
    .join("–")
}
