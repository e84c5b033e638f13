/** Virtual cases: what the build makes of the folder `scenarios/`; see `case-plugin.mjs`. */
declare module "virtual:laksana-cases" {
  /** Of the program, as the command line says it. */
  export const version: string
  /** The folders of `scenarios/`, in the form of `BuiltInCase`: a relative name cannot be said here. */
  export const cases: unknown
}
declare module "virtual:laksana-titles" {
  import type { Bilingual } from "@laksana/core"
  export const titles: readonly { readonly id: string; readonly title: Bilingual }[]
}
