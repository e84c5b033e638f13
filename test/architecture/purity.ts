/**
 * Purity: finds where code would give other bytes on another day, machine or run: the clock, chance without a seed, the
 * machine's time zone and its language. It reads the syntax tree, so that a comment is no breach and an alias is one.
 * Globals with one use only (`process`, `fetch`, …) are the linter's, which knows a local variable from a global.
 */
import { parseSync } from "@swc/core"

export type Impurity = { readonly line: number; readonly what: string }

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

const isText = (value: unknown): boolean => isNode(value) && value.type === "StringLiteral"

/** The name a node is, where it is an identifier or a text: `Math`, the `random` of `Math.random` and of `Math["random"]`. */
function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined
  if (value.type === "Computed") return isText(value["expression"]) ? nameOf(value["expression"]) : undefined
  const name = value["value"]
  return (value.type === "Identifier" || value.type === "StringLiteral") && typeof name === "string" ? name : undefined
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Of `Date`, what reads no clock and no time zone. */
const pureOfDate = new Set(["UTC", "parse"])
const localTime = /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)$|^getTimezoneOffset$/
const localLanguage = /^(toLocale\w+|localeCompare)$/
const clocksOfEffect = new Set(["Clock", "Console", "DateTime", "Random"])
/** Syntax in types, which is gone when the code runs; these kinds wrap an expression that stays. */
const wrapping = new Set([
  "TsAsExpression",
  "TsConstAssertion",
  "TsInstantiation",
  "TsNonNullExpression",
  "TsSatisfiesExpression",
  "TsTypeAssertion",
])

/** Every impurity of a module, in the order of its text. Throws where the text is no TypeScript. */
export function impuritiesOf(text: string, tsx = false): Impurity[] {
  // swc counts bytes, and goes on counting from one file to the next: a statement put before the text says from where.
  const bytes = Buffer.from(text)
  const { body } = parseSync(`;${text}`, { syntax: "typescript", tsx, target: "es2022" })
  const start = (body[0]?.span.start ?? 0) + 1
  const found: { readonly at: number; readonly what: string }[] = []
  const seeded = new Set<string>()

  const report = (node: Node, what: string) => {
    const span = node["span"]
    const at = typeof span === "object" && span !== null && "start" in span ? Number(span.start) - start : 0
    found.push({ at, what })
  }

  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item)
      return
    }
    if (!isNode(value)) {
      // A call's argument is `{ spread, expression }`, without a type of its own.
      if (typeof value === "object" && value !== null) for (const part of Object.values(value)) visit(part)
      return
    }
    if (value.type.startsWith("Ts") && !wrapping.has(value.type)) return
    const parts = examine(value)
    for (const part of parts) visit(part)
  }

  /** Reports what is wrong with a node itself, and gives the parts still to be visited. */
  const examine = (node: Node): readonly unknown[] => {
    switch (node.type) {
      case "ImportDeclaration":
        noteImport(node)
        return []
      case "MemberExpression":
        return examineMember(node)
      case "NewExpression":
      case "CallExpression":
        return examineCall(node)
      case "BinaryExpression":
        return node["operator"] === "instanceof" && nameOf(node["right"]) === "Date"
          ? [node["left"]]
          : [node["left"], node["right"]]
      case "KeyValueProperty":
      case "ClassProperty":
      case "MethodProperty":
      case "ClassMethod":
        return Object.entries(node).flatMap(([key, part]) =>
          key === "key" && !(isNode(part) && part.type === "Computed") ? [] : [part],
        )
      case "Identifier": {
        const name = node["value"]
        if (name === "Math" || name === "Date") report(node, `${name} under another name`)
        if (name === "Intl") report(node, "the machine's language: Intl")
        if (name === "globalThis") report(node, "globalThis")
        return []
      }
      default:
        return Object.values(node)
    }
  }

  const noteImport = (node: Node) => {
    const from = nameOf(node["source"]) ?? ""
    for (const specifier of listOf(node["specifiers"])) {
      if (!isNode(specifier)) continue
      const local = nameOf(specifier["local"]) ?? ""
      const imported = nameOf(specifier["imported"]) ?? local
      if (from === "effect" && clocksOfEffect.has(imported)) report(specifier, `effect's ${imported}`)
      if (/^effect\/(Clock|Console|DateTime|Random)$/.test(from)) report(specifier, from)
      if (/^seedrandom(\/|$)/.test(from)) seeded.add(local)
    }
  }

  const examineMember = (node: Node): readonly unknown[] => {
    const [object, property] = [nameOf(node["object"]), nameOf(node["property"])]
    if (property !== undefined && localTime.test(property)) report(node, `the machine's time zone: ${property}`)
    if (property !== undefined && localLanguage.test(property)) report(node, `the machine's language: ${property}`)
    const computed = isNode(node["property"]) && node["property"].type === "Computed" ? [node["property"]] : []
    if (object === "Math") {
      if (property === undefined || property === "random") report(node, "Math.random")
      return computed
    }
    if (object === "Date") {
      if (property === undefined || !pureOfDate.has(property)) report(node, `the clock: Date.${property ?? "[…]"}`)
      return computed
    }
    return [node["object"], ...computed]
  }

  const examineCall = (node: Node): readonly unknown[] => {
    const callee = nameOf(node["callee"])
    const given = listOf(node["arguments"])
    if (callee === "Date") {
      if (node.type === "CallExpression") report(node, "the clock: Date()")
      else if (given.length === 0) report(node, "the clock: new Date()")
      else if (given.length > 1) report(node, "the machine's time zone: new Date(year, month, …)")
      return given
    }
    if (callee !== undefined && seeded.has(callee)) {
      if (given.length === 0) report(node, "a generator without a seed")
      if (/\b(entropy|global)\b/.test(JSON.stringify(given))) report(node, "a generator that seeds itself")
    }
    return [node["callee"], ...given]
  }

  visit(body)
  const lineAt = (at: number) => bytes.subarray(0, Math.max(0, at)).toString().split("\n").length
  return found.toSorted((a, b) => a.at - b.at).map(({ at, what }) => ({ line: lineAt(at), what }))
}
