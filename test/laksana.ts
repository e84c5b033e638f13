/** Laksana as people run it: the launcher, from the repository's root, with what it prints and how it ends. */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export function laksana(
  args: readonly string[],
  options: { readonly folder?: string; readonly input?: string } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("apps/cli/launch.mjs"), ...args], {
    cwd: options.folder ?? process.cwd(),
    encoding: "utf8",
    input: options.input ?? "",
    maxBuffer: 2 ** 28,
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", NO_COLOR: "1" },
  })
  return { status, stdout, stderr }
}
