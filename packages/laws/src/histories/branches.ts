/** Branches: what is recorded on one is seen on no other. Every place in a history is tried as a fork. */
import type { Text } from "@laksana/engine"
import type { HistoryLaw } from "../law.ts"
import { histories, type History } from "./histories.ts"
import { eventsDiffer, firstOf, historyLaw } from "./history-law.ts"
import { type Branching, type HistorySubject, partsOf } from "./subject.ts"

/** Recording on a branch, or on a branch of it, leaves the parent as it was; and recording on the parent leaves the branch. */
export function branchLeavesParentAlone(about: HistorySubject): HistoryLaw {
  return atEveryFork(
    about,
    {
      id: "branch-leaves-parent-alone",
      states: {
        en: "What is recorded on a branch changes neither its parent nor any other branch.",
        id: "Yang dicatat pada cabang tidak mengubah induknya maupun cabang lain.",
      },
    },
    ({ trunk, branchAt, recordOn, historyOf }, history, fork, where) => {
      const parent = trunk(history)
      const [branch, sibling] = [branchAt(parent, fork), branchAt(parent, fork)]
      const child = branchAt(branch, fork)
      const more = history.slice(fork)
      recordOn(branch, ...more.toReversed())
      recordOn(child, ...more)
      const recorded = recordOn(sibling, ...more)
      recordOn(parent, ...more)
      return (
        eventsDiffer(historyOf(parent), history, where) ??
        eventsDiffer(historyOf(branch), history.slice(0, fork), where) ??
        eventsDiffer(historyOf(child), history.slice(0, fork), where) ??
        eventsDiffer(historyOf(sibling), history.slice(0, fork), where) ??
        eventsDiffer(historyOf(recorded), history, where)
      )
    },
  )
}

/** A branch with no overlay yet is its parent's history up to the fork, and its own branches see it as such. */
export function branchIsItsParentToTheFork(about: HistorySubject): HistoryLaw {
  return atEveryFork(
    about,
    {
      id: "branch-is-its-parent-to-the-fork",
      states: {
        en: "A branch on which nothing is recorded is its parent up to the fork.",
        id: "Cabang yang belum berisi catatan adalah induknya hingga titik cabang.",
      },
    },
    ({ trunk, branchAt, historyOf }, history, fork, where) => {
      const branch = branchAt(branchAt(trunk(history), history.length), fork)
      const half = Math.floor(fork / 2)
      return (
        eventsDiffer(historyOf(branch), history.slice(0, fork), where) ??
        eventsDiffer(historyOf(branchAt(branch, half)), history.slice(0, half), where)
      )
    },
  )
}

/** Branching, then recording, is recording on a copy; one event at a time or all at once. */
export function branchIsACopy(about: HistorySubject): HistoryLaw {
  return atEveryFork(
    about,
    {
      id: "branch-is-a-copy",
      states: {
        en: "To record on a branch is to record on a copy of its parent's history.",
        id: "Mencatat pada cabang sama dengan mencatat pada salinan riwayat induknya.",
      },
    },
    ({ trunk, branchAt, recordOn, historyOf }, history, fork, where) => {
      const more = history.slice(fork).toReversed()
      const copy = [...history.slice(0, fork), ...more]
      const start = branchAt(trunk(history), fork)
      const oneByOne = more.reduce((branch, event) => recordOn(branch, event), start)
      const again = branchAt(oneByOne, copy.length)
      return (
        eventsDiffer(historyOf(recordOn(start, ...more)), copy, where) ??
        eventsDiffer(historyOf(oneByOne), copy, where) ??
        eventsDiffer(historyOf(recordOn(again, ...more)), [...copy, ...more], where)
      )
    },
  )
}

function atEveryFork(
  about: HistorySubject,
  law: Pick<HistoryLaw, "id" | "states">,
  wrong: (branching: Branching, history: History, fork: number, where: Text) => Text | undefined,
): HistoryLaw {
  const { branching } = partsOf(about)
  return historyLaw(
    law,
    () => histories(about),
    (history) =>
      firstOf(Array.from({ length: history.length + 1 }).keys(), (fork) =>
        wrong(branching, history, fork, {
          en: `Forked after ${fork} of ${history.length} events`,
          id: `Bercabang setelah ${fork} dari ${history.length} kejadian`,
        }),
      ),
  )
}
