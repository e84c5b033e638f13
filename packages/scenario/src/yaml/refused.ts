/**
 * Refused: what YAML allows and this product's files do not: tags, merge keys, keys that are not text, deep nesting; and
 * aliases of nothing, which the parser lets pass.
 */
import { type Document, isAlias, isCollection, isNode, isScalar, type Node, type Scalar, visit } from "yaml"
import { limits } from "./limits.ts"
import { type Range, type Ranged, rangeOf } from "./place-of.ts"

export function refused(document: Document.Parsed, text: string): readonly Ranged[] {
  const found: Ranged[] = []
  let deep = false
  visit(document, {
    Node(_key, node, path) {
      if (!deep && isCollection(node) && path.filter(isCollection).length > limits.depth) {
        deep = true
        found.push({ finding: { code: "nested-too-deep", data: { limit: limits.depth } }, range: rangeOf(node) })
      }
      if (isAlias(node)) {
        if (node.resolve(document) === undefined)
          found.push({ finding: { code: "yaml-syntax", data: { reason: "BAD_ALIAS" } }, range: rangeOf(node) })
      } else if (node.tag !== undefined) found.push(tagged(node, text))
    },
    Pair(_key, pair) {
      if (!isNode(pair.key)) return
      const range = rangeOf(pair.key)
      if (!isScalar(pair.key) || pair.key.value === null)
        found.push({ finding: { code: "key-not-text", data: {} }, range })
      else if (isMergeKey(pair.key)) found.push({ finding: { code: "merge-key", data: {} }, range })
    },
  })
  return found
}

/** The parser turns merge keys into symbols. */
const isMergeKey = ({ value }: Scalar) => value === "<<" || (typeof value === "symbol" && value.description === "<<")

/** A tag stands before its value. */
function tagged(node: Node, text: string): Ranged {
  const [from] = rangeOf(node)
  const written = /(![^\s,[\]{}]*)(?:\s|&\S*)*$/.exec(text.slice(Math.max(0, from - 200), from))
  const tag = written?.[1] ?? node.tag ?? ""
  const start = written === null ? from : from - written[0].length
  return { finding: { code: "custom-tag", data: { tag } }, range: [start, start + tag.length] }
}

/** Where the first alias stands; the file's beginning without one. */
export function firstAlias(document: Document.Parsed): Range {
  let range: Range = [0, 1]
  visit(document, {
    Alias(_key, node) {
      range = rangeOf(node)
      return visit.BREAK
    },
  })
  return range
}
