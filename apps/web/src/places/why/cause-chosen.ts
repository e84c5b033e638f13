/** Cause chosen: a row of the causal table, or a cell of it, as a link names it: `process` or `process/variable`. Pure. */

export interface CauseChosen {
  readonly process: string
  readonly variable: string | null
}

export function causeChosen(cause: string | null): CauseChosen | null {
  if (cause === null) return null
  const at = cause.indexOf("/")
  return at < 0 ? { process: cause, variable: null } : { process: cause.slice(0, at), variable: cause.slice(at + 1) }
}

export const causeOf = (process: string, variable: string | null): string =>
  variable === null ? process : `${process}/${variable}`
