/** Entry draft: an entry as it stands in the form, and the entry that is made of it, as `history.yaml` writes one. Pure. */
import type { Day, EvidenceGrade, Status } from "@laksana/core"
import type { WrittenEntry } from "@laksana/scenario"
import { eventTypeWords } from "@laksana/words"
import { type WhenDraft, whenDraft, whenOf } from "./when-draft.ts"

export interface EntryDraft {
  readonly type: string
  readonly when: WhenDraft
  readonly status: Status
  readonly evidence: EvidenceGrade
  /** Empty: no source is named. */
  readonly document: string
  readonly section: string
  readonly paragraph: string
  /** Empty: what the kind of event is called. */
  readonly title: { readonly en: string; readonly id: string }
  readonly jurisdiction: string
  /** The day on which it became known. */
  readonly recorded: string
}

/** What names a place of a source, of which nothing is said where no document is. */
export type SourceDraft = Pick<EntryDraft, "document" | "section" | "paragraph">

export const emptyDraft = (type: string, day: Day, jurisdiction: string, today: Day): EntryDraft => ({
  type,
  when: whenDraft(day),
  status: "occurred",
  evidence: "external",
  document: "",
  section: "",
  paragraph: "",
  title: { en: "", id: "" },
  jurisdiction,
  recorded: today,
})

/** Undefined where its date cannot be read. What else is missing, the log says. */
export function entryOf(draft: EntryDraft, payload: Readonly<Record<string, unknown>>): WrittenEntry | undefined {
  const occurred = whenOf(draft.when)
  if (occurred === undefined) return undefined
  const { type, status, evidence, jurisdiction, recorded, title } = draft
  const usual = eventTypeWords(type)
  return {
    type,
    jurisdiction: jurisdiction.trim(),
    occurred,
    ...(recorded === "" ? {} : { recorded }),
    status,
    evidence,
    ...sourceOf(draft),
    title: { en: said(title.en, usual.en), id: said(title.id, usual.id) },
    payload,
  }
}

function sourceOf({ document, section, paragraph }: SourceDraft): { readonly source?: object } {
  if (document.trim() === "") return {}
  const [part, line] = [section.trim(), paragraph.trim()]
  return {
    source: {
      document: document.trim(),
      ...(part === "" ? {} : { section: part }),
      ...(line === "" ? {} : { paragraph: /^\d{1,6}$/.test(line) ? Number(line) : line }),
    },
  }
}

const said = (text: string, otherwise: string): string => (text.trim() === "" ? otherwise : text.trim())
