/**
 * Gallery: every example in both languages as it was last reviewed, and what must hold of each: no style of its own, ids that
 * are unique, names that exist, coordinates that are rounded; and that the two charts a page begins with are quick and small.
 */
import type { Language } from "@laksana/core"
import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import { Fan } from "../fan/fan.tsx"
import { SCurve } from "../s-curve/s-curve.tsx"
import { chartExamples, curveScenarios, fanScenarios } from "./examples.tsx"
import { galleryPages } from "./page.tsx"

const languages: readonly Language[] = ["en", "id"]
const all = chartExamples.flatMap(({ kind, examples }) =>
  examples.flatMap(({ name, chart }) => languages.map((language) => ({ kind, name, language, chart }))),
)

describe.each(all)("$kind, $name, in $language", ({ kind, name, language, chart }) => {
  const html = renderToString(chart(language, `${kind}-${name}`, 760))
  const narrow = renderToString(chart(language, `${kind}-${name}`, 358))

  test("is as it was reviewed", async () => {
    const lines = `${html.replaceAll("><", ">\n<")}\n`
    await expect(lines).toMatchFileSnapshot(`snapshots/${kind}.${name}.${language}.html`)
  })

  test("has a title, a sentence, and no style or script of its own", () => {
    for (const text of [html, narrow]) {
      expect(text).toMatch(/^<figure class="chart chart-/)
      expect(text).toMatch(/<p class="chart-takeaway" id="[^"]+">[^<]{12,}/)
      expect(text).not.toMatch(/ style=|<script|undefined|NaN|Infinity/)
    }
  })

  test("has unique ids, and names that exist", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, names = ""] of html.matchAll(/ aria-(?:labelledby|describedby)="([^"]+)"/g))
      for (const id of names.split(" ")) expect(ids).toContain(id)
  })

  test("rounds its coordinates", () => {
    expect(html.match(/\d+\.\d{3,}/g) ?? []).toEqual([])
  })
})

test("a page for every chart, language and theme", () => {
  const pages = galleryPages(renderToString)
  expect(pages.size).toBe(chartExamples.length * 4)
  for (const page of pages.values()) expect(page.startsWith("<!doctype html>\n<html lang=")).toBe(true)
})

describe("budget: an S-curve and a fan render to text within 50 ms and 20 KB each", () => {
  const curve = () =>
    renderToString(
      <SCurve
        id="s"
        language="en"
        title="T"
        milestone="M"
        scenarios={curveScenarios("en", "full-implementation")}
        deadline="2027-12-31"
      />,
    )
  const fan = () => renderToString(<Fan id="f" language="en" title="T" indicator="i" scenarios={fanScenarios("en")} />)
  test.each([
    ["S-curve", curve],
    ["fan", fan],
  ])("%s", (_, render) => {
    render()
    // The quickest of a few: what the chart takes, not what else the machine does.
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now()
      render()
      return performance.now() - from
    })
    expect(Math.min(...times)).toBeLessThan(50)
    expect(render().length).toBeLessThan(20 * 1024)
  })
})
