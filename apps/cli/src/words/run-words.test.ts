import { languages } from "@laksana/core"
import { describe, expect, test } from "vitest"
import { compareWords, explainWords, reasonWords, runWords } from "@laksana/words"
import { pictureWords } from "./picture.ts"
import { startWords } from "./start.ts"

/** Every sentence of a table, functions called with a mark for each argument, and the path to it. */
function sentences(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]]
  if (typeof words === "function") {
    const marks = Array.from({ length: words.length }, (_, i) => `⟨${i}⟩`)
    return sentences((words as (...values: readonly unknown[]) => unknown)(...marks), path)
  }
  if (typeof words === "object" && words !== null)
    return Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`))
  return []
}

const tables = { run: runWords, compare: compareWords, explain: explainWords, picture: pictureWords, start: startWords }
/** Given a word of the code, such as `earlier`, which only English can use as it is. */
const translated = new Set([".shifted", ".driver"])
/** The same in both languages, or told otherwise than by marks. */
const alike =
  /^\.(change\.(value|times)|answer|progress|targets|intensity|level|levelsVary|changed|indicator|next\.\d\.0|lever|movesMost)$/

describe.each(Object.entries(tables))("the words of %s", (_, table) => {
  const [en, id] = languages.map((language) => sentences(table(language)))

  test("are as many in both languages", () => {
    expect(id?.map(([path]) => path)).toEqual(en?.map(([path]) => path))
  })
  test("are not the same sentence twice", () => {
    const same = (en ?? []).filter(([path, said], i) => said === id?.[i]?.[1] && !alike.test(path))
    expect(same).toEqual([])
  })
  test("use what they are given alike", () => {
    const marks = (said: string) => [...new Set(said.match(/⟨\d⟩/g) ?? [])].toSorted()
    for (const [i, [path, said]] of (en ?? []).entries()) {
      if (!translated.has(path)) expect([path, marks(id?.[i]?.[1] ?? "")]).toEqual([path, marks(said)])
    }
  })
  test("promise nothing", () => {
    for (const [, said] of [...(en ?? []), ...(id ?? [])])
      expect(said.toLowerCase()).not.toMatch(/forecast|prakiraan|will be/)
  })
})

test("a reason names what it is about", () => {
  for (const language of languages) {
    expect(reasonWords({ reason: "parameter-unread", parameter: "turnover" }, language)).toContain("turnover")
    expect(reasonWords({ reason: "after-horizon", intervention: "late" }, language)).toContain("late")
  }
})

test("a comparison leads with which side is ahead, and in how many pairs", () => {
  expect(compareWords("en").ahead("Phase 3", "B", "A", "82 of 100 (79–85)", "2 of 100 (1–3)")).toBe(
    "B comes out ahead of A: with it “Phase 3” is reached earlier, or only then, in 82 of 100 (79–85) paired futures, and later or no longer in 2 of 100 (1–3).",
  )
})
