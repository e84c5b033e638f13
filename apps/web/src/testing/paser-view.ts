/** Paser view: the case as the page is told of it, for tests of what the page makes of it. */
import type { CaseView } from "../engine/protocol.ts"
import { answerOf, newRoom } from "./room-for-tests.ts"

export async function paserView(): Promise<CaseView> {
  const opened = await answerOf(newRoom(), "open", { kind: "built-in", id: "paser" })
  if (opened._tag === "Refused") throw new Error("Paser does not open.")
  return opened.view
}
