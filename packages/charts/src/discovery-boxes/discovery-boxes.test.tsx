/** Levels without an order: those that a box keeps are drawn where they stand, with a gap between them. */
import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { DiscoveryBoxes } from "./discovery-boxes.tsx"

const props = {
  id: "c",
  title: "T",
  language: "en",
  outcome: "it",
  about: "failures",
  runs: 1000,
  sought: 300,
  levers: [{ id: "l", label: "budget", range: [0, 4], levels: ["a", "b", "c", "d"] }],
} as const
const drawn = (kept: readonly number[]) => {
  const box = { id: "b", label: "B", intervals: {}, levels: { l: kept }, coverage: 0.5, density: 0.8, inside: 200 }
  return renderToString(<DiscoveryBoxes {...props} boxes={[box]} />)
}

test.each([
  [[0, 1], 1, "budget is a or b"],
  [[0, 2], 2, "budget is a or c"],
  [[3, 0, 1], 2, "budget is not c"],
])("of levels %s", (kept, bars, said) => {
  const html = drawn(kept)
  expect(html.match(/<rect class="bar"/g)).toHaveLength(bars)
  expect(html).toContain(`Where ${said}, it fails in 80 of 100 runs`)
})
