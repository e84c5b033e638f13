/** Subject: what laws are held to: a model, with or without the history of a case and scenarios of one's own. */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel, Past, Time } from "@laksana/engine"
import type { Trial } from "./trial/trial.ts"

export interface Subject {
  readonly model: AnyModel
  /** A case's history, corrections included: the first example of every law of histories. */
  readonly history?: readonly HistoryEvent[]
  /** What a case knows of the time before its projections. */
  readonly past?: Past
  /** When trials start; by default January 2025. */
  readonly start?: Time
  /** Scenarios of one's own: the first examples of every law of runs. */
  readonly trials?: readonly Trial[]
}
