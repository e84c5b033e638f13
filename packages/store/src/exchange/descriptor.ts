/**
 * Descriptor: `datapackage.json`, which lists every file of a package with its size and SHA-256, and ends in the SHA-256 of itself
 * without that line; so that a change to the list is found as one to the files is.
 */
import { hash } from "node:crypto"
import { Schema } from "effect"
import { jsonOf } from "./event-text.ts"

export const descriptorName = "datapackage.json"

/** A file of a package. */
export interface Resource {
  readonly path: string
  readonly bytes: number
  readonly hash: string
}

/** The text of a descriptor that says this; resources are to be among it. */
export function descriptorText(descriptor: object): string {
  return textWith({ ...descriptor, seal: digestOf(textWith(descriptor)) })
}

const Descriptor = Schema.Struct({
  resources: Schema.Array(Schema.Struct({ path: Schema.String, bytes: Schema.Int, hash: Schema.String })),
  seal: Schema.String,
})
const isDescriptor = Schema.is(Descriptor)

/** The resources of a descriptor, or whether it is none of ours or one that was changed. */
export function resourcesOf(text: string): readonly Resource[] | "not-a-data-package" | "altered" {
  const value = jsonOf(text)
  if (!isDescriptor(value)) return "not-a-data-package"
  const { seal: _seal, ...rest } = value
  return descriptorText(rest) === text ? value.resources : "altered"
}

/** The digest of a file, as Data Package writes it. */
export function digestOf(file: Uint8Array | string): string {
  return `sha256:${hash("sha256", file)}`
}

const textWith = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`
