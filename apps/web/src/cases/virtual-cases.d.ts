/** Virtual cases: what the build makes of the folder `scenarios/`; see `case-plugin.mjs`. */
declare module "virtual:laksana-cases" {
  type BuiltInCase = import("./built-in-case.ts").BuiltInCase
  /** Of the program, as the command line says it. */
  export const version: string
  export const cases: readonly BuiltInCase[]
}
declare module "virtual:laksana-titles" {
  export const titles: readonly { readonly id: string; readonly title: import("@laksana/core").Bilingual }[]
}
