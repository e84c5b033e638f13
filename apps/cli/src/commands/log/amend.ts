/** `log amend`: puts the date or the payload of a recorded event right, by a further event. */
import type { When } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { type Patch, readPatch, readWhen } from "@laksana/scenario"
import type { Run } from "../../command/command.ts"
import { type Loaded, loaded } from "../../command/failure.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { writtenWhen } from "../../recording/written-when.ts"
import { logMistakes } from "../../words/log-mistakes.ts"
import { correct } from "./correct.ts"

export const logAmendCommand: Run = async (invocation) => {
  const [date, fields] = [invocation.text("occurred"), invocation.text("payload")]
  if (date === undefined && fields === undefined) return mistaken("nothing-amended", logMistakes.nothingAmended)
  const occurred = dateIn(date)
  if (occurred._tag !== "Loaded") return occurred
  return correct(invocation, ({ type }, model) => {
    const payload = payloadIn(fields, type, model)
    if (payload._tag !== "Loaded") return payload
    return loaded({ kind: "amended", occurred: occurred.value, payload: payload.value })
  })
}

/** As people write dates, or as files do where only the order is known: `{ after: [team-formed] }`. */
function dateIn(text: string | undefined): Loaded<When | undefined> {
  if (text === undefined) return loaded(undefined)
  const when = writtenWhen(text)
  if (when !== undefined) return loaded(when)
  const ordered = text.startsWith("{") ? readWhen({ path: "--occurred", text }) : undefined
  if (ordered === undefined) return mistaken("not-a-date", logMistakes.notAWhen("occurred", text))
  return ordered._tag === "Read" ? loaded(ordered.value) : ordered
}

/** Each field is checked by itself, at its place in the option, before the amendment as a whole is decided. */
function payloadIn(text: string | undefined, type: string, model: AnyModel): Loaded<Patch | undefined> {
  if (text === undefined) return loaded(undefined)
  const read = readPatch({ path: "--payload", text }, type, model)
  return read._tag === "Read" ? loaded(read.value) : read
}
