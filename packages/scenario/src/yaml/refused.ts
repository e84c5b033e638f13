/**
 * Refused: what YAML allows and this product's files do not: merge keys, keys that are not text, deep nesting; and
 * aliases of nothing, which the parser lets pass.
 */
import { type Document, isAlias, isNode, isScalar, visit } from "yaml"
import type { Finding } from "../problems/problem.ts"
import { type Range, rangeOf } from "./place-of.ts"

export interface Ranged {
  readonly finding: Finding
  readonly range: Range
}

export function refused(document: Document.Parsed, maxDepth: number): readonly Ranged[] {
  const found: Ranged[] = []
  let deep = false
  visit(document, {
    Node(_key, node, path) {
      // A level of nesting is a collection, and in a map also the pair that holds the next one.
      if (!deep && path.length > 2 * maxDepth) {
        deep = true
        found.push({ finding: { code: "nested-too-deep", data: { limit: maxDepth } }, range: rangeOf(node) })
      }
      if (isAlias(node) && node.resolve(document) === undefined)
        found.push({ finding: { code: "yaml-syntax", data: { reason: "BAD_ALIAS" } }, range: rangeOf(node) })
    },
    Pair(_key, pair) {
      if (!isNode(pair.key)) return
      const range = rangeOf(pair.key)
      if (!isScalar(pair.key) || pair.key.value === null) found.push({ finding: { code: "key-not-text", data: {} }, range })
      else if (pair.key.value === "<<") found.push({ finding: { code: "merge-key", data: {} }, range })
    },
  })
  return found
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
