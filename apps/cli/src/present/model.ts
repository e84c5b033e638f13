/** The model in words: an overview, or one of its tables. */
import type { AnyModel, Milestone } from "@laksana/engine"
import { type Claim, type Coding, unitTitle } from "@laksana/model"
import type { Context } from "../command/command.ts"
import { type DriverCell, driversOf } from "@laksana/results"
import { milestonesYaml } from "../results/milestones-yaml.ts"
import { painter } from "../terminal/colour.ts"
import { type Row, tableLines } from "../terminal/table.ts"
import { hanging } from "../terminal/wrap.ts"
import {
  evidenceText,
  homeText,
  middleOf,
  type ModelWords,
  modelWords,
  plainNumber,
  priorText,
  type Quantities,
  quantitiesIn,
  titlesIn,
} from "@laksana/words"

export type ModelPart = "parameters" | "drivers" | "claims" | "milestones" | "codings"

/** What the paper behind a model says; nothing for a model of one's own. */
interface Grounds {
  readonly claims: readonly Claim[]
  readonly codings: readonly Coding[]
}

interface Page extends Grounds {
  readonly model: AnyModel
  readonly context: Context
  readonly words: ModelWords
  readonly quantities: Quantities
  readonly heading: (text: string) => string
}

/** The parts asked for; the overview where none was. */
export function modelPage(model: AnyModel, grounds: Grounds, parts: readonly ModelPart[], context: Context): string {
  const paint = painter(context.out)
  const page: Page = {
    model,
    ...grounds,
    context,
    words: modelWords[context.language],
    quantities: quantitiesIn(context.language),
    heading: (text) => paint("bold", text),
  }
  const sections = parts.length === 0 ? overview(page) : parts.map((part) => sectionOf[part](page))
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`
}

const sectionOf: Readonly<Record<ModelPart, (page: Page) => readonly string[]>> = {
  parameters,
  drivers,
  claims,
  milestones,
  codings,
}

function overview(page: Page): readonly (readonly string[])[] {
  const { model, words, heading, context } = page
  const { language } = context
  const cells = driversOf(model)
  const rows = model.processes.map((process): Row => {
    const own = cells.filter((cell) => cell.process === process.name)
    return [
      process.title[language],
      own.map((cell) => `${titleOf(model, cell.variable, language)} ${middle(cell, page)}`).join(" · "),
    ]
  })
  return [
    [
      heading(words.overview(model.title[language], model.version)),
      words.counts(model.parameters.length, cells.length, model.processes.length, page.claims.length),
    ],
    [
      heading(words.drivers),
      ...tableLines([{ heading: words.process }, { heading: words.driver, wraps: true }], rows, context),
    ],
    [hanging("", words.tableNote, context.out.width)],
    [heading(words.milestones), ...milestoneSentences(page)],
    [...words.more],
  ]
}

/** The same variables under each theory: what the paper finds of a category, and the variables in it. */
function codings({ codings: all, model, words, heading, context }: Page): readonly string[] {
  if (all.length === 0) return [words.noCodings]
  const { language } = context
  return all.flatMap(({ title, categories }) => [
    heading(title[language]),
    ...categories.map((category) => {
      const variables = category.variables.map((variable) => titleOf(model, variable, language))
      const listed = variables.length === 0 ? words.noVariable : variables.join(", ")
      return hanging(
        "  ",
        `${category.title[language]} (${words.assessments[category.assessment]}): ${listed}`,
        context.out.width,
      )
    }),
  ])
}

/** The middle of an elasticity's or strength's prior, with its sign. */
function middle({ prior, role }: DriverCell, { quantities }: Page): string {
  const value = middleOf(prior)
  return role === "driver" ? quantities.signed(value, 1) : `×(1 + ${quantities.number(value, 2)})`
}

function titleOf(model: AnyModel, variable: string, language: "en" | "id"): string {
  return model.variables.find(({ id }) => id === variable)?.title[language] ?? variable
}

function parameters(page: Page): readonly string[] {
  const { model, words, heading, context } = page
  const rows = model.parameters.map(
    ({ id, title, unit, prior, bounds, evidence }): Row => [
      id,
      title[context.language],
      unitTitle(unit)[context.language],
      priorText(prior, context.language),
      `${plainNumber(bounds[0], context.language)} – ${plainNumber(bounds[1], context.language)}`,
      evidenceText(evidence, context.language),
    ],
  )
  const columns = [words.parameter, words.meaning, words.unit, words.prior, words.bounds, words.evidence]
  if (context.plain)
    return tableLines(
      columns.map((text) => ({ heading: text })),
      rows,
      context,
    )
  // Six columns do not fit a terminal: a block for each parameter reads better.
  const { width } = context.out
  const blocks = model.parameters.flatMap(({ id, title, unit, prior, bounds, evidence }) => [
    `${heading(id)}  ${priorText(prior, context.language)} [${unitTitle(unit)[context.language]}]`,
    hanging(
      "    ",
      `${title[context.language]}; ${words.bounds} ${plainNumber(bounds[0], context.language)} – ${plainNumber(bounds[1], context.language)}`,
      width,
    ),
    hanging("    ", evidenceText(evidence, context.language), width),
  ])
  return [heading(words.parameters), ...blocks]
}

function drivers(page: Page): readonly string[] {
  const { model, words, heading, context } = page
  const rows = driversOf(model).map(
    (cell): Row => [
      cell.process,
      cell.variable,
      words.roles[cell.role],
      priorText(cell.prior, context.language),
      (cell.evidence?.claims ?? []).join(", "),
      cell.evidence === null ? "" : evidenceText({ ...cell.evidence, claims: [] }, context.language),
    ],
  )
  const columns = [
    { heading: words.process },
    { heading: words.driver },
    { heading: words.role },
    { heading: words.prior },
    { heading: words.claims },
    { heading: words.evidence, wraps: true },
  ]
  return [
    heading(words.drivers),
    ...tableLines(columns, rows, context),
    hanging("", words.tableNote, context.out.width),
  ]
}

function claims({ claims: all, words, heading, context, model }: Page): readonly string[] {
  if (all.length === 0) return [words.noClaims]
  const { language } = context
  const titles = titlesIn(language, model)
  const told = all.map(({ number, cause, effect, sign, place, basis, homes }) => {
    const note = words.bases[basis]
    return {
      number: String(number),
      claim: `${cause[language]} → ${effect[language]}${note === "" ? "" : ` (${note})`}`,
      sign,
      place,
      lives: homes.map((home) => homeText(home, titles, language)).join("; "),
    }
  })
  if (context.plain) {
    const columns = [words.number, words.claim, words.sign, words.place, words.lives].map((text) => ({ heading: text }))
    return tableLines(
      columns,
      told.map(({ number, claim, sign, place, lives }) => [number, claim, sign, place, lives]),
      context,
    )
  }
  const blocks = told.flatMap(({ number, claim, sign, place, lives }) => [
    hanging(`${number.padStart(3)}  `, `${claim}  ${sign}  [${place}]`, context.out.width),
    hanging("       ", lives, context.out.width),
  ])
  return [heading(words.claims), ...blocks]
}

function milestones(page: Page): readonly string[] {
  const { model, words, heading, context } = page
  if (context.plain) return milestonesYaml(model.milestones)
  return [
    heading(words.milestones),
    ...milestoneSentences(page),
    "",
    words.yamlNote,
    "",
    ...milestonesYaml(model.milestones),
  ]
}

function milestoneSentences(page: Page): readonly string[] {
  const { model, words, context } = page
  return model.milestones.flatMap((milestone) => [
    hanging(
      "  • ",
      `${milestone.title[context.language]} (${milestone.id}). ${words.reachedWhen} ${conditions(milestone, page)}. ${evidenceText(milestone.evidence, context.language)}`,
      context.out.width,
    ),
  ])
}

function conditions({ all }: Milestone, { model, words, context }: Page): string {
  return all
    .map((condition) => {
      const name = titleOf(model, condition.variable, context.language)
      return "atLeast" in condition
        ? words.condition(name, "atLeast", plainNumber(condition.atLeast, context.language))
        : words.condition(name, "below", plainNumber(condition.below, context.language))
    })
    .join("; ")
}
