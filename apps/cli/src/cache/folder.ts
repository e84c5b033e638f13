/** Folder: where what took long to work out is kept between commands: the user's cache folder, or what LAKSANA_CACHE names. */
import { homedir } from "node:os"
import { join } from "node:path"

/**
 * Replaced by the bundler with a hash of the packages' sources, which is part of every key: a program that works something out
 * otherwise keeps it elsewhere. Undefined in sources that are run as they are.
 */
export const code: string | undefined = process.env["LAKSANA_CODE"]

/**
 * Undefined where nothing is to be kept (`LAKSANA_CACHE=off`), where there is no place for it, and where sources are run as they
 * are, which change under what was kept: these keep only in a folder that is named.
 */
export function cacheFolder(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  madeBy: string | undefined = code,
): string | undefined {
  const named = env["LAKSANA_CACHE"]
  if (named === "off") return undefined
  if (named !== undefined && named !== "") return named
  if (madeBy === undefined) return undefined
  const own = userFolder(env, platform)
  return own === undefined ? undefined : join(own, "laksana")
}

function userFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"]
  const xdg = env["XDG_CACHE_HOME"]
  if (xdg !== undefined && xdg !== "") return xdg
  const home = homedir()
  if (home === "") return undefined
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache")
}
