import { expect, test } from "vitest"
import { systemLanguage } from "./language.ts"

test.each([
  [{ LANG: "id_ID.UTF-8" }, "id"],
  [{ LANG: "id" }, "id"],
  [{ LANG: "in_ID" }, "id"],
  [{ LANG: "en_US.UTF-8" }, "en"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LANG: "idaho" }, "en"],
  [{}, "en"],
  [{ LC_ALL: "en_GB", LC_MESSAGES: "id_ID", LANG: "id_ID" }, "en"],
  [{ LC_ALL: "", LC_MESSAGES: "id_ID", LANG: "en_US" }, "id"],
] as const)("the system's settings %o mean %s", (settings, language) => {
  expect(systemLanguage(settings)).toBe(language)
})
