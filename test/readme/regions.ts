/**
 * Regions: code shown in a document is a region of a file that runs. Above a fence, `<!-- from path#name -->` says which:
 * the lines between `#region name` and `#endregion` in that file, or without a name the whole file.
 */

export type Shown = { readonly path: string; readonly region: string | undefined; readonly code: string }

const fence = /<!--\s*from\s+([^\s#]+)(?:#([\w-]+))?\s*-->\s*\n```\w*\n([\s\S]*?)\n?```/g

/** Every fence of a document that says where its code is from. */
export function shownIn(text: string): Shown[] {
  return [...text.matchAll(fence)].map(([, path = "", region, code = ""]) => ({ path, region, code }))
}

/** A region's lines, moved left as far as they go together; `undefined` where the file has no such region. */
export function regionOf(text: string, name: string | undefined): string | undefined {
  const lines = text.trimEnd().split("\n")
  if (name === undefined) return lines.join("\n")
  const start = lines.findIndex((line) => new RegExp(`#region ${name}\\s*$`).test(line))
  if (start === -1) return undefined
  const length = lines.slice(start + 1).findIndex((line) => /#endregion/.test(line))
  return length === -1 ? undefined : movedLeft(lines.slice(start + 1, start + 1 + length)).join("\n")
}

function movedLeft(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length)
  const least = Math.min(...indents)
  return lines.map((line) => line.slice(least))
}
