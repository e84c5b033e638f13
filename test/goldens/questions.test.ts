/**
 * The questions of the researcher and of the analyst, each answered by a command: the page that holds the answers is what the
 * commands print. A difference is reviewed, and `pnpm goldens` writes it down.
 */
import { describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"
import { analyst, type Question, researcher } from "./questions.ts"

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
function answer({ args, paragraphs, lines = 60 }: Question, language: Language): string {
  const all = output([...args, "--lang", language]).split("\n\n")
  const told = paragraphs
    .map((i) => all[i] ?? "")
    .join("\n\n")
    .split("\n")
  return [...told.slice(0, lines), ...(told.length > lines ? ["…"] : [])].join("\n").trimEnd()
}

function section(question: Question, language: Language): string {
  const { id, asked, args, note } = question
  const line = `npx -y pnpm@12.21.0 laksana ${args.join(" ")}${language === "id" ? " --lang id" : ""}`
  const parts = [
    `### ${id} ${asked[language]}`,
    `\`\`\`sh\n${line}\n\`\`\``,
    `\`\`\`\n${answer(question, language)}\n\`\`\``,
  ]
  return [...parts, ...(note === undefined ? [] : [note[language]])].join("\n\n")
}

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
  }, 240_000)
})
