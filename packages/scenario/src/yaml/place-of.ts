/** Place of: where a path's key or value stands in a YAML document, and what of it to underline. */
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml"
import type { Finding, Place } from "../problems/problem.ts"
import type { Lines } from "./lines.ts"
import type { Path, Side } from "./path.ts"

export type Range = readonly [from: number, to: number]

/** A finding about a part of the text. */
export interface Ranged {
  readonly finding: Finding
  readonly range: Range
}

export function rangeOf(node: Node): Range {
  const [from, to] = node.range ?? [0, 1]
  return [from, to]
}

/** The place of a path; of a path that the file lacks, that of the deepest value on the way to it. */
export function placeOf(document: Document.Parsed, lines: Lines, path: Path, side: Side): Place {
  let node: Node | null = document.contents
  let key: Node | null = null
  for (const [depth, step] of path.entries()) {
    const here: Node | null | undefined = isAlias(node) ? node.resolve(document) : node
    if (isSeq(here)) {
      const item: unknown = here.items[Number(step)]
      if (!isNode(item)) break
      key = null
      node = item
    } else if (isMap(here)) {
      const pair = here.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step))
      if (pair === undefined || !isNode(pair.key)) break
      key = pair.key
      const keyIsMeant = side === "key" && depth === path.length - 1
      if (keyIsMeant || !isNode(pair.value) || isBlank(pair.value)) return lines.place(...rangeOf(key))
      node = pair.value
    } else break
  }
  return node === null ? lines.place(0, 1) : lines.place(...underlined(node, key))
}

/** A value left out: `key:` with nothing behind it. */
function isBlank(node: Node): boolean {
  const [from, to] = rangeOf(node)
  return isScalar(node) && node.value === null && from === to
}

/** A scalar or a collection in brackets itself; of a map over several lines its first key; of such a list the key it stands under. */
function underlined(node: Node, key: Node | null): Range {
  if (isMap(node) && node.flow !== true) {
    const first = node.items[0]
    if (first !== undefined && isNode(first.key)) return rangeOf(first.key)
  }
  if (isSeq(node) && node.flow !== true && key !== null) return rangeOf(key)
  return rangeOf(node)
}
