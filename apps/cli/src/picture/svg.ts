/** SVG: elements as text, with everything in them escaped. Attributes keep their order: the same picture, the same bytes. */

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; children are markup made here, or text made by `text`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? String(tenth(value)) : String(value))}"`)
    .join("")
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`
}

export const text = (content: string, attributes: Attributes): string => element("text", attributes, escaped(content))

/** For text and attribute values. Characters that XML does not allow are left out. */
export function escaped(content: string): string {
  return [...content]
    .filter((character) => character >= " " || character === "\t" || character === "\n")
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}

export type Point = readonly [x: number, y: number]

/** A path through points: absolute start, relative steps, tenths of a unit; steps along a level are drawn as one. */
export function pathThrough(points: readonly Point[], close = false): string {
  const [first, ...rest] = points.map(([x, y]): Point => [tenth(x), tenth(y)])
  if (first === undefined) return ""
  let [x, y] = first
  let level = 0
  const steps: string[] = []
  const flush = () => {
    if (level !== 0) steps.push(`h${tenth(level)}`)
    level = 0
  }
  for (const [nextX, nextY] of rest) {
    if (nextY === y) level += nextX - x
    else {
      flush()
      steps.push(`l${tenth(nextX - x)} ${tenth(nextY - y)}`)
    }
    x = nextX
    y = nextY
  }
  flush()
  return `M${first[0]} ${first[1]}${steps.join("")}${close ? "z" : ""}`
}

/** To a tenth of a unit, without a negative zero. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0
