/** Wrap: text broken into lines at its spaces. Widths are counted in characters; the product's own words are all narrow. */

/** Lines of at most `width` characters; a longer word stands on a line of its own, unbroken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (lengthOf(longer) <= width || line === "") line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

/** A paragraph after a mark, its further lines indented below its first. */
export function hanging(mark: string, text: string, width: number): string {
  const indent = " ".repeat(lengthOf(mark))
  return wrap(text, Math.max(20, width - lengthOf(mark)))
    .map((line, i) => `${i === 0 ? mark : indent}${line}`)
    .join("\n")
}

/** A line that may be indented, its further lines as far in as its first. */
export function folded(line: string, width: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ""
  return hanging(indent, line.slice(indent.length), width)
}

export const lengthOf = (text: string): number => [...text].length
