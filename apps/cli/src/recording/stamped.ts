/** Stamped: who records, when, and from where; and what day it is for those who record. */
import type { Day } from "@laksana/core"
import type { Context, Invocation } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { recorderOf } from "../logs/recorder.ts"
import type { Stamp } from "./record.ts"

export function stamped(invocation: Pick<Invocation, "text" | "context">, origin: string): Loaded<Stamp> {
  const recorder = recorderOf(invocation)
  if (recorder._tag !== "Loaded") return recorder
  return loaded({ recorder: recorder.value, loggedAt: invocation.context.now().toISOString(), origin })
}

/** Today as the calendar on the wall has it: it is by that one that people say when something became known. */
export function todayIn({ now }: Pick<Context, "now">): Day {
  const date = now()
  const [year = "", month = "", day = ""] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String)
  return `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}
