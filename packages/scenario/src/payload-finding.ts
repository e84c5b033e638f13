/** Payload finding: what is wrong with one field of a payload, before the others are there. */
import type { AnyModel } from "@laksana/engine"
import { decodedPayload } from "./check/payload.ts"
import type { Finding } from "./problems/problem.ts"

/** The first mistake in the field's value; undefined where there is none. */
export function payloadFinding(type: string, field: string, value: unknown, model: AnyModel): Finding | undefined {
  const { remarks } = decodedPayload(type, { [field]: value }, model)
  return remarks.find(({ within = [] }) => within[1] === field)?.finding
}
