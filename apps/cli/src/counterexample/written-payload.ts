/** Written payload: what an event says, in the form in which files hold it: decoded by its type's schema it is the same again. */
import type { AnyModel, ModelEvent } from "@laksana/engine"
import { Schema } from "effect"

/** Of a type that the model does not know, and of one whose schema cannot write it, the payload as it is. */
export function writtenPayload({ type, payload }: ModelEvent, model: AnyModel): unknown {
  const schema = Object.hasOwn(model.events, type) ? model.events[type] : undefined
  if (schema === undefined) return payload
  try {
    return Schema.encodeUnknownSync(schema.payload)(payload)
  } catch {
    // A model that makes payloads its own schema refuses breaks a law by that; the file shows the payload that it made.
    return payload
  }
}
