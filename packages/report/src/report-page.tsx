/**
 * Report page: one self-contained HTML document, readable without a script and without a network: its only style sheet stands in it,
 * and its policy allows that one, by its hash, and nothing else. Pure: the same input gives the same bytes.
 */
import type { Language } from "@laksana/core"
import { renderToString } from "preact-render-to-string"
import type { ReportInput } from "./input.ts"
import { Page } from "./page.tsx"
import { reportCss } from "./style.ts"
import { tellingOf } from "./telling.ts"

/** The part of WebCrypto that is used; Node and browsers both have it as a global. */
interface Digester {
  readonly subtle: { digest(algorithm: "SHA-256", data: Uint8Array): Promise<ArrayBuffer> }
}

declare const crypto: Digester

export async function reportPage(input: ReportInput, language: Language): Promise<string> {
  const css = reportCss
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(css)}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>\n${renderToString(<Page telling={tellingOf(input, language)} css={css} policy={policy} />)}\n`
}

/** In base64, as a policy wants it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
}
