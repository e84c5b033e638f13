/** Start: a server on the address that a command line names, or why there can be none. */
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Failure, type Loaded, loaded } from "../command/failure.ts"
import { errorCode } from "../files/text-file.ts"
import type { StoreAddress } from "../logs/store-address.ts"
import { mistaken } from "../recording/mistaken.ts"
import { serveMistakes } from "../words/serve.ts"
import type { LogBehind } from "./api/behind.ts"
import { apiAnswer } from "./api/index.ts"
import { hostsOf, inAddress, isEverywhere } from "./hosts.ts"
import { answered } from "./routes.ts"
import { type Limits, serve } from "./server.ts"
import { tellFault } from "./tell-fault.ts"
import type { ViewerFiles } from "./viewer-files.ts"

export interface ToServe {
  readonly files: ViewerFiles
  /** Undefined where the viewer is served alone. */
  readonly store: { readonly address: StoreAddress; readonly behind: LogBehind } | undefined
  readonly limits: Limits
}

export interface Started {
  readonly host: string
  /** For a browser on this machine: `http://127.0.0.1:4178/`. */
  readonly address: string
  readonly stop: () => Promise<void>
}

const usualHost = "127.0.0.1"
const usualPort = 4178

export async function start({ files, store, limits }: ToServe, invocation: Invocation): Promise<Loaded<Started>> {
  const { context, text, whole } = invocation
  const port = whole("port") ?? usualPort
  if (port > 65_535) return mistaken("not-a-port", serveMistakes.notAPort(port))
  const named = text("host")?.replaceAll(/^\[|\]$/gu, "")
  const host = named ?? usualHost
  const failed = (error: unknown) => tellFault(error, store?.address, context)
  try {
    const serving = await serve({
      host,
      port,
      limits,
      failed,
      answer: (listening) => {
        const hosts = hostsOf(named, listening)
        const api = { version: context.version, behind: store?.behind, failed }
        return (asked) => answered(asked, hosts, { files, api: (question) => apiAnswer(question, api) })
      },
    })
    const shown = isEverywhere(host) ? usualHost : inAddress(host)
    return loaded({ host, address: `http://${shown}:${serving.port}/`, stop: serving.stop })
  } catch (error) {
    return whyNot(error, host, port)
  }
}

const notHere = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"])

function whyNot(error: unknown, host: string, port: number): Failure {
  const code = errorCode(error) ?? ""
  const exit = exitCodes.failure
  if (code === "EADDRINUSE")
    return { _tag: "Refused", code: "port-taken", ...serveMistakes.portTaken(port, host), exit }
  if (code === "EACCES")
    return { _tag: "Refused", code: "port-not-allowed", ...serveMistakes.portNotAllowed(port), exit }
  if (notHere.has(code)) return mistaken("unknown-host", serveMistakes.hostUnknown(host))
  throw error
}
