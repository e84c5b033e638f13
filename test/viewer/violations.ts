/** Violations: what axe-core finds against WCAG 2.0 A to 2.2 AA in a page as it stands, each with where it is. */
import axe from "axe-core"
import type { Page } from "playwright-core"

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
/** As text, since it runs in the page. The first few places of each are told. */
const run = `axe.run({ runOnly: { type: "tag", values: ${JSON.stringify(tags)} } }).then(({ violations }) =>
  violations.map(({ id, nodes }) =>
    id + ": " + nodes.slice(0, 3).map(({ html, failureSummary }) => html + " " + failureSummary).join(" | ")))`

export async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate<readonly string[]>(run)
}
