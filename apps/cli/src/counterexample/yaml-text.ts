/**
 * YAML text: a value as the YAML that this product's readers take, in the form in which its own files are written: what holds
 * a few plain values stands on one line. The reader gives back the same value, numbers to the last bit.
 */
import { Document, isCollection, isPair, isScalar, visit } from "yaml"

/** Maps that keep a line for each of their keys: it is by the line that they are changed. */
const spread: ReadonlySet<unknown> = new Set(["parameters"])

/** Characters, as JSON, of what stands on one line. */
const longest = 100

/** The comments stand at the top, one a line. */
export function yamlText(comments: readonly string[], value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Collection(_key, node, path) {
      const parent = path.at(-1)
      const isTop = path.length === 1
      const key = isPair(parent) && isScalar(parent.key) ? parent.key.value : undefined
      const isFlat = node.items.every((item) => !isCollection(isPair(item) ? item.value : item))
      const isShort = JSON.stringify(node).length <= longest
      if (isFlat && isShort && (!isTop || node.items.length === 0) && !spread.has(key)) node.flow = true
    },
  })
  document.commentBefore = comments.map((comment) => ` ${comment.replaceAll(/\s+/g, " ")}`).join("\n")
  return document.toString({ lineWidth: 0 })
}
