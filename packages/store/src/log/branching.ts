/** Branching: what becomes of a new branch, worked out from what is there; the same for every store. */
import type { BranchAnswer } from "./answers.ts"
import type { Batch, NewBranch } from "./event-log.ts"
import { branchesStream, branchEvent, type Fork } from "./lineage.ts"

/** What a store must know to answer a branching. */
export interface SeenOfBranch {
  /** Of the parent, shared entries counted; undefined where there is no such stream. */
  readonly parentVersion: number | undefined
  /** What is there under the branch's name: a branch, a stream of its own, or nothing. */
  readonly there: Fork | "stream" | undefined
}

/** The answer, and what to append to the stream of branches before it may be given. */
export interface BranchPlan {
  readonly answer: BranchAnswer
  readonly batch?: Batch
}

export function planBranch(branch: NewBranch, { parentVersion, there }: SeenOfBranch): BranchPlan {
  const { stream, parent, recorder, loggedAt, origin } = branch
  if (parentVersion === undefined) return { answer: { _tag: "NoSuchStream", stream: parent } }
  const fork = branch.fork ?? parentVersion
  if (!Number.isInteger(fork) || fork < 0 || fork > parentVersion) {
    return { answer: { _tag: "ForkBeyondEnd", parent, fork, actual: parentVersion } }
  }
  if (there !== undefined) {
    const isSame = there !== "stream" && there.parent === parent && (branch.fork ?? there.fork) === there.fork
    if (!isSame) return { answer: { _tag: "StreamExists", stream } }
    return { answer: { _tag: "Branched", stream, parent, fork: there.fork, repeated: true } }
  }
  return {
    answer: { _tag: "Branched", stream, parent, fork, repeated: false },
    batch: { stream: branchesStream, expected: "any", events: [branchEvent(branch, fork)], recorder, loggedAt, origin },
  }
}
