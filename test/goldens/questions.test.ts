/**
 * The questions of the researcher and of the analyst, each answered by a command: the page that holds the answers is what the
 * commands print. A difference is reviewed, and `pnpm goldens` writes it down.
 */
import { normalQuantile } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { analyst, type Question, researcher } from "./questions.ts"
import { apart, type Estimate, type ReadAnswer, readAnswer, type Window } from "./stated-errors.ts"

type Language = "en" | "id"
const languages: readonly Language[] = ["en", "id"]
const words = {
  en: {
    title: "The questions, answered",
    other: "[Bahasa Indonesia](questions.id.md)",
    about:
      "Every answer below is what the command above it prints, of many histories or futures under the stated assumptions, with its Monte-Carlo error. None of them is a prediction.",
    researcher: "What a researcher asks",
    analyst: "What an analyst asks",
  },
  id: {
    title: "Pertanyaan dan jawabannya",
    other: "[English](questions.md)",
    about:
      "Setiap jawaban adalah keluaran perintah di atasnya, dari banyak riwayat atau masa depan menurut asumsi yang disebut, dengan galat Monte Carlo. Tidak satu pun merupakan ramalan.",
    researcher: "Yang ditanyakan peneliti",
    analyst: "Yang ditanyakan analis",
  },
} as const

/** What a command prints, run once for all that it answers. */
const printed = new Map<string, string>()
function output(args: readonly string[]): string {
  const key = args.join(" ")
  const known = printed.get(key)
  if (known !== undefined) return known
  const { status, stdout, stderr } = laksana(args)
  expect([status, stderr]).toEqual([0, ""])
  printed.set(key, stdout)
  return stdout
}

/** The paragraphs of an answer, which are apart by an empty line. */
function told({ paragraphs, lines = 60 }: Question, args: readonly string[], language: Language): string {
  const all = output([...args, "--lang", language]).split("\n\n")
  const chosen = paragraphs
    .map((i) => all[i] ?? "")
    .join("\n\n")
    .split("\n")
  return [...chosen.slice(0, lines), ...(chosen.length > lines ? ["…"] : [])].join("\n").trimEnd()
}

const commandsOf = ({ args, then }: Question) => (then === undefined ? [args] : [args, then])

function section(question: Question, language: Language): string {
  const { id, asked, note } = question
  const answers = commandsOf(question).flatMap((args) => {
    const line = `npx -y pnpm@12.21.0 laksana ${args.map(written).join(" ")}${language === "id" ? " --lang id" : ""}`
    return [`\`\`\`sh\n${line}\n\`\`\``, `\`\`\`\n${told(question, args, language)}\n\`\`\``]
  })
  return [`### ${id} ${asked[language]}`, ...answers, ...(note === undefined ? [] : [note[language]])].join("\n\n")
}

/** As a shell takes it. */
const written = (word: string) => (word.includes("#") ? `"${word}"` : word)

test("the researcher's six questions and the analyst's eight are asked", () => {
  expect([researcher.length, analyst.length]).toEqual([6, 8])
})

describe.each(languages)("in %s", (language) => {
  test("the page holds what the commands print, with its uncertainty", async () => {
    const said = words[language]
    const page = [
      `# ${said.title}`,
      said.other,
      said.about,
      `## ${said.researcher}`,
      ...researcher.map((question) => section(question, language)),
      `## ${said.analyst}`,
      ...analyst.map((question) => section(question, language)),
    ].join("\n\n")
    for (const { id } of [...researcher, ...analyst]) expect(page).toContain(`### ${id} `)
    const name = language === "en" ? "questions.md" : "questions.id.md"
    await expect(`${page}\n`).toMatchFileSnapshot(`../../scenarios/paser/${name}`)
  }, 600_000)
})

/**
 * The rule for numbers. Two runs of a number with honest errors are more than 1.96 standard errors of their difference apart in one case in
 * twenty, and there are many numbers: so each may be as far apart as only one of all of them would be in a thousand second seeds
 * (Bonferroni). That alone would let errors pass that are told too small by half; so the numbers of an answer may also not be further
 * apart in their root mean square than one standard error, which honest errors are on average.
 */
const chance = 1 / 1000
const secondSeed = "another"

/** How far apart the numbers of two answers are, in errors as they are stated or narrower. */
const distancesOf = ({ one, another }: Read, narrower = 1) =>
  one.estimates.flatMap((estimate, i) => {
    const second = another.estimates[i]
    return second === undefined ? [] : [apart(narrowed(estimate, narrower), narrowed(second, narrower))]
  })

const narrowed = ({ value, low, high, digit }: Estimate, by: number): Estimate => ({
  value,
  low: value - (value - low) / by,
  high: value + (high - value) / by,
  digit,
})

interface Read {
  readonly id: string
  readonly one: ReadAnswer
  readonly another: ReadAnswer
}

const meets = (one: Window, another: Window | undefined) =>
  another !== undefined && one.from <= another.to && another.from <= one.to

const rootMeanSquare = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)

describe("under another seed", () => {
  const answers = analyst.flatMap((question) => commandsOf(question).map((args) => ({ question, args })))
  const both = ({ question, args }: (typeof answers)[number]): Read => ({
    id: question.id,
    one: readAnswer(told(question, args, "en")),
    another: readAnswer(told(question, [...args, "--seed", secondSeed], "en")),
  })

  test("every answer has the same words, and numbers within their stated errors", () => {
    const found = answers.map(both)
    for (const { id, one, another } of found) {
      expect(one.estimates.length, `${id} states no errors`).toBeGreaterThan(3)
      expect([id, another.words]).toEqual([id, one.words])
    }
    const distances = found.flatMap((read) => distancesOf(read))
    const most = normalQuantile(1 - chance / 2 / distances.length)
    for (const read of found) {
      expect([read.id, distancesOf(read).filter((distance) => distance > most)]).toEqual([read.id, []])
      expect(read.one.windows.every((window, i) => meets(window, read.another.windows[i]))).toBe(true)
    }
    expect(rootMeanSquare(distances)).toBeLessThan(1)
    // The rule would see errors that are told half as wide.
    expect(rootMeanSquare(found.flatMap((read) => distancesOf(read, 2)))).toBeGreaterThan(1)
  }, 600_000)
})
