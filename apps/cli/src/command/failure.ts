/** Failure: why a command did not do what was asked, as data; `present-failure.ts` has the words. */
import type { Bilingual } from "@laksana/core"
import type { Problem } from "@laksana/scenario"
import { type ExitCode, exitCodes } from "./exit-code.ts"

/** A command line that cannot be understood. `nearest` is a known name that the given one resembles. */
export type UsageMistake =
  | { readonly kind: "unknown-command"; readonly found: string; readonly nearest?: string }
  /** A group's name, and after it a word that is none of its commands. */
  | { readonly kind: "unknown-verb"; readonly group: string; readonly found: string; readonly nearest?: string }
  | { readonly kind: "unknown-option"; readonly found: string; readonly command: string; readonly nearest?: string }
  | { readonly kind: "missing-value"; readonly option: string; readonly value: string }
  | { readonly kind: "needless-value"; readonly option: string; readonly found: string }
  | { readonly kind: "repeated-option"; readonly option: string }
  | { readonly kind: "not-a-day"; readonly option: string; readonly found: string }
  | { readonly kind: "not-a-whole-number"; readonly option: string; readonly found: string; readonly least?: number }
  | {
      readonly kind: "not-one-of"
      readonly what: string
      readonly found: string
      readonly choices: readonly string[]
      readonly nearest?: string
    }
  | { readonly kind: "missing-argument"; readonly argument: string; readonly command: string }
  | { readonly kind: "needless-argument"; readonly found: string; readonly command: string }
  /** Two options of which only one makes sense, or one that another needs. */
  | { readonly kind: "options-exclude"; readonly one: string; readonly other: string }
  | { readonly kind: "option-needs"; readonly option: string; readonly needed: string }

/** A file or folder that cannot be read or written. */
export type FileMistake =
  | {
      readonly kind: "not-found"
      readonly what: "case" | "scenario" | "overlay" | "file" | "subject"
      readonly found: string
      readonly nearest?: string
      readonly known?: readonly string[]
    }
  | {
      readonly kind: "is-a-folder" | "is-not-a-folder" | "not-readable" | "not-writable" | "binary"
      readonly path: string
    }
  | { readonly kind: "too-large"; readonly path: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "folder-not-empty"; readonly path: string }
  | { readonly kind: "without-history"; readonly path: string }
  | { readonly kind: "not-a-model"; readonly path: string; readonly reason: string }
  | { readonly kind: "unknown-code"; readonly found: string; readonly nearest?: string }

export type Failure =
  | { readonly _tag: "Usage"; readonly mistake: UsageMistake }
  | { readonly _tag: "File"; readonly mistake: FileMistake }
  /** Files with mistakes in them. */
  | { readonly _tag: "Invalid"; readonly problems: readonly Problem[] }
  /** Something else that the command itself has put into words. */
  | {
      readonly _tag: "Refused"
      readonly code: string
      readonly message: Bilingual
      readonly hint?: Bilingual
      readonly exit: ExitCode
    }

const refusedInput = new Set<FileMistake["kind"]>(["binary", "too-large", "without-history", "not-a-model"])
const outOfReach = new Set<FileMistake["kind"]>(["not-readable", "not-writable"])

/** A name that nothing answers to is a mistake of the command line; a file that is there and wrong is invalid input. */
export function exitCodeOf(failure: Failure): ExitCode {
  switch (failure._tag) {
    case "Usage":
      return exitCodes.usage
    case "Invalid":
      return exitCodes.invalidInput
    case "Refused":
      return failure.exit
    case "File":
      if (refusedInput.has(failure.mistake.kind)) return exitCodes.invalidInput
      return outOfReach.has(failure.mistake.kind) ? exitCodes.failure : exitCodes.usage
  }
}

/** What was loaded, or why it could not be. */
export type Loaded<T> = { readonly _tag: "Loaded"; readonly value: T } | Failure

export const loaded = <T>(value: T): Loaded<T> => ({ _tag: "Loaded", value })
export const usage = (mistake: UsageMistake): Failure => ({ _tag: "Usage", mistake })
export const fileFailure = (mistake: FileMistake): Failure => ({ _tag: "File", mistake })
