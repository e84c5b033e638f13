/** `log verify`: whether a log is as it was written, and still the one that was anchored. */
import { anchorOf, verify } from "@laksana/store"
import type { Run } from "../../command/command.ts"
import { exitCodes } from "../../command/exit-code.ts"
import { writeJson } from "../../command/write-json.ts"
import { plainVerdict, verdictJson, verdictPage } from "../../present/log-verdict.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

export const logVerifyCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const given = text("anchor")
  const anchor = given === undefined ? undefined : anchorOf(given)
  if (given !== undefined && anchor === undefined) {
    return mistaken("not-an-anchor", logMistakes.notAnAnchor(given))
  }
  return inStore(storeAddress(invocation), async (log) => {
    const verdict = await verify(log.inspect(), anchor)
    if (context.json) writeJson(context, verdictJson(verdict))
    else context.out.write(context.plain ? plainVerdict(verdict) : verdictPage(verdict, context))
    return verdict._tag === "Intact" ? exitCodes.done : exitCodes.unmet
  })
}
