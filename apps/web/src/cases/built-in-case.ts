/** Built-in case: one of the folders of `scenarios/`, as the build puts it into the viewer: its title at once, its files when asked for. */
import type { Bilingual } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { SourceFile } from "@laksana/scenario"
import type { ReadAhead } from "../engine/case/read-ahead.ts"

export interface CaseContents {
  /** Paths are relative to the case's folder. */
  readonly files: readonly SourceFile[]
  /** Of a case with a model of its own; the policy model otherwise. */
  readonly model?: AnyModel
  /** What the files say, where that was read when the viewer was built. */
  readonly read?: ReadAhead
}

export interface BuiltInCase {
  readonly id: string
  readonly title: Bilingual
  readonly load: () => Promise<CaseContents>
}
