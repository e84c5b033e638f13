/** Guard: what is refused whatever is asked for: addresses too long, names that are not ours, and pages elsewhere that ask or write. */
import { serveRefusals } from "../words/serve-refusals.ts"
import type { Answer } from "./answer.ts"
import type { Hosts } from "./hosts.ts"
import { isApi, refusedAt } from "./refused.ts"
import type { Asked } from "./request.ts"

/** Far above what a link of the viewer needs. */
const longestTarget = 8192

/** Undefined where the request may be answered. */
export function guarded({ method, path, query, headers }: Asked, hosts: Hosts): Answer | undefined {
  if (path.length + query.toString().length > longestTarget) return refusedAt(path, serveRefusals.tooLong)
  if (!hosts.isOurs(headers.host ?? "")) return refusedAt(path, serveRefusals.otherHost)
  // The page and its parts may be gone to from anywhere: they tell nothing and change nothing.
  if (!isApi(path) && (method === "GET" || method === "HEAD")) return undefined
  // Sent by every browser of today, and never by a page itself.
  const site = headers["sec-fetch-site"]
  const isElsewhere = site !== undefined && site !== "same-origin" && site !== "none"
  return isElsewhere || isForeign(headers.origin, hosts) ? refusedAt(path, serveRefusals.foreign) : undefined
}

/** A program that is no browser names no origin. */
function isForeign(origin: string | undefined, hosts: Hosts): boolean {
  if (origin === undefined) return false
  const host = /^http:\/\/([^/]+)$/u.exec(origin)?.[1]
  return host === undefined || !hosts.isOurs(host)
}
