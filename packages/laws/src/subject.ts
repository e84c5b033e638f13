/** Subject: what laws are held to: a model, with or without the history of a case and scenarios of one's own. */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel, Past, Time } from "@laksana/engine"
import type { Arbitrary } from "fast-check"
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
  /** Payloads of one's own by event type, where those made from the schema are hardly ever of use. */
  readonly payloads?: Readonly<Record<string, Arbitrary<unknown>>>
  /**
   * Does work with the clock, and chance without a seed, standing at something else for 0 than for 1. The packages may touch
   * neither, so it is the caller's; with it, a model that reads one of them is found out at once.
   */
  readonly surroundings?: Surroundings
}

export type Surroundings = <T>(which: 0 | 1, work: () => T) => T
