import { homedir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { cacheFolder } from "./folder.ts"

test.each([
  ["what LAKSANA_CACHE names", { LAKSANA_CACHE: "/kept", XDG_CACHE_HOME: "/x" }, "linux", "/kept"],
  ["nowhere where it is off", { LAKSANA_CACHE: "off", XDG_CACHE_HOME: "/x" }, "linux", undefined],
  ["the user's cache folder", { XDG_CACHE_HOME: "/x" }, "linux", join("/x", "laksana")],
  ["its usual place", {}, "linux", join(homedir(), ".cache", "laksana")],
  ["its place on a Mac", {}, "darwin", join(homedir(), "Library", "Caches", "laksana")],
  ["its place on Windows", { LOCALAPPDATA: "/local" }, "win32", join("/local", "laksana")],
  ["nowhere where Windows names no place", {}, "win32", undefined],
] as const)("values are kept in %s", (_, env, platform, folder) => {
  expect(cacheFolder(env, platform, "code")).toBe(folder)
})

test("sources run as they are keep nothing, but in a folder that is named", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: "/x" }, "linux", undefined)).toBeUndefined()
  expect(cacheFolder({ LAKSANA_CACHE: "/kept" }, "linux", undefined)).toBe("/kept")
})
