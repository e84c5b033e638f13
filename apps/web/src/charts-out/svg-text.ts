/**
 * SVG text: a drawing of the page as a file of its own: its style written into it, as the reader sees it now, with its title above and
 * where its numbers come from below.
 */

/** What of a style makes the picture; all are attributes of SVG too. */
const pictured = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "visibility",
] as const

/** Marks that are there for a hand or a screen reader, not for a picture. */
const notPictured = ".target, .handle"
const spoken = ["role", "tabindex", "class", "id"]

export interface Captions {
  readonly title: string
  readonly note: string
}

export interface DrawnSvg {
  readonly text: string
  readonly width: number
  readonly height: number
}

const namespace = "http://www.w3.org/2000/svg"
const headHeight = 34
const noteHeight = 26
const margin = 12

export function svgText(drawing: SVGSVGElement, { title, note }: Captions): DrawnSvg {
  const { width, height } = drawing.viewBox.baseVal
  const copy = drawing.cloneNode(true) as SVGSVGElement
  writeStyles(drawing, copy)
  for (const mark of copy.querySelectorAll(notPictured)) mark.remove()
  for (const each of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of each.getAttributeNames()) {
      if (spoken.includes(name) || name.startsWith("aria-") || name.startsWith("data-")) each.removeAttribute(name)
    }
  }
  copy.setAttribute("x", String(margin))
  copy.setAttribute("y", String(headHeight))
  copy.setAttribute("width", String(width))
  copy.setAttribute("height", String(height))

  const ground = getComputedStyle(document.body)
  const [paper, ink] = [getComputedStyle(document.documentElement).backgroundColor, ground.color]
  const whole = { width: width + 2 * margin, height: height + headHeight + noteHeight }
  const file = document.createElementNS(namespace, "svg")
  file.setAttribute("xmlns", namespace)
  file.setAttribute("width", String(whole.width))
  file.setAttribute("height", String(whole.height))
  file.setAttribute("viewBox", `0 0 ${whole.width} ${whole.height}`)
  file.append(
    element("title", {}, title),
    element("rect", { width: "100%", height: "100%", fill: paper }),
    element(
      "text",
      { x: margin, y: 22, fill: ink, "font-family": ground.fontFamily, "font-size": 16, "font-weight": 650 },
      title,
    ),
    copy,
    element(
      "text",
      {
        x: margin,
        y: whole.height - 9,
        fill: ink,
        "fill-opacity": 0.75,
        "font-family": ground.fontFamily,
        "font-size": 11,
      },
      note,
    ),
  )
  return { text: new XMLSerializer().serializeToString(file), ...whole }
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  return made
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of pictured) {
    const value = style.getPropertyValue(name)
    if (value !== "") to.setAttribute(name, value)
  }
  if (style.display === "none") to.setAttribute("display", "none")
  const [originals, copies] = [[...from.children], [...to.children]]
  originals.forEach((child, i) => {
    const copy = copies[i]
    if (copy !== undefined) writeStyles(child, copy)
  })
}
