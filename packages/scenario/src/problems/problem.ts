/**
 * Problem: one mistake in a file, with its place. The code is stable: scripts, tests and `explain CODE` rely on it; the words
 * in either language are made from the code and its data. Lines and columns count from 1.
 */

/** What a shape expects, as a word of its own language-free vocabulary or a quoted list. */
export type Expected =
  | "text"
  | "number"
  | "whole-number"
  | "true-or-false"
  | "list"
  | "map"
  | "day"
  | "date"
  | "change"
  | "prior"
  | "reason"
  | "other"

/** Code and data of each kind of problem. `nearest` is a known name that the found one resembles. */
export interface ProblemData {
  // The text as YAML.
  "yaml-syntax": { readonly reason: string }
  "duplicate-key": { readonly key: string }
  "custom-tag": { readonly tag: string }
  "several-documents": Record<never, never>
  "merge-key": Record<never, never>
  "too-many-aliases": { readonly limit: number }
  "key-not-text": Record<never, never>
  "file-too-large": { readonly characters: number; readonly limit: number }
  "nested-too-deep": { readonly limit: number }
  "empty-file": { readonly expected: "list" | "map" }
  // Its shape.
  "wrong-type": { readonly expected: Expected; readonly found: string }
  "missing-key": { readonly key: string }
  "unknown-key": { readonly key: string; readonly known: readonly string[]; readonly nearest?: string }
  "not-one-of": { readonly found: string; readonly options: readonly string[]; readonly nearest?: string }
  "not-a-day": { readonly found: string }
  "not-a-month": { readonly found: string }
  "out-of-range": { readonly found: number; readonly low?: number; readonly high?: number; readonly of?: string }
  "not-a-whole-number": { readonly found: string }
  "decimal-comma": { readonly found: string; readonly meant: string }
  "empty-text": Record<never, never>
  "empty-list": Record<never, never>
  "wrong-length": { readonly expected: number; readonly found: number }
  "not-valid": { readonly found: string; readonly expected: string }
  // Names.
  "unknown-event-type": UnknownName
  "unknown-event-version": { readonly found: number; readonly known: number }
  "unknown-event-id": UnknownName
  "unknown-parameter": UnknownName
  "unknown-variable": UnknownName
  "unknown-process": UnknownName
  "unknown-milestone": UnknownName
  "unknown-dimension": UnknownName
  "unknown-level": UnknownName & { readonly dimension: string }
  "unknown-document": UnknownName
  "unknown-overlay": UnknownName
  /** Of a lever, what is not left free in it. */
  "unknown-setting": UnknownName
  "other-case": { readonly found: string; readonly expected: string }
  "duplicate-id": { readonly id: string; readonly firstFile: string; readonly firstLine: number }
  "repeated-name": { readonly name: string }
  "self-reference": { readonly id: string }
  // The record.
  /** Fields as `formality: formal`, and those of the events that the model makes. */
  "no-process-fits": { readonly event: string; readonly where: string; readonly made: readonly string[] }
  "share-not-partial": { readonly coverage: string }
  // Dates.
  "date-cycle": { readonly cycle: readonly string[] }
  "impossible-order": {
    readonly id: string
    readonly earliest: string
    readonly earliestFrom: string
    readonly latest: string
    readonly latestFrom: string
  }
  "recorded-too-early": { readonly recorded: string; readonly earliest: string }
  "after-observation": { readonly id: string; readonly observed: string }
  "window-reversed": { readonly from: string; readonly to: string }
  "outside-span": { readonly found: string; readonly start: string; readonly horizon: string }
  "horizon-too-early": { readonly horizon: string; readonly start: string }
  // Numbers.
  "negative-rate": { readonly found: number }
  "interval-reversed": { readonly values: readonly number[] }
  "log-of-zero": { readonly found: number }
  "not-above-zero": { readonly found: number }
  /** `widest`: the largest standard deviation with which the distribution fits. */
  "normal-too-wide": {
    readonly least: number
    readonly most: number
    readonly low: number
    readonly high: number
    readonly of: string
    readonly widest: number
  }
  "grid-too-large": { readonly cells: number; readonly limit: number }
}

/** A name that nothing is known by, and the names that are known. */
export interface UnknownName {
  readonly found: string
  readonly known: readonly string[]
  readonly nearest?: string
}

export type ProblemCode = keyof ProblemData

/** A kind of problem with its data, not yet placed. */
export type Finding<Code extends ProblemCode = ProblemCode> = {
  readonly [C in Code]: { readonly code: C; readonly data: ProblemData[C] }
}[Code]

export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  /** Exclusive; on the same line as `column`. */
  readonly endColumn: number
  /** The text of that line. */
  readonly source: string
}

export type Severity = "error" | "warning"

export type Problem = Finding & Place & { readonly severity: Severity }

/** In order of file and position, as they are shown. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
