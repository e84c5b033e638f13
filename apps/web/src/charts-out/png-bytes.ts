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
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"))
  if (blob === null) throw new Error("The canvas gives no picture.")
  return new Uint8Array(await blob.arrayBuffer())
}
