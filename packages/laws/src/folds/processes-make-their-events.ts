/** Processes make their events: what fires is of the type and fields declared, decodes by its schema, and changes nothing by being made. */
import { plainCopy, type Process, type Text, type Time } from "@laksana/engine"
import { Schema } from "effect"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { inEveryState, type Unfolding } from "../trial/unfolding.ts"
import { foldLaw } from "./fold-law.ts"

/** In every state in which a process may fire, its gate is a finite number of 0 or more and its event is what it says. */
export function processesMakeTheirEvents(subject: Subject): TrialLaw {
  return foldLaw(
    subject,
    {
      id: "processes-make-their-events",
      states: {
        en: "A process that may fire makes an event of its declared type, fields and schema, and making it changes nothing.",
        id: "Proses yang dapat terjadi menghasilkan kejadian sesuai jenis, kolom, dan skemanya, tanpa mengubah apa pun.",
      },
      ...(subject.model.processes.length === 0
        ? { inapplicable: { en: "The model has no process.", id: "Model tidak memiliki proses." } }
        : {}),
    },
    (unfolding) => inEveryState(unfolding, (state, time) => faultIn(unfolding, state, time)),
  )
}

/** Marks that reach both ends of what is drawn. */
const marks = [2 ** -33, 0.5, 1 - 2 ** -33]

function faultIn(unfolding: Unfolding, state: object, time: Time): Text | undefined {
  for (const process of unfolding.model.processes) {
    const fault = faultOf(unfolding, process, state, time)
    if (fault !== undefined) return { en: `${process.name}: ${fault.en}`, id: `${process.name}: ${fault.id}` }
  }
  return undefined
}

function faultOf({ model, theta }: Unfolding, process: Process<object>, state: object, time: Time): Text | undefined {
  const gate = process.gate?.(state, time, theta) ?? 1
  if (!(gate >= 0 && gate < Number.POSITIVE_INFINITY)) {
    return { en: `its gate is ${gate}`, id: `gerbangnya bernilai ${gate}` }
  }
  if (gate === 0) return undefined
  for (const mark of marks) {
    const before = plainCopy(state)
    const event = process.event(state, theta, () => mark)
    const changed = firstDifference(before, state)
    if (changed !== undefined) {
      const shown = shownDifference(changed)
      return { en: `making its event changed the state: ${shown}`, id: `pembuatan kejadian mengubah keadaan: ${shown}` }
    }
    const shown = `${event.type} ${JSON.stringify(event.payload)}`
    const schema = model.events[event.type]
    if (event.type !== process.produces) {
      return { en: `made ${shown}, not ${process.produces}`, id: `menghasilkan ${shown}, bukan ${process.produces}` }
    }
    const field = Object.entries(process.where ?? {}).find(([name, value]) => fieldOf(event.payload, name) !== value)
    if (field !== undefined) {
      const told = `${field[0]} = ${JSON.stringify(field[1])}`
      return { en: `made ${shown}, not one where ${told}`, id: `menghasilkan ${shown}, bukan yang bernilai ${told}` }
    }
    if (schema === undefined) {
      return { en: `made ${shown}, a type without a schema`, id: `menghasilkan ${shown}, jenis tanpa skema` }
    }
    if (!Schema.is(schema.payload)(event.payload)) {
      return { en: `made ${shown}, which its schema refuses`, id: `menghasilkan ${shown}, yang ditolak skemanya` }
    }
  }
  return undefined
}

function fieldOf(payload: unknown, name: string): unknown {
  return typeof payload === "object" && payload !== null
    ? new Map<string, unknown>(Object.entries(payload)).get(name)
    : undefined
}
