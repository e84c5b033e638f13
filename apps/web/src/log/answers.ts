/** Answers: what the server behind the viewer says of its log: the JSON of `laksana serve`, as far as it is used here. */
import type { Bilingual, HistoryEvent } from "@laksana/core"
import type { HistoryChanges } from "@laksana/results"

/** The end of the log, with the hash that proves all before it. */
export interface Head {
  readonly position: number
  readonly hash: string
}

export interface StreamTold {
  readonly stream: string
  readonly streamVersion: number
  readonly kind: "history" | "overlay" | "files" | "branch"
  readonly case: string
}

export interface About {
  readonly write: boolean
  readonly store: "sqlite" | "postgres" | null
  readonly head: Head | null
  readonly streams: readonly StreamTold[]
  readonly titles: Readonly<Record<string, Bilingual>>
}

export interface HistoryTold {
  readonly case: string
  readonly head: Head
  readonly streamVersion: number
  readonly files: readonly {
    readonly role: "history" | "case" | "assumptions" | "overlay"
    /** Of an overlay, its name. */
    readonly overlay?: string
    readonly path: string
    readonly form: "yaml" | "lines"
    readonly text: string
  }[]
}

export interface EntryTold {
  readonly position: number
  readonly stream: string
  readonly version: number
  readonly recorder: string
  /** An instant. */
  readonly loggedAt: string
  readonly origin: string
  readonly hash: string
  /** As `history.yaml` writes it. */
  readonly event: HistoryEvent
}

export interface EntriesTold {
  readonly head: Head
  readonly entries: readonly EntryTold[]
  /** The position to go on after; null at the end. */
  readonly next: number | null
}

/** What was recorded, or in a dry run would be. */
export interface RecordedTold {
  readonly streamVersion: number
  readonly entries: readonly { readonly event: HistoryEvent; readonly version?: number }[]
  /** Ids of what was recorded exactly so before. */
  readonly repeated: readonly string[]
  readonly changes: HistoryChanges
}

export interface ProblemTold {
  readonly code: string
  readonly message: Bilingual
  readonly hint?: Bilingual
  readonly expected?: Bilingual
  readonly data?: unknown
}

export interface LiveTold {
  readonly head: Head
  /** Those that grew. */
  readonly streams: readonly string[]
}
