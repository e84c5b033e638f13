/**
 * History subject: what laws of histories are held to. By default that is core: the record's fold and core's way of
 * correcting, ordering and branching. In the place of each part may stand one's own, or a faulty one for the law to catch.
 */
import {
  type AsOf,
  asOf,
  type Branch,
  branchAt,
  type Day,
  effectiveHistory,
  type Fold,
  type HistoryEvent,
  historyOf,
  independent,
  inOrder,
  knownAt,
  recordFold,
  recordOn,
  replayBulk,
  trunk,
} from "@laksana/core"
import { typesActedOn } from "../events/acted-on.ts"
import type { Subject } from "../subject.ts"
import type { HistoryConstraints } from "./catalog.ts"
import type { History } from "./histories.ts"
import { modelFold } from "./model-fold.ts"
import { standing } from "./rules.ts"

export interface HistorySubject extends HistoryConstraints {
  readonly fold?: Fold<object, HistoryEvent>
  readonly effective?: (history: History, knownAt?: Day) => { readonly events: History }
  readonly knownAt?: (history: History, day: Day) => History
  readonly asOf?: (history: History, day: Day) => AsOf
  /** Whether the order of two events cannot show in the fold's state; needed for a fold other than the record's. */
  readonly independent?: (a: HistoryEvent, b: HistoryEvent) => boolean
  readonly branching?: Branching
}

/** What there is to do with branches. */
export interface Branching {
  readonly trunk: (events: History) => Branch
  readonly branchAt: (parent: Branch, position: number) => Branch
  readonly recordOn: (branch: Branch, ...events: History) => Branch
  readonly historyOf: (branch: Branch) => History
}

/** Every part of a subject, core's where it has none of its own. */
export interface Parts {
  readonly fold: Fold<object, HistoryEvent>
  readonly effective: NonNullable<HistorySubject["effective"]>
  readonly knownAt: NonNullable<HistorySubject["knownAt"]>
  readonly asOf: NonNullable<HistorySubject["asOf"]>
  /** Undefined where nothing is known of the fold. */
  readonly independent: HistorySubject["independent"]
  readonly branching: Branching
}

export function partsOf(about: HistorySubject): Parts {
  return {
    fold: about.fold ?? recordFold,
    effective: about.effective ?? effectiveHistory,
    knownAt: about.knownAt ?? knownAt,
    asOf: about.asOf ?? asOf,
    independent: about.independent ?? (about.fold === undefined ? independent : undefined),
    branching: about.branching ?? { trunk, branchAt, recordOn, historyOf },
  }
}

/** A model as the fold that laws of histories are held to, with histories of the events it declares. */
export function historySubjectOf({ model, payloads }: Pick<Subject, "model" | "payloads">): HistorySubject {
  return {
    fold: modelFold(model),
    events: model.events,
    heeds: typesActedOn(model),
    ...(payloads === undefined ? {} : { payloads }),
  }
}

/** What happened, put right, in canonical order: what a fold is given. */
export function happened(history: History): History {
  return inOrder(standing(history))
}

/** The state after the events. */
export function folded({ fold }: Pick<Parts, "fold">, events: History): object {
  return replayBulk(fold, events)
}
