/**
 * Branch file (`branches/NAME.branch.yaml`): a history as it could have gone. It holds no events of its own but those of its
 * overlay: all before the fork is its parent's.
 */
import { Bilingual, Day } from "@laksana/core"
import { Schema } from "effect"
import { WrittenEdit } from "./edits.ts"

const Text = Schema.NonEmptyString

export const BranchShape = Schema.Struct({
  title: Schema.optionalKey(Bilingual),
  case: Text,
  /** The branch it forked from; without one, the history itself. */
  parent: Schema.optionalKey(Text),
  /** The first day on which it differs from its parent. */
  fork: Schema.optionalKey(Day),
  overlay: Schema.NonEmptyArray(WrittenEdit),
})

/** A branch file as read; its id is the file's name without `.branch.yaml`. */
export type BranchFile = typeof BranchShape.Type & { readonly id: string }
