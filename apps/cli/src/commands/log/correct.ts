/** Correct: what `log amend` and `log retract` share: the event that is meant, the correction made of the options, its recording. */
import type { EvidenceGrade, HistoryEvent, Source } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { EventLog } from "@laksana/store"
import type { Invocation } from "../../command/command.ts"
import type { ExitCode } from "../../command/exit-code.ts"
import { type Failure, type Loaded, loaded } from "../../command/failure.ts"
import { withNearest } from "../../command/nearest.ts"
import { loadModel } from "../../files/load-model.ts"
import { presentRecording } from "../../present/log-recording.ts"
import { chosenStream } from "../../recording/chosen-stream.ts"
import { type Correction, correctionDraft } from "../../recording/correction-draft.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { record } from "../../recording/record.ts"
import { stamped, todayIn } from "../../recording/stamped.ts"
import type { StreamHistory } from "../../recording/stream-history.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

/** What a correction says of the event it corrects, once that is known; what it rests on is added here. */
export type Says = (
  target: HistoryEvent,
  model: AnyModel,
) => Loaded<
  { readonly kind: "retracted" } | Pick<Extract<Correction, { kind: "amended" }>, "kind" | "occurred" | "payload">
>

export async function correct(invocation: Invocation, says: Says): Promise<ExitCode | Failure> {
  const { context, text } = invocation
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  if ((text("reason") ?? "").trim() === "") return mistaken("reason-needed", logMistakes.reasonNeeded)
  return inStore(storeAddress(invocation), (log) => correctIn(log, invocation, says, model.value))
}

async function correctIn(
  log: EventLog,
  invocation: Invocation,
  says: Says,
  model: AnyModel,
): Promise<ExitCode | Failure> {
  const { context, text, whole, flag } = invocation
  const stream = await chosenStream(log, text("stream"))
  if (stream._tag !== "Loaded") return stream
  const stamp = stamped(invocation, `laksana ${invocation.command}`)
  if (stamp._tag !== "Loaded") return stamp
  const today = todayIn(context)
  const dryRun = flag("dry-run")
  const outcome = await record(log, {
    stream: stream.value.stream,
    model,
    expect: whole("expect"),
    dryRun,
    stamp: stamp.value,
    propose: (seen) => {
      const target = targetIn(seen, invocation.arguments[0] ?? "")
      if (target._tag !== "Loaded") return target
      const said = says(target.value, model)
      if (said._tag !== "Loaded") return said
      const source = sourceIn(invocation, seen)
      if (source._tag !== "Loaded") return source
      const grounds = {
        reason: text("reason") ?? "",
        recorded: text("recorded") ?? today,
        evidence: gradeIn(text("evidence")),
        source: source.value,
      }
      const draft = correctionDraft({ ...said.value, ...grounds }, target.value, seen.history, model)
      return draft._tag === "Loaded" ? loaded([draft.value]) : draft
    },
  })
  return presentRecording(outcome, { dryRun, today, context })
}

function targetIn({ stream, history }: StreamHistory, id: string): Loaded<HistoryEvent> {
  const found = history.find((event) => event.id === id)
  if (found !== undefined) return loaded(found)
  const ids = history.map((event) => event.id)
  return mistaken("unknown-event-id", logMistakes.unknownEvent(id, stream, withNearest(id, ids).nearest))
}

/** The source that the options name; undefined where they name none. */
function sourceIn({ text }: Invocation, { described }: StreamHistory): Loaded<Source | undefined> {
  const [document, section, paragraph] = [text("source"), text("section"), text("paragraph")]
  if (document === undefined) return loaded(undefined)
  const known = described.documents
  if (known?.includes(document) === false) {
    const { nearest } = withNearest(document, known)
    return mistaken("unknown-document", logMistakes.unknownDocument(document, known, nearest))
  }
  return loaded({
    document,
    ...(section === undefined ? {} : { section }),
    ...(paragraph === undefined ? {} : { paragraph: /^\d{1,9}$/.test(paragraph) ? Number(paragraph) : paragraph }),
  })
}

/** The option takes no other text. */
const gradeIn = (text: string | undefined): EvidenceGrade | undefined => text as EvidenceGrade | undefined
