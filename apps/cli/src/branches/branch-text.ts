/** Branch text: a branch as its file holds it. */
import type { Bilingual, Day } from "@laksana/core"
import type { Case, WrittenEdit } from "@laksana/scenario"
import { yamlText } from "../counterexample/yaml-text.ts"

export interface Branch {
  readonly theCase: Pick<Case, "id" | "title">
  readonly parent: string | undefined
  readonly fork: Day
  readonly overlay: readonly WrittenEdit[]
}

const about: Bilingual = {
  en: "A history as it could have gone. Before `fork` it is its parent's, or the history itself.",
  id: "Riwayat sebagaimana bisa saja terjadi. Sebelum `fork` sama dengan induknya, atau dengan riwayat aslinya.",
}

export function branchText({ theCase, parent, fork, overlay }: Branch): string {
  return yamlText([about.en, about.id], {
    case: theCase.id,
    ...(parent === undefined ? {} : { parent }),
    fork,
    overlay,
  })
}
