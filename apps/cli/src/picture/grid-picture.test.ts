import { type Chunk, prepareEnsemble } from "@laksana/engine"
import { languages } from "@laksana/core"
import { describe, expect, test } from "vitest"
import chain, { chainCase, chainExperiment, chainScenario } from "@laksana/results/testing"
import { runResults } from "@laksana/results"
import { gridPicture } from "./grid-picture.ts"
import { lines } from "./palette.ts"
import { escaped, pathThrough } from "./svg.ts"

const paces = { low: 0.05, middle: 0.5, high: 3 }
const names = ["low", "middle", "high"] as const
const scenarios = names.flatMap((resourcing) =>
  names.map((commitment) =>
    chainScenario(`chain/resourcing=${resourcing},commitment=${commitment}`, 60, {
      levels: { resourcing, commitment },
      parameters: { pace: { times: paces[commitment] * (resourcing === "low" ? 0.5 : 1) } },
    }),
  ),
)
const experiment = chainExperiment(scenarios, { grid: { resourcing: names, commitment: names }, horizon: "2029-12-31" })
const chunk: Chunk = prepareEnsemble({ model: chain, seed: "picture", scenarios }).runChunk(0, 200)
const file = { id: "chain", title: experiment.title, case: "chain", horizon: experiment.horizon }
const outcome = { case: chainCase, file, experiment, model: chain, chunk }
const results = runResults({ engine: "e", model: "m", seed: "s", inputHash: "h", case: "chain" }, [outcome])

/** Names of elements left open, or closed without being opened: none in well-formed XML. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = []
  for (const [, closing, name, , self] of xml.matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing === "/") {
      if (open.pop() !== name) return [`/${name}`]
    } else if (self !== "/") open.push(name ?? "")
  }
  return open
}

describe.each(languages)("the picture of a grid in %s", (language) => {
  const svg = gridPicture(results, outcome, language)?.svg ?? ""

  test("is well-formed, and its text escaped", () => {
    expect(unbalanced(svg)).toEqual([])
    expect(svg).toContain("&amp; &lt;")
    expect(svg.replace(/&(amp|lt|gt|quot);/g, "")).not.toContain("&")
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
  test("is the same bytes each time, and small", () => {
    expect(gridPicture(results, outcome, language)?.svg).toBe(svg)
    expect(svg.length).toBeLessThan(45_000)
  })
  test("labels the plateau, and each line in its own colour and dash", () => {
    expect(svg).toContain(language === "en" ? "within the horizon" : "dalam horizon")
    for (const { colour } of lines) expect(svg).toContain(`fill="${colour}"`)
    expect(svg).toContain("stroke-dasharray")
  })
})

test("without a grid of two dimensions there is no picture", () => {
  const single = { ...outcome, experiment: { ...experiment, grid: {} } }
  expect(gridPicture(results, single, "en")).toBeUndefined()
})

/** WCAG 2.2: relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    const [r = 0, g = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue
  }
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

test("lines stand out from white at 3:1", () => {
  for (const { colour } of lines) expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(3)
})

test("a path runs through its points, levels as one step", () => {
  expect(
    pathThrough([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 1.04],
    ]),
  ).toBe("M0 0h2l1 1")
  expect(escaped('a < b & "c"\u0000')).toBe("a &lt; b &amp; &quot;c&quot;")
})
