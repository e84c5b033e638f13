/** Log refusal: why the server behind the viewer has not answered, in words. Apart from the other words of the log: the start needs it. */
import type { Language } from "@laksana/core"
import type { LogRefused } from "../log/ask-log.ts"

const away = {
  en: "The server that has the log does not answer. A case out of a log opens only where `laksana serve --store` hands out the viewer.",
  id: "Server yang menyimpan log tidak menjawab. Kasus dari log hanya terbuka bila penampil dibuka dari `laksana serve --store`.",
} as const

export function logRefusal({ problems }: Pick<LogRefused, "problems">, language: Language): string {
  const told = problems.map(({ message, hint }) => [message[language], hint?.[language]].join(" ").trim())
  return told.length === 0 ? away[language] : told.join(" ")
}
