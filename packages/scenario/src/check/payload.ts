/** Payload: what an event says, decoded by the model's schema of its type. */
import { upcast } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { Result, Schema } from "effect"
import { findingsOf } from "../decode/findings.ts"
import type { Remark } from "./rule.ts"

export interface DecodedPayload {
  readonly payload: unknown
  /** Within the entry that holds the payload. */
  readonly remarks: readonly Remark[]
}

/**
 * A payload left out counts as an empty one; of a type that the model does not know, nothing is said. What a history or a log
 * recorded is of the version it says; what a person writes today needs none.
 */
export function decodedPayload(type: unknown, payload: unknown, model: AnyModel, version?: number): DecodedPayload {
  const event = typeof type === "string" && Object.hasOwn(model.events, type) ? model.events[type] : undefined
  if (event === undefined) return { payload, remarks: [] }
  const current = upcast(event, version ?? event.version, payload ?? {})
  if (current._tag === "UnknownVersion") {
    const { found, known } = current
    return {
      payload,
      remarks: [{ finding: { code: "unknown-event-version", data: { found, known } }, within: ["version"] }],
    }
  }
  const input = current.payload
  const result = Schema.decodeUnknownResult(event.payload)(input, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(result)) return { payload: result.success, remarks: [] }
  return {
    payload,
    remarks: findingsOf(result.failure.issue, input).map(({ path, finding, side }) => ({
      finding,
      side,
      within: ["payload", ...path],
    })),
  }
}
