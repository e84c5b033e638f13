/**
 * Upcast: a payload as an older version of its type wrote it, brought to the form of today. Done where events are read from a file
 * or a log; inside there is only today's form. An event that says no version is of the first.
 */
import type { EventSchema } from "./catalog.ts"

export type Upcast =
  | { readonly _tag: "Current"; readonly payload: unknown }
  /** Written by a later version of the product (or no version at all, such as 0). */
  | { readonly _tag: "UnknownVersion"; readonly found: number; readonly known: number }

/** The payload in the version of the schema, still to be decoded by it. */
export function upcast({ version: known, upcasters = [] }: EventSchema, version: number, payload: unknown): Upcast {
  if (!Number.isInteger(version) || version < 1 || version > known) {
    return { _tag: "UnknownVersion", found: version, known }
  }
  return { _tag: "Current", payload: upcasters.slice(version - 1).reduce((older, step) => step(older), payload) }
}
