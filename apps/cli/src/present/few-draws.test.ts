import { languages } from "@laksana/core"
import type { Population } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { fewDrawsSentences } from "@laksana/words"
import { warnOfFewDraws } from "./few-draws.ts"

/** Draws of so many origins, each as likely. */
function population(size: number, origins: number): Population {
  return {
    seed: "s",
    size,
    end: 660,
    states: [],
    weights: new Float64Array(size).fill(1 / size),
    origins: Int32Array.from({ length: size }, (_, i) => i % origins),
    generations: [],
    stages: [],
    logEvidence: 0,
    agreements: {},
  }
}

describe.each(languages)("in %s", (language) => {
  test("fewer than a hundred independent draws are warned of, loudly and with what to do", () => {
    const [line = ""] = fewDrawsSentences({ independent: 99.6 }, language)
    expect(line).toMatch(language === "en" ? /^WARNING: .*Widen/ : /^PERINGATAN: .*[Ll]onggarkan/)
    expect(line).toContain(" 99 ")
  })

  test("a hundred are not, nor is a case without a history", () => {
    expect(fewDrawsSentences({ independent: 100 }, language)).toEqual([])
    expect(fewDrawsSentences(null, language)).toEqual([])
  })
})

describe("beside what programs read", () => {
  const warned = (asked: { readonly json: boolean; readonly plain: boolean }, populations: readonly Population[]) => {
    const lines: string[] = []
    const err = { write: (text: string) => void lines.push(text), isTerminal: false, colour: false, width: 100 }
    warnOfFewDraws(populations, { ...asked, language: "en", err })
    return lines
  }
  const few = population(1000, 40)

  test("draws of few origins are warned of on standard error, once for each history", () => {
    expect(warned({ json: true, plain: false }, [few, few])).toEqual([expect.stringMatching(/^WARNING: .* 40 .*\n$/)])
    expect(warned({ json: false, plain: true }, [few, population(1000, 7)])).toHaveLength(2)
  })

  test("many are not, and a page for people has the warning in itself", () => {
    expect(warned({ json: true, plain: false }, [population(1000, 1000)])).toEqual([])
    expect(warned({ json: false, plain: false }, [few])).toEqual([])
  })
})
