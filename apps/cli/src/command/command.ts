/**
 * Command: what a command is called, what it takes and what it says of itself, as data. The table of commands is all that
 * `--help` and the completion scripts read; what a command does is loaded only when it is run.
 */
import type { Bilingual, Language } from "@laksana/core"
import type { Dialogue } from "./dialogue.ts"
import type { ExitCode } from "./exit-code.ts"
import type { Failure } from "./failure.ts"

/** What a word on the command line names; completion offers what fits. */
export type Kind = "case" | "case-or-file" | "scenario" | "scenario-or-code" | "subject" | "file" | "folder" | "text"

interface OptionBase {
  /** Without the dashes. An option that two commands share takes the same kind of value in both. */
  readonly name: string
  readonly short?: string
  readonly summary: Bilingual
}

/** An option without a value. */
export interface FlagOption extends OptionBase {
  readonly type: "flag"
}

/** An option with a value. */
export interface ValueOption extends OptionBase {
  /** `text` as it is · `day` a calendar day · `whole` a whole number · `choice` one of a list. */
  readonly type: "text" | "day" | "whole" | "choice"
  /** The placeholder shown for the value: `FILE`, `N`, `DATE`. */
  readonly value: string
  readonly kind?: Kind
  /** Of a `choice`. */
  readonly choices?: readonly string[]
  /** Of a `whole`: the least it may be. */
  readonly least?: number
  /** Shown in the help; the command itself applies it. */
  readonly default?: string
  /** May be given several times. */
  readonly many?: boolean
}

export type Option = FlagOption | ValueOption

export interface Argument {
  /** As shown: `CASE`, `FILE`. */
  readonly name: string
  readonly summary: Bilingual
  readonly kind: Kind
  readonly choices?: readonly string[]
  readonly optional?: boolean
  /** The last argument may be given several times. */
  readonly many?: boolean
}

export interface Example {
  /** Without `laksana`. */
  readonly line: string
  readonly does: Bilingual
}

export interface Command {
  /** One word, or two where it belongs to a group: `replay`, `log append`. */
  readonly name: string
  readonly summary: Bilingual
  /** Shown first in the command's help. */
  readonly examples: readonly Example[]
  readonly arguments: readonly Argument[]
  readonly options: readonly Option[]
  readonly load: () => Promise<Run>
}

/** Commands that share their first word, and what that word says of itself. */
export interface Group {
  readonly name: string
  readonly summary: Bilingual
  /** Two of them stand for all. */
  readonly examples: readonly Example[]
}

export interface Table {
  readonly commands: readonly Command[]
  readonly groups: readonly Group[]
}

/** What a command does: it writes its results, and gives the exit code or what went wrong. */
export type Run = (invocation: Invocation) => Promise<ExitCode | Failure>

/** A command line that the table allows: values are of the declared types. */
export interface Invocation {
  readonly command: string
  readonly arguments: readonly string[]
  readonly context: Context
  flag(name: string): boolean
  /** A text, day or choice; undefined where it was not given. Of several, the last. */
  text(name: string): string | undefined
  /** All values of an option that may be given several times. */
  texts(name: string): readonly string[]
  whole(name: string): number | undefined
}

/** A stream to write to, and what is known of who reads it. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** Whether colours and cursor movements may be written. */
  readonly colour: boolean
  /** Columns; 100 where it is not a terminal. */
  readonly width: number
}

/** What a command may use of the world around it. */
export interface Context {
  readonly language: Language
  /** Write the versioned JSON and nothing else. */
  readonly json: boolean
  /** No colour, no drawing, no wrapping: a line per record, fields apart by tabs. */
  readonly plain: boolean
  /** The version of the product. */
  readonly version: string
  /** The folder in which names are looked up. */
  readonly folder: string
  /** Variables of the environment; what a command is set by, such as LAKSANA_STORE. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The clock: read only where something is recorded; results never depend on it. */
  readonly now: () => Date
  /** Results. */
  readonly out: Output
  /** Messages and progress. */
  readonly err: Output
  readonly readStdin: () => Promise<Uint8Array>
  /** Begins to ask whoever sits at the terminal; undefined where nobody does. */
  readonly dialogue: () => Promise<Dialogue | undefined>
  /** From the first call on, Ctrl-C aborts this signal instead of ending the process; a second Ctrl-C ends it. */
  readonly interruption: () => AbortSignal
}
