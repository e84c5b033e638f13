/** YAML text: a value as the YAML that this product's readers take: what holds a few plain values stands on one line. */
import { Document, isCollection, isPair, visit } from "yaml"

/** Characters, as JSON, of what stands on one line. */
const longest = 100

/** The comments stand at the top, one a line. The reader gives back the same value, numbers to the last bit. */
export function yamlText(comments: readonly string[], value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Collection(_key, node, path) {
      const isFlat = node.items.every((item) => !isCollection(isPair(item) ? item.value : item))
      if (isFlat && path.length > 1 && JSON.stringify(node).length <= longest) node.flow = true
    },
  })
  document.commentBefore = comments.map((comment) => ` ${comment}`).join("\n")
  return document.toString({ lineWidth: 0 })
}
