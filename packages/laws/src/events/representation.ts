/**
 * Representation: from what a schema says of its values to an arbitrary of them. Lists are short, optional fields come
 * half of the time, and all shrink to the least: fields absent, lists at their shortest, the first of several choices.
 * What a schema checks by code of its own is not seen here.
 */
import type { SchemaRepresentation } from "effect"
import fc from "fast-check"
import { anyDay, anyFuzzyDate, anyMonth, anyYear } from "./days.ts"
import { limitsOf } from "./limits.ts"
import { numberWithin } from "./numbers.ts"
import { stringWithin } from "./strings.ts"

/** Where names and texts come from: few, so that they collide. */
export interface Pools {
  /** Names that other entries refer to (core's `Id`). */
  readonly ids: readonly string[]
  /** Other texts. */
  readonly texts: readonly string[]
}

type Representation = SchemaRepresentation.Representation
type Translate = (representation: Representation) => fc.Arbitrary<unknown>

const maxDepth = 4

/** Thrown for what a schema may hold and no file can. */
export class Unwritable extends Error {
  override readonly name = "Unwritable"
}

export function arbitraryOf(
  { representation, references }: SchemaRepresentation.Document,
  pools: Pools,
): fc.Arbitrary<unknown> {
  const depth = { depthIdentifier: fc.createDepthIdentifier(), maxDepth }
  const root = "the payload itself"
  const tied = fc.letrec<Record<string, unknown>>((tie) => {
    const translate: Translate = (part) => translated(part, translate, tie, pools, depth)
    const made: Record<string, fc.Arbitrary<unknown>> = { [root]: translate(representation) }
    for (const [name, part] of Object.entries(references)) made[name] = named(name, part, pools) ?? translate(part)
    return made
  })
  const arbitrary = tied[root]
  if (arbitrary === undefined) throw new Unwritable("The schema says nothing of its values.")
  return arbitrary
}

type Depth = Pick<fc.OneOfConstraints, "depthIdentifier" | "maxDepth">

/** What core's own names mean beyond what their schemas say. */
function named(name: string, part: Representation, pools: Pools): fc.Arbitrary<unknown> | undefined {
  if (name === "Day" && part._tag === "String") return anyDay()
  if (name === "Month" && part._tag === "String") return anyMonth
  if (name === "Year" && part._tag === "Number") return anyYear
  if (name === "FuzzyDate" && part._tag === "Objects") return anyFuzzyDate
  if (name === "Id" && part._tag === "String") return stringWithin(limitsOf(part.checks), pools.ids)
  return undefined
}

function translated(
  part: Representation,
  translate: Translate,
  tie: (name: string) => fc.Arbitrary<unknown>,
  pools: Pools,
  depth: Depth,
): fc.Arbitrary<unknown> {
  switch (part._tag) {
    case "Reference":
      return tie(part.$ref)
    case "Suspend":
      return translate(part.thunk)
    case "Null":
      return fc.constant(null)
    case "Undefined":
    case "Void":
      return fc.constant(undefined)
    case "Boolean":
      return fc.boolean()
    case "Number":
      return numberWithin(limitsOf(part.checks))
    case "String":
      return stringWithin(limitsOf(part.checks), pools.texts)
    case "Literal":
      return fc.constant(part.literal)
    case "Enum":
      return fc.constantFrom(...part.enums.map(([, value]) => value))
    case "TemplateLiteral":
      return fc.tuple(...part.parts.map(translate)).map((parts) => parts.map(String).join(""))
    case "Union":
      return unionOf(part, translate, depth)
    case "Arrays":
      return listOf(part, translate, depth)
    case "Objects":
      return objectOf(part, translate, depth)
    case "ObjectKeyword":
      return fc.constant({})
    case "Unknown":
    case "Any":
      return anyJson
    case "Declaration":
      if (part.representation?.id === "effect/schema/Json") return anyJson
      throw new Unwritable(`It holds values of ${part.representation?.id ?? "a class of their own"}.`)
    case "Never":
    case "BigInt":
    case "Symbol":
    case "UniqueSymbol":
      throw new Unwritable(`It holds values of ${part._tag}.`)
  }
}

/** Any value that a file can hold: small ones. */
const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { withCrossShrink: true },
  fc.constantFrom<unknown>(null, true, 0, 1, 0.5, "x"),
  fc.constantFrom<unknown>([], {}, [0], { a: 0 }),
)

function unionOf(part: SchemaRepresentation.Union, translate: Translate, depth: Depth): fc.Arbitrary<unknown> {
  // No file can hold what is undefined: a field without a value is left out instead.
  const held = part.types.filter(({ _tag }) => _tag !== "Undefined" && _tag !== "Void")
  // Those that hold nothing further come first: deep down, and in the end, only the first is left.
  const types = (held.length > 0 ? held : part.types).toSorted((a, b) => Number(holdsMore(a)) - Number(holdsMore(b)))
  return fc.oneof({ ...depth, withCrossShrink: true }, ...types.map(translate))
}

const holdsMore = ({ _tag }: Representation): boolean =>
  _tag === "Reference" || _tag === "Suspend" || _tag === "Objects" || _tag === "Arrays" || _tag === "Union"

function listOf(part: SchemaRepresentation.Arrays, translate: Translate, depth: Depth): fc.Arbitrary<unknown> {
  const { minLength, maxLength, isUnique } = limitsOf(part.checks)
  const required = part.elements.filter(({ isOptional }) => !isOptional).map(({ type }) => translate(type))
  const optional = part.elements.filter(({ isOptional }) => isOptional).map(({ type }) => translate(type))
  const [item, ...last] = part.rest
  const least = Math.max(0, minLength - required.length)
  const most = Math.max(least, Math.min(maxLength - required.length, least + 3))
  const more =
    item === undefined
      ? fc.tuple(fc.nat(optional.length), fc.tuple(...optional)).map(([count, all]) => all.slice(0, count))
      : restOf(translate(item), { minLength: least, maxLength: most }, isUnique, depth)
  return fc
    .tuple(fc.tuple(...required), item === undefined ? fc.constant([]) : fc.tuple(...optional), more)
    .chain(([first, middle, rest]) =>
      fc.tuple(...last.map(translate)).map((end) => [...first, ...middle, ...rest, ...end]),
    )
}

function restOf(
  item: fc.Arbitrary<unknown>,
  lengths: { readonly minLength: number; readonly maxLength: number },
  isUnique: boolean,
  depth: Depth,
): fc.Arbitrary<unknown[]> {
  const many = isUnique
    ? fc.uniqueArray(item, { ...lengths, selector: (value) => JSON.stringify(value) })
    : fc.array(item, lengths)
  return lengths.minLength > 0
    ? many
    : fc.oneof({ ...depth, withCrossShrink: true }, fc.constant<unknown[]>([]), { arbitrary: many, weight: 3 })
}

/** Stands for a field left out. */
const absent = Symbol("absent")

function objectOf(part: SchemaRepresentation.Objects, translate: Translate, depth: Depth): fc.Arbitrary<unknown> {
  const { minLength, maxLength } = limitsOf(part.checks)
  const own = part.propertySignatures.map(({ name, type, isOptional }) => {
    const value = translate(type)
    return fc.tuple(
      fc.constant(name),
      isOptional ? fc.option<unknown, unknown>(value, { ...depth, nil: absent, freq: 2 }) : value,
    )
  })
  const least = Math.max(0, minLength - own.length)
  const others = part.indexSignatures.map(({ parameter, type }) =>
    fc
      .uniqueArray(fc.tuple(translate(parameter), translate(type)), {
        minLength: least,
        maxLength: Math.max(least, Math.min(maxLength, least + 2)),
        selector: ([key]) => key,
      })
      .map((fields) => fields.map(([key, value]): readonly [PropertyKey, unknown] => [String(key), value])),
  )
  return fc
    .tuple(fc.tuple(...own), fc.tuple(...others))
    .map(([fields, more]) => Object.fromEntries([...more.flat(), ...fields].filter(([, value]) => value !== absent)))
}
