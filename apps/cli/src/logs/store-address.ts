/**
 * Store address: which log a command line means: the one it names, else the one that LAKSANA_STORE names, else `laksana.db` in
 * the working folder. Where it is shown, no password is.
 */
import { resolve } from "node:path"
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
    ? { full: given, shown: withoutPassword(given) }
    : { full: `sqlite:${resolve(context.folder, path)}`, shown: given }
}

/** Everything between the user's name and the last @, and a password among the parameters. */
function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):.*@/s, "$1:…@").replaceAll(/([?&]password=)[^&]*/gi, "$1…")
}

/** A text of somebody else's, such as a driver's complaint, without the address's password. */
export function cleaned(text: string, { full }: StoreAddress): string {
  return secretsIn(full).reduce((clean, secret) => clean.replaceAll(secret, "…"), text)
}

function secretsIn(address: string): readonly string[] {
  const within = [/^\w+:\/\/[^:@/]*:(.*)@/s, /[?&]password=([^&]*)/i].flatMap((part) => part.exec(address)?.[1] ?? [])
  return [
    ...new Set(within.flatMap((secret) => [secret, decoded(secret), encodeURIComponent(decoded(secret))])),
  ].filter((secret) => secret !== "")
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
