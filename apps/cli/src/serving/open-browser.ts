/** Open browser: asks the system to show an address in the person's browser. */
import { spawn } from "node:child_process"

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
}

/** Settles with whether there was anything to ask. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, ...before] = openers[process.platform] ?? ["xdg-open"]
  return new Promise((resolve) => {
    const child = spawn(program, [...before, address], { stdio: "ignore", detached: true })
    child.once("error", () => resolve(false))
    child.once("spawn", () => {
      child.unref()
      resolve(true)
    })
  })
}
