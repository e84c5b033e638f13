/**
 * Hosts: the names under which the server may be asked. A page elsewhere whose name was made to lead here (DNS rebinding) asks under
 * that name, and is refused. Where all addresses of the machine are listened on, any address does: only names can be rebound.
 */
import { isIP } from "node:net"

export interface Hosts {
  /** Whether a `Host` header, or the host of an origin, names this server. */
  readonly isOurs: (host: string) => boolean
}

const loopback = ["localhost", "127.0.0.1", "[::1]"]
const everywhere = ["0.0.0.0", "::"]

export function hostsOf(host: string | undefined, port: number): Hosts {
  const names = new Set([...loopback, ...(host === undefined ? [] : [inAddress(host).toLowerCase()])])
  const anyAddress = host !== undefined && isEverywhere(host)
  return {
    isOurs: (asked) => {
      const { name, port: asking } = parted(asked)
      if (asking !== port) return false
      return names.has(name) || (anyAddress && isIP(name.replaceAll(/^\[|\]$/gu, "")) !== 0)
    },
  }
}

export const isEverywhere = (host: string): boolean => everywhere.includes(host)

export const isLoopback = (host: string): boolean => loopback.includes(inAddress(host)) || host.startsWith("127.")

/** A host as an address of the web has it: one of IPv6 in brackets. */
export const inAddress = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host)

function parted(host: string): { readonly name: string; readonly port: number } {
  const match = /^(\[[0-9a-f:.]+\]|[^:]+)(?::(\d{1,5}))?$/u.exec(host.toLowerCase())
  return { name: match?.[1] ?? "", port: Number(match?.[2] ?? 80) }
}
