/** Failure: what can befall a store, as data. Thrown, since no writer can do anything about it but stop; never a driver's own error. */

export type LogFault =
  /** The driver is not installed: a machine without a compiler has no SQLite. */
  | { readonly kind: "driver-missing"; readonly driver: "better-sqlite3" | "pg"; readonly reason: string }
  | { readonly kind: "not-found"; readonly store: string }
  /** There is something, and it is no event log of this product. */
  | { readonly kind: "not-a-log"; readonly store: string }
  | { readonly kind: "exists"; readonly store: string }
  /** Its tables are of a later version, which needs at least that version of the product. */
  | {
      readonly kind: "newer-schema"
      readonly store: string
      readonly found: number
      readonly known: number
      readonly needs: string
    }
  /** Others were writing all the time that was allowed for. */
  | { readonly kind: "busy"; readonly store: string; readonly waitedMs: number }
  /** The server could not be reached all the time that was allowed for, or broke off and stayed away. */
  | { readonly kind: "unreachable"; readonly store: string; readonly waitedMs: number; readonly reason: string }
  | { readonly kind: "disk-full"; readonly store: string }
  | { readonly kind: "not-allowed"; readonly store: string; readonly reason: string }
  /** The files do not hold together. */
  | { readonly kind: "damaged"; readonly store: string; readonly reason: string }
  | { readonly kind: "other"; readonly store: string; readonly reason: string }

export class LogFailure extends Error {
  override readonly name = "LogFailure"
  readonly fault: LogFault

  constructor(fault: LogFault, cause?: unknown) {
    super("store" in fault ? `${fault.kind}: ${fault.store}` : `${fault.kind}: ${fault.driver}`, { cause })
    this.fault = fault
  }
}
