/** Faults of SQLite: its error codes as what befell the store. */
import { type LogFault, LogFailure } from "../log/failure.ts"

interface Coded {
  readonly code: string
  readonly message: string
}

function coded(error: unknown): Coded | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined
  return error.code.startsWith("SQLITE_") ? { code: error.code, message: error.message } : undefined
}

/** Another connection is writing just now: asking again may help. */
export function isBusy(error: unknown): boolean {
  const code = coded(error)?.code ?? ""
  return code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED") || code === "SQLITE_PROTOCOL"
}

/** What befell the store, in place of the driver's error; anything else is given back as it is. */
export function failureOf(error: unknown, store: string): unknown {
  const found = coded(error)
  return found === undefined ? error : new LogFailure(faultOf(found, store), error)
}

function faultOf({ code, message: reason }: Coded, store: string): LogFault {
  if (code === "SQLITE_FULL" || code === "SQLITE_IOERR_SHMSIZE") return { kind: "disk-full", store }
  if (code === "SQLITE_NOTADB") return { kind: "not-a-log", store }
  // What is asked is always the same: where the database does not understand it, its tables are not as they were made.
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_ERROR") return { kind: "damaged", store, reason }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return { kind: "not-allowed", store, reason }
  return { kind: "other", store, reason }
}
