/** Edits: how a history could have gone otherwise, as branches and barriers write it. */
import { Day } from "@laksana/core"
import { Schema } from "effect"
import { Changes, Factors, Planned } from "./measures.ts"

const EventId = Schema.NonEmptyString

/** From one day through another; by default the whole history and what comes after it. */
const window = { from: Schema.optionalKey(Day), to: Schema.optionalKey(Day) }

/** An event of the history does not happen. */
const Remove = Schema.Struct({ remove: EventId })
/** It happens on another day. */
const Move = Schema.Struct({ move: EventId, to: Day })
/** It says something else. */
const Amend = Schema.Struct({ amend: EventId, payload: Schema.Json })
/** An event happens that did not. */
const Insert = Schema.Struct({ on: Day, ...Planned, id: Schema.optionalKey(EventId) })
const SetParameters = Schema.Struct({ parameters: Changes, ...window })
/** Intensities are multiplied. */
const Scale = Schema.Struct({ scale: Factors, ...window })

export const WrittenEdit = Schema.Union([Remove, Move, Amend, Insert, SetParameters, Scale]).annotate({
  identifier: "Edit",
})
export type WrittenEdit = typeof WrittenEdit.Type
