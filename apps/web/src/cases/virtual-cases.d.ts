/** Virtual cases: what the build makes of the folder `scenarios/`; see `case-plugin.mjs`. */
declare module "virtual:laksana-cases" {
  import type { Bilingual } from "@laksana/core"
  import type { AnyModel } from "@laksana/engine"
  import type { SourceFile } from "@laksana/scenario"

  /** Of the program, as the command line says it. */
  export const version: string
  /** One of the folders of `scenarios/`: its title at once, its files, by path within the folder, when they are asked for. */
  export const cases: readonly {
    readonly id: string
    readonly title: Bilingual
    readonly load: () => Promise<{
      readonly files: readonly SourceFile[]
      /** Of a case with a model of its own; the policy model otherwise. */
      readonly model?: AnyModel
    }>
  }[]
}
declare module "virtual:laksana-titles" {
  import type { Bilingual } from "@laksana/core"
  export const titles: readonly { readonly id: string; readonly title: Bilingual }[]
}
