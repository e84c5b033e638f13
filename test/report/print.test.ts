/** The report on A4, as Chromium's own PDF has it: no chart is cut, no row of a table, and no heading stands without what it heads. */
import { describe, expect, test } from "vitest"
import { noBrowser } from "../viewer/chromium.ts"
import { opened, whySkipped } from "./opened.ts"
import { measured } from "./pdf-places.ts"
import { type Asked, asked, reportLanguages, reportOf } from "./reports.ts"

const kinds = (Object.keys(asked) as Asked[]).flatMap((kind) => reportLanguages.map((language) => ({ kind, language })))

interface Marked {
  readonly what: string
  readonly start: string
  readonly end: string
}

describe.skipIf(noBrowser !== undefined)(`printed${whySkipped}`, () => {
  test.each(kinds)(
    "$kind in $language: charts, rows and headings are whole",
    { timeout: 120_000 },
    async ({ kind, language }) => {
      await opened(reportOf(kind, language).path, {}, async (page) => {
        await page.emulateMedia({ media: "print" })
        const marked = await page.evaluate((): readonly Marked[] => {
          let count = 0
          const mark = (put: (mark: HTMLElement) => void): string => {
            // An inline box with nothing in it takes no room.
            const one = document.createElement("span")
            one.id = `mark-${count++}`
            // Set by script, which the policy allows: a mark takes no room.
            one.style.position = "absolute"
            put(one)
            return one.id
          }
          /** Of an element itself: a mark in a caption is written down with a wrong page. */
          const named = (element: Element): string => {
            const id = `mark-${count++}`
            element.id = id
            return id
          }
          const within = (what: string, element: Element): Marked => ({
            what: `${what}: ${(element.textContent ?? "").trim().slice(0, 60)}`,
            start: mark((one) => element.prepend(one)),
            end: mark((one) => element.append(one)),
          })
          const figures = [...document.querySelectorAll("figure")].map((figure) => within("chart", figure))
          const rows = [...document.querySelectorAll<HTMLTableRowElement>("tbody tr")].flatMap((row) => {
            const [first] = row.cells
            return first === undefined
              ? []
              : [...row.cells].map(
                  (cell): Marked => ({
                    what: `row: ${(first.textContent ?? "").slice(0, 60)}`,
                    start: mark((one) => first.prepend(one)),
                    end: mark((one) => cell.append(one)),
                  }),
                )
          })
          const headings = [...document.querySelectorAll("h1,h2,h3,h4,caption:not(.unseen)")].flatMap((heading) => {
            // The first text after the heading that is seen.
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
            for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
              const { parentElement } = node
              const follows = (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
              const isSeen = parentElement?.closest(".unseen, thead, svg") === null && parentElement.checkVisibility()
              if (!follows || heading.contains(node) || !isSeen || (node.textContent ?? "").trim() === "") continue
              const text = node
              return [
                {
                  what: `heading: ${(heading.textContent ?? "").slice(0, 60)}`,
                  start: named(heading),
                  end: mark((one) => text.parentNode?.insertBefore(one, text)),
                },
              ]
            }
            return []
          })
          return [...figures, ...rows, ...headings]
        })
        expect(marked.filter(({ what }) => what.startsWith("chart")).length).toBeGreaterThan(10)
        expect(marked.filter(({ what }) => what.startsWith("heading")).length).toBeGreaterThan(20)
        const { places, pages } = await measured(page)
        const pageOf = (id: string) => places.get(id)?.page
        expect(pages).toBeGreaterThan(5)
        expect(marked.filter(({ start, end }) => pageOf(start) === undefined || pageOf(end) === undefined)).toEqual([])
        const torn = marked
          .filter(({ start, end }) => pageOf(start) !== pageOf(end))
          .map(({ what, start, end }) => `${what} (pages ${pageOf(start)} and ${pageOf(end)})`)
        expect(torn).toEqual([])
      })
    },
  )
})
