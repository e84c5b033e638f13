/**
 * PDF places: where on which page things lie in a PDF that Chromium has made. Each thing is given a mark that takes no room, and a
 * link to it far below; what a link leads to is written into the PDF by name, with its page and its height above the page's foot.
 */
import type { Page } from "playwright-core"

export interface Place {
  /** From 1. */
  readonly page: number
  /** Points above the foot of the page. */
  readonly y: number
}

export interface Measured {
  readonly pages: number
  readonly places: ReadonlyMap<string, Place>
}

/** The PDF of a page whose marks are elements with an id that begins with `mark-`. */
export async function measured(page: Page): Promise<Measured> {
  await page.evaluate(() => {
    const links = document.createElement("div")
    for (const { id } of document.querySelectorAll('[id^="mark-"]')) {
      const link = document.createElement("a")
      link.href = `#${id}`
      link.textContent = "."
      links.append(link)
    }
    document.body.append(links)
  })
  return placesIn(await page.pdf({ format: "A4", preferCSSPageSize: true }))
}

function placesIn(pdf: Buffer): Measured {
  const text = pdf.toString("latin1")
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [Number(id), body ?? ""]),
  )
  const kidsOf = (id: number): readonly number[] => {
    const body = objects.get(id) ?? ""
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1]
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => kidsOf(Number(kid)))
  }
  const catalogue = [...objects.values()].find((body) => body.includes("/Type /Catalog")) ?? ""
  const reference = (name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(catalogue)?.[1])
  const pages = kidsOf(reference("Pages"))
  const named = objects.get(reference("Dests")) ?? ""
  const places = new Map(
    [...named.matchAll(/\/([\w-]+) \[(\d+) 0 R \/XYZ ([\d.-]+) ([\d.-]+)/g)].map(([, name, id, , y]) => [
      name ?? "",
      { page: pages.indexOf(Number(id)) + 1, y: Number(y) },
    ]),
  )
  return { pages: pages.length, places }
}
