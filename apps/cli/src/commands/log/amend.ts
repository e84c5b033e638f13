/** `log amend`: puts the date or the payload of a recorded event right, by a further event. */
import type { HistoryEvent, When } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { messageOf, payloadFinding } from "@laksana/scenario"
import type { Json } from "@laksana/store"
import type { Run } from "../../command/command.ts"
import { exitCodes } from "../../command/exit-code.ts"
import { type Loaded, loaded } from "../../command/failure.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { writtenWhen } from "../../recording/written-when.ts"
import { logMistakes } from "../../words/log-mistakes.ts"
import { correct } from "./correct.ts"

type Payload = Readonly<Record<string, Json>>

export const logAmendCommand: Run = async (invocation) => {
  const [date, json] = [invocation.text("occurred"), invocation.text("payload")]
  if (date === undefined && json === undefined) return mistaken("nothing-amended", logMistakes.nothingAmended)
  const occurred = dateIn(date)
  if (occurred._tag !== "Loaded") return occurred
  const payload = payloadIn(json)
  if (payload._tag !== "Loaded") return payload
  return correct(invocation, (target, model) => {
    const wrong = wrongField(target, payload.value ?? {}, model)
    return wrong ?? loaded({ kind: "amended", occurred: occurred.value, payload: payload.value })
  })
}

/** As people write dates, or as files do where only the order is known: `{"after": ["team-formed"]}`. */
function dateIn(text: string | undefined): Loaded<When | undefined> {
  if (text === undefined) return loaded(undefined)
  const when = writtenWhen(text) ?? objectIn(text)
  return when === undefined ? mistaken("not-a-date", logMistakes.notAWhen("occurred", text)) : loaded(when)
}

function payloadIn(text: string | undefined): Loaded<Payload | undefined> {
  if (text === undefined) return loaded(undefined)
  const payload = objectIn(text)
  return payload === undefined ? mistaken("not-a-payload", logMistakes.notAPayload(text)) : loaded(payload)
}

function objectIn(text: string): Payload | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Payload) : undefined
  } catch {
    return undefined
  }
}

/** A field that cannot be so in an event of that type is told by its name, before the amendment as a whole is decided. */
function wrongField({ type }: HistoryEvent, payload: Payload, model: AnyModel): Loaded<never> | undefined {
  for (const [field, value] of Object.entries(payload)) {
    const finding = value === null ? undefined : payloadFinding(type, field, value, model)
    if (finding === undefined) continue
    const message = (language: "en" | "id") => `payload.${field}: ${messageOf(finding, language)}`
    return {
      _tag: "Refused",
      code: finding.code,
      message: { en: message("en"), id: message("id") },
      hint: logMistakes.fieldsOf(type),
      exit: exitCodes.invalidInput,
    }
  }
  return undefined
}
