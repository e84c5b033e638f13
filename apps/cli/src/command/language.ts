/** Language: that in which the words are written, from the command line or from the system's settings. */
import type { Language } from "@laksana/core"

/** POSIX order: the first of LC_ALL, LC_MESSAGES and LANG that is set decides. Indonesian for `id…`, otherwise English. */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || ""
  return /^(id|in)([_.@-]|$)/i.test(locale) ? "id" : "en"
}
