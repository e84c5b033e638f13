/**
 * Refused: what cannot be answered, as an answer: under /api/ as `problems` in the form that `--json` has, with every text in both
 * languages; elsewhere, where a person has opened an address, as the texts alone. Nothing of the request is said back as a page.
 */
import type { Bilingual } from "@laksana/core"
import { type Answer, whole } from "./answer.ts"
import { jsonContent, textContent } from "./content.ts"

export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: Bilingual
  readonly hint?: Bilingual
  readonly data?: object
}

type Headers = Readonly<Record<string, string>>

/** For a program. */
export function refused({ status, code, message, hint, data = {} }: Refusal, headers: Headers = {}): Answer {
  const problem = { code, severity: "error", message, ...(hint === undefined ? {} : { hint }), data }
  return whole(status, jsonContent({ problems: [problem] }), headers)
}

/** For whoever asked for this path. */
export function refusedAt(path: string, refusal: Refusal, headers: Headers = {}): Answer {
  if (isApi(path)) return refused(refusal, headers)
  const { status, message, hint } = refusal
  const lines = (["en", "id"] as const).map((language) => [message[language], hint?.[language] ?? ""].join(" ").trim())
  return whole(status, textContent(`${lines.join("\n\n")}\n`), headers)
}

export const isApi = (path: string): boolean => path === "/api" || path.startsWith("/api/")
