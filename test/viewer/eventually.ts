/**
 * Eventually: what a page is expected to say once it has answered. An answer comes from a worker, a part of the page or a navigation,
 * when it can; a read right after a click would only tell how busy the machine was.
 */
import { expect } from "vitest"

/** Long enough for a machine that does much else beside; a page that never says it is told by what it says instead. */
const patience = { timeout: 30_000, interval: 50 }

/** As `expect`, of what is read again and again until it is so. */
export function eventually<A>(read: () => A | Promise<A>): ReturnType<typeof expect.poll<A>> {
  return expect.poll(read, patience)
}
