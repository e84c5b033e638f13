/** Faults of PostgreSQL: its error codes (SQLSTATE), and those of the connection, as what befell the store. */
import { type LogFault, LogFailure } from "../log/failure.ts"

/** The code of an error, and what it says. */
function read(error: unknown): { readonly code: string; readonly reason: string } {
  if (!(error instanceof Error)) return { code: "", reason: String(error) }
  // Several addresses of one host that all refuse come as an error of errors.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = first instanceof Error && "code" in first && typeof first.code === "string" ? first.code : ""
  return { code, reason: first instanceof Error ? first.message : String(first) }
}

const lost = /^(08\w{3}|57P0[1-5]|53300|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT)$/
/** What the driver says without a code when a connection breaks or cannot be had in time. */
const lostWords =
  /Connection terminated|timeout exceeded when trying to connect|connection timeout|Client has encountered a connection error/i
const contended = /^(40001|40P01|55P03)$/

/** The server is away or the connection broke: another attempt may reach it. */
export function isLost(error: unknown): boolean {
  const { code, reason } = read(error)
  return lost.test(code) || (code === "" && lostWords.test(reason))
}

/** Others are writing. */
export function isContended(error: unknown): boolean {
  return contended.test(read(error).code)
}

/** What befell the store after `waitedMs` of waiting, in place of the driver's error; our own errors are given back as they are. */
export function failureOf(error: unknown, store: string, waitedMs: number): unknown {
  if (error instanceof LogFailure || error instanceof RangeError) return error
  return new LogFailure(faultOf(error, store, waitedMs), error)
}

function faultOf(error: unknown, store: string, waitedMs: number): LogFault {
  const { code, reason } = read(error)
  if (isContended(error)) return { kind: "busy", store, waitedMs }
  if (isLost(error) || code === "ENOTFOUND") return { kind: "unreachable", store, waitedMs, reason }
  if (code === "53100") return { kind: "disk-full", store }
  if (code === "3D000") return { kind: "not-found", store }
  if (/^(42501|28\w{3}|25006)$/.test(code)) return { kind: "not-allowed", store, reason }
  if (/^XX00[12]$/.test(code)) return { kind: "damaged", store, reason }
  return { kind: "other", store, reason }
}
