/** Violations: what axe-core finds against WCAG 2.0 A to 2.2 AA in a page as it stands, each with where it is. */
import axe from "axe-core"
import type { Page } from "playwright-core"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** `all` rules · `colours` those that a theme alone can break. */
export type Looked = "all" | "colours"
const rules: Readonly<Record<Looked, object>> = {
  all: { type: "tag", values: tags },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
}

/** As text, since it runs in the page. The first few places of each are told. */
const run = (looked: Looked) => `axe.run({ runOnly: ${JSON.stringify(rules[looked])} }).then(({ violations }) =>
  violations.map(({ id, nodes }) =>
    id + ": " + nodes.slice(0, 3).map(({ html, failureSummary }) => html + " " + failureSummary).join(" | ")))`

export async function violationsIn(page: Page, looked: Looked = "all"): Promise<readonly string[]> {
  const isThere = await page.evaluate("globalThis.axe !== undefined")
  if (isThere !== true) await page.evaluate(axe.source)
  return page.evaluate<readonly string[]>(run(looked))
}
