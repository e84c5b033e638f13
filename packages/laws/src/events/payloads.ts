/** Payloads: an arbitrary of the payloads of any event type, made from the schema by which the type's files are read. */
import { Result, Schema, SchemaAST, SchemaRepresentation } from "effect"
import type { Arbitrary } from "fast-check"
import { arbitraryOf, type Pools, Unwritable } from "./representation.ts"

/** Names and texts that collide on purpose. */
const defaultPools: Pools = { ids: ["a", "b", "c"], texts: ["x", "y"] }

/** How many values in a row a schema may refuse. */
const patience = 2000

/** Thrown where a schema's values cannot be made from what it says of them. */
export class HardlyMet extends Error {
  override readonly name = "HardlyMet"
}

/**
 * Payloads as a model meets them, that is decoded: of plain data in short decimals, with names from the pools, days of
 * 2023 to 2026, and nothing that a file could not hold. They shrink to the least payload of the type.
 *
 * A schema that checks by code of its own what its values are hardly met by; then a `HardlyMet` is thrown that says to
 * give an arbitrary of one's own. `type` is the event type to name in it.
 */
export function payloadOf(
  schema: Schema.Codec<unknown, unknown>,
  { type = "this type", pools = defaultPools }: { readonly type?: string; readonly pools?: Pools } = {},
): Arbitrary<unknown> {
  const say = (why: string): HardlyMet =>
    new HardlyMet(
      `No payload of ${type} could be made from its schema. ${why} Give an arbitrary of it in \`payloads\`.`,
    )
  const is = Schema.is(schema)
  try {
    const document = SchemaRepresentation.toRepresentation(SchemaAST.toType(schema.ast))
    return patiently(arbitraryOf(document, pools), is, say)
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error
  }
  // Decoded, it is of a class: then it is made as it is written, and decoded.
  const decode = Schema.decodeUnknownResult(schema)
  try {
    const document = SchemaRepresentation.toRepresentation(schema.ast)
    const written = patiently(arbitraryOf(document, pools), (value) => Result.isSuccess(decode(value)), say)
    return written.map((value) => Result.getOrThrow(decode(value)))
  } catch (error) {
    throw error instanceof Unwritable ? say(error.message) : error
  }
}

/** Those values that pass, with an end to looking for one. */
function patiently(
  arbitrary: Arbitrary<unknown>,
  passes: (value: unknown) => boolean,
  say: (why: string) => HardlyMet,
): Arbitrary<unknown> {
  let refused = 0
  return arbitrary.filter((value) => {
    if (passes(value)) {
      refused = 0
      return true
    }
    refused += 1
    if (refused >= patience) throw say(`${patience} in a row were refused, such as ${JSON.stringify(value)}.`)
    return false
  })
}
