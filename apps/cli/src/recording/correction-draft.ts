/**
 * Correction draft: an amendment or a retraction of an event, made of what a person says of it. It is an event of its own: it
 * happened on the day it became known, where the event it corrects is.
 *
 * Its evidence is by default that of the event: most corrections put right how a source was read, and rest on that source. One
 * that names a source of its own rests on that, which is external unless its grade is given.
 */
import type { Day, EvidenceGrade, HistoryEvent, Source, When } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { type Patch, readRecorded } from "@laksana/scenario"
import { correctionTitle } from "@laksana/words"
import { type Loaded, loaded } from "../command/failure.ts"
import type { Draft } from "./draft.ts"
import { keptData } from "./kept-data.ts"

interface Common {
  readonly reason: string
  readonly recorded: Day
  readonly evidence: EvidenceGrade | undefined
  readonly source: Source | undefined
}

export type Correction =
  | (Common & {
      readonly kind: "amended"
      readonly occurred: When | undefined
      readonly payload: Patch | undefined
    })
  | (Common & { readonly kind: "retracted" })

export function correctionDraft(
  correction: Correction,
  target: HistoryEvent,
  history: readonly HistoryEvent[],
  model: AnyModel,
): Loaded<Draft> {
  const { kind, reason, recorded, source } = correction
  const own = source === undefined ? target.source : source
  const written = {
    id: freeId(`${target.id}-${kind}`, history),
    type: kind === "amended" ? "Amended" : "Retracted",
    jurisdiction: target.jurisdiction,
    occurred: recorded,
    recorded,
    status: "occurred",
    evidence: correction.evidence ?? (source === undefined ? target.evidence : "external"),
    ...(own === undefined ? {} : { source: own }),
    title: correctionTitle(kind, target.title),
    payload: {
      event: target.id,
      ...(correction.kind === "amended" && correction.occurred !== undefined ? { occurred: correction.occurred } : {}),
      ...(correction.kind === "amended" && correction.payload !== undefined ? { payload: correction.payload } : {}),
      reason,
    },
  }
  const data = keptData(written)
  if (data._tag !== "Loaded") return data
  const read = readRecorded({ name: kind, entries: [data.value] }, model)
  if (read._tag === "Invalid") return read
  const [event] = read.value
  return event === undefined ? { _tag: "Invalid", problems: [] } : loaded({ event, data: data.value })
}

/** The first number that no event has yet: an event may be corrected many times. */
function freeId(base: string, history: readonly HistoryEvent[]): string {
  const taken = new Set(history.map(({ id }) => id))
  for (let n = 1; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}
