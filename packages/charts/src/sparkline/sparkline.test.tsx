/** Sparkline: its values from left to right, and named or told to be decoration. */
import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { Sparkline } from "./sparkline.tsx"

test("values go from left to right, higher ones higher, the last a dot", () => {
  const html = renderToString(<Sparkline values={[0, 0.5, 1]} width={44} height={20} />)
  expect(html).toContain('d="M1 17L20.5 10L40 3"')
  expect(html).toContain('cx="40" cy="3"')
  expect(html).toContain('aria-hidden="true"')
})

test("with a label it is an image of that name; without values it draws nothing", () => {
  expect(renderToString(<Sparkline values={[1]} label="awareness rises" />)).toContain(
    'role="img" aria-label="awareness rises"',
  )
  expect(renderToString(<Sparkline values={[]} />)).not.toMatch(/<path|<circle/)
})
