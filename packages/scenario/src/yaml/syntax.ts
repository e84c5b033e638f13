/** Syntax: the faults that the YAML parser finds in a text, one for each slip of the pen. */
import type { YAMLError } from "yaml"
import { limits } from "./limits.ts"
import type { Ranged } from "./place-of.ts"

/**
 * The faults worth showing: of those on one line the first, and of unexpected tokens the first in the text, because once the
 * parser has lost track of the structure it finds every later line unexpected.
 */
export function syntaxFaults(faults: readonly YAMLError[], text: string): readonly Ranged[] {
  const lines = new Set<number>()
  let lost = false
  return [...faults]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .flatMap((fault) => {
      const ranged = rangedOf(fault, text)
      if (ranged.finding.code !== "yaml-syntax") return [ranged]
      const line = text.lastIndexOf("\n", ranged.range[0] - 1)
      const unexpected = fault.code === "UNEXPECTED_TOKEN"
      if (lines.has(line) || (unexpected && lost)) return []
      lines.add(line)
      lost ||= unexpected
      return [ranged]
    })
}

function rangedOf(fault: YAMLError, text: string): Ranged {
  const [from, to] = fault.pos
  const rest = text.slice(from)
  switch (fault.code) {
    case "DUPLICATE_KEY": {
      const key = /^("[^"\n]*"|'[^'\n]*'|[^:,}\n]*)/.exec(rest)?.[0].trim() ?? ""
      return { finding: { code: "duplicate-key", data: { key } }, range: [from, from + key.length] }
    }
    case "TAG_RESOLVE_FAILED": {
      const tag = /^![^\s,\]}]*/.exec(rest)?.[0] ?? text.slice(from, to)
      return { finding: { code: "custom-tag", data: { tag } }, range: [from, from + tag.length] }
    }
    case "RESOURCE_EXHAUSTION":
      return { finding: { code: "nested-too-deep", data: { limit: limits.depth } }, range: fault.pos }
    default: {
      const tab = tabBefore(text, from)
      return tab < 0
        ? { finding: { code: "yaml-syntax", data: { reason: fault.code } }, range: fault.pos }
        : { finding: { code: "yaml-syntax", data: { reason: "TAB_AS_INDENT" } }, range: [tab, tab + 1] }
    }
  }
}

/** Where a tab indents the line of an offset: the likely cause of whatever is wrong there; -1 if none does. */
function tabBefore(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1
  const indentation = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ""
  const tab = indentation.indexOf("\t")
  return tab < 0 ? -1 : start + tab
}
