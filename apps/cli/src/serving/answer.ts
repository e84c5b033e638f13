/** Answer: what becomes of a request, as data: something whole, or a stream that goes on. `send.ts` writes it. */
import type { Content } from "./content.ts"

export interface WholeAnswer {
  readonly _tag: "Whole"
  readonly status: number
  readonly content: Content
  readonly headers?: Readonly<Record<string, string>>
}

/** Server-Sent Events, until the asker goes, the server stops, or `follow` has nothing more to say. */
export interface StreamAnswer {
  readonly _tag: "Stream"
  readonly follow: (write: (event: string) => void, ended: AbortSignal) => Promise<void>
}

export type Answer = WholeAnswer | StreamAnswer

export const whole = (status: number, content: Content, headers: Readonly<Record<string, string>> = {}): Answer => ({
  _tag: "Whole",
  status,
  content,
  headers,
})
