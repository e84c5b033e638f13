/** Codes: every kind of problem there is, in the order in which they are listed to a reader. */
import type { ProblemCode } from "./problem.ts"

const listed: { readonly [C in ProblemCode]: true } = {
  "yaml-syntax": true,
  "duplicate-key": true,
  "custom-tag": true,
  "several-documents": true,
  "merge-key": true,
  "too-many-aliases": true,
  "key-not-text": true,
  "file-too-large": true,
  "nested-too-deep": true,
  "empty-file": true,
  "wrong-type": true,
  "missing-key": true,
  "unknown-key": true,
  "not-one-of": true,
  "not-a-day": true,
  "not-a-month": true,
  "out-of-range": true,
  "not-a-whole-number": true,
  "decimal-comma": true,
  "empty-text": true,
  "empty-list": true,
  "wrong-length": true,
  "not-valid": true,
  "unknown-event-type": true,
  "unknown-event-id": true,
  "unknown-parameter": true,
  "unknown-variable": true,
  "unknown-process": true,
  "unknown-milestone": true,
  "unknown-dimension": true,
  "unknown-level": true,
  "unknown-document": true,
  "unknown-overlay": true,
  "other-case": true,
  "duplicate-id": true,
  "repeated-name": true,
  "self-reference": true,
  "date-cycle": true,
  "impossible-order": true,
  "recorded-too-early": true,
  "after-observation": true,
  "window-reversed": true,
  "outside-span": true,
  "horizon-too-early": true,
  "negative-rate": true,
  "interval-reversed": true,
  "log-of-zero": true,
  "grid-too-large": true,
}

export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(listed, text)
}

export const problemCodes: readonly ProblemCode[] = Object.keys(listed).filter(isProblemCode)
