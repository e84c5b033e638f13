/**
 * Open store: work done with the log that a command line names. Whatever befalls the store, when it is opened or later, becomes a
 * failure in words; the log is closed in any case.
 */
import { type EventLog, isLogAddress, LogFailure, type OpenOptions, openLog } from "@laksana/store"
import type { Failure } from "../command/failure.ts"
import { notAnAddress, storeFailure } from "../words/log-faults.ts"
import type { StoreAddress } from "./store-address.ts"

export async function inStore<T>(
  address: StoreAddress,
  work: (log: EventLog) => Promise<T>,
  options: OpenOptions = {},
): Promise<T | Failure> {
  if (!isLogAddress(address.full)) return notAnAddress(address)
  try {
    const log = await openLog(address.full, options)
    try {
      return await work(log)
    } finally {
      await log.close()
    }
  } catch (error) {
    if (error instanceof LogFailure) return storeFailure(error.fault, address)
    throw error
  }
}
