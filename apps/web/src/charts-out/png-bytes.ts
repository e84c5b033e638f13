/** PNG bytes: an SVG file drawn onto a canvas, twice as fine as CSS pixels. */
import type { DrawnSvg } from "./svg-text.ts"

const fineness = 2

/** Rejects where the browser cannot draw it. */
export async function pngBytes({ text, width, height }: DrawnSvg): Promise<Uint8Array> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = Math.ceil(width * fineness)
  canvas.height = Math.ceil(height * fineness)
  const context = canvas.getContext("2d")
  if (context === null) throw new Error("There is no canvas to draw on.")
  context.scale(fineness, fineness)
  context.drawImage(image, 0, 0, width, height)
  // Said at once: what browsers say later waits for a page that has nothing else to do, for seconds on a busy machine.
  const [, encoded] = canvas.toDataURL("image/png").split(",")
  if (encoded === undefined || encoded === "") throw new Error("The canvas gives no picture.")
  return Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
}
