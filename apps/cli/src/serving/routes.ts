/** Routes: who answers a request: the viewer's files by their paths, and under /api/ the log. */
import { serveRefusals } from "../words/serve-refusals.ts"
import type { Answer } from "./answer.ts"
import { whole } from "./answer.ts"
import { guarded } from "./guard.ts"
import type { Hosts } from "./hosts.ts"
import { isApi, refusedAt } from "./refused.ts"
import type { Asked } from "./request.ts"
import type { ViewerFiles } from "./viewer-files.ts"

export interface Served {
  readonly files: ViewerFiles
  readonly api: (asked: Asked) => Promise<Answer>
}

export async function answered(asked: Asked, hosts: Hosts, { files, api }: Served): Promise<Answer> {
  const refusal = guarded(asked, hosts)
  if (refusal !== undefined) return refusal
  if (isApi(asked.path)) return api(asked)
  const file = files.get(asked.path)
  if (file === undefined) return refusedAt(asked.path, serveRefusals.noPage)
  if (asked.method === "GET" || asked.method === "HEAD") return whole(200, file)
  return refusedAt(asked.path, serveRefusals.onlyRead, { allow: "GET, HEAD" })
}
