/** Timeline: how events stand to the two times, that no mark covers another, and that a hostile history stays text and stays usable. */
import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import { linear } from "../frame/scale.ts"
import { dayOf, numberOf } from "../frame/days.ts"
import { lanesIn, recordedEvents } from "../gallery/examples.tsx"
import type { TimelineEvent } from "./data.ts"
import { laneLayout, takenBy } from "./layout.ts"
import { standingOf } from "./standing.ts"
import { Timeline } from "./timeline.tsx"

const event = (over: Partial<TimelineEvent>): TimelineEvent => ({
  id: "e",
  title: "Event",
  lane: "paser",
  status: "occurred",
  occurred: "2024-03-25",
  precision: "day",
  earliest: "2024-03-25",
  latest: "2024-03-25",
  recorded: "2024-03-25",
  ...over,
})

describe("standing", () => {
  test.each([
    [{}, { asOf: "2024-03-25" }, "certain"],
    [{}, { asOf: "2024-03-24" }, "later"],
    [{ earliest: "2024-01-01", latest: "2024-12-31" }, { asOf: "2024-03-24" }, "possible"],
    [{ earliest: null, latest: null }, { asOf: "2024-03-24" }, "possible"],
    [{ status: "planned", earliest: "2025-01-01" }, { asOf: "2024-03-24" }, "planned"],
    [{ recorded: "2024-12-31" }, { asOf: "2024-03-25", knownAt: "2024-06-30" }, "unknown"],
    [{ recorded: "2024-12-31" }, { asOf: "2024-03-25", knownAt: null }, "certain"],
    [{ certainty: "possible" }, { asOf: "2024-03-25" }, "possible"],
  ] as const)("%j as of and known at %j: %s", (over, times, expected) => {
    expect(standingOf(event(over), times)).toBe(expected)
  })
})

/** So many events over ten years, of every kind of date, without chance. */
function many(count: number): readonly TimelineEvent[] {
  const start = numberOf("2015-01-01")
  return Array.from({ length: count }, (_, i) => {
    const at = start + ((i * 7919) % 3650)
    const wide = [0, 30, 365, 90][i % 4] ?? 0
    const isOpen = i % 11 === 0
    return event({
      id: `e${i}`,
      title: `Kejadian nomor ${i} ${"panjang ".repeat(i % 5)}`,
      precision: isOpen ? "order" : wide === 0 ? "day" : "interval",
      earliest: isOpen ? null : dayOf(at),
      latest: dayOf(at + wide),
      status: (["occurred", "observed", "absent", "planned"] as const)[i % 4] ?? "occurred",
    })
  })
}

describe.each([320, 760, 1200])("a lane of %i pixels", (width) => {
  const x = linear([numberOf("2014-06-01"), numberOf("2026-01-01")], [2, width - 2])
  test.each([1, 12, 60, 400, 10_000])("%i events: in a row none covers another, all inside, none lost", (count) => {
    const { marks, rows, counted } = laneLayout(many(count), { x, times: {}, maxRows: 40 })
    expect(rows).toBeLessThanOrEqual(40)
    expect(marks.reduce((sum, { events }) => sum + events.length, 0)).toBe(count)
    expect(marks.length).toBeLessThanOrEqual(400)
    expect(counted).toBe(count - marks.filter(({ events }) => events.length === 1).length)
    for (let row = 0; row < rows; row += 1) {
      const taken = marks
        .filter((mark) => mark.row === row)
        .map(takenBy)
        .sort(([a], [b]) => a - b)
      for (const [i, [from]] of taken.entries())
        if (i > 0) expect(from).toBeGreaterThanOrEqual((taken[i - 1] ?? [0, 0])[1] - 1e-9)
    }
    for (const mark of marks) {
      expect(mark.at).toBeGreaterThanOrEqual(8)
      expect(mark.at).toBeLessThanOrEqual(width + 14)
    }
  })
})

test("titles stay inside the drawing", () => {
  const x = linear([numberOf("2020-12-01"), numberOf("2025-05-01")], [2, 758])
  const events = recordedEvents("id").filter(({ lane }) => lane === "paser")
  for (const mark of laneLayout(events, { x, times: {}, maxRows: 40 }).marks) {
    const [from, to] = takenBy(mark)
    expect(from).toBeGreaterThanOrEqual(-12)
    expect(to).toBeLessThanOrEqual(772)
  }
})

const timelineOf = (events: readonly TimelineEvent[], more: Partial<Parameters<typeof Timeline>[0]> = {}) =>
  renderToString(
    <Timeline id="t" width={760} language="en" title="T" lanes={lanesIn("en")} events={events} {...more} />,
  )

test("ten thousand events are some hundred marks, and the sentence counts those that are drawn together", () => {
  const html = timelineOf(many(10_000))
  expect(html.match(/class="event /g)?.length ?? 0).toBeLessThan(300)
  expect(html).toContain("10,000 events")
  expect(html).toMatch(/[\d,]+ lie so close that they are drawn as counts/)
  expect(html).toContain("9,500 more rows are left out")
  expect(html.length).toBeLessThan(400_000)
})

test("markup and right-to-left text in titles are text", () => {
  const html = timelineOf([
    event({ id: "a", title: '<script>alert("x")</script><img src=x onerror=alert(1)>' }),
    event({ id: "b", title: "مرسوم ".repeat(50), earliest: "2024-05-01", latest: "2024-05-01" }),
    event({ id: "c", title: "p".repeat(300), earliest: "2023-05-01", latest: "2023-05-01" }),
  ])
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain("&lt;script>")
})

test("with a callback each event is a named button, and says whether it is chosen", () => {
  const html = timelineOf(recordedEvents("en").slice(0, 3), {
    onSelect: () => {},
    selected: recordedEvents("en")[0]?.id ?? "",
  })
  expect(html.match(/role="button" tabindex="0" aria-label="[^"]+, [^"]+"/g)).toHaveLength(3)
  expect(html.match(/aria-pressed="true"/g)).toHaveLength(1)
  expect(html).toContain('role="group"')
})

test("an empty history, and events of no lane, are told in words", () => {
  expect(timelineOf([])).toContain("There is nothing to draw.")
  expect(timelineOf([event({}), event({ id: "f", lane: "elsewhere" })])).toContain(" 1 belong to no lane")
})
