/**
 * Store address: which log a command line means: the one it names, else the one that LAKSANA_STORE names, else `laksana.db` in
 * the working folder. Where it is shown, no password is.
 */
import { resolve } from "node:path"
import { shownAddress } from "@laksana/store"
import type { Context, Invocation } from "../command/command.ts"

export const usualStore = "sqlite:laksana.db"

export interface StoreAddress {
  /** For opening. A path begins at the root. */
  readonly full: string
  /** For people and results. */
  readonly shown: string
}

/** What of an invocation says which log is meant. */
interface Asked {
  readonly text: Invocation["text"]
  readonly context: Pick<Context, "folder" | "environment">
}

export function storeAddress({ text, context }: Asked): StoreAddress {
  const named = text("store") ?? context.environment["LAKSANA_STORE"]
  return addressFor(named === undefined || named === "" ? usualStore : named, context)
}

export function addressFor(given: string, context: Pick<Context, "folder">): StoreAddress {
  const path = /^sqlite:(.+)$/s.exec(given)?.[1]
  return path === undefined
    ? { full: given, shown: shownAddress(given) }
    : { full: `sqlite:${resolve(context.folder, path)}`, shown: given }
}
