/** `log head`: the anchor of a log, to be kept elsewhere. */
import { anchorText } from "@laksana/store"
import type { Run } from "../../command/command.ts"
import { exitCodes } from "../../command/exit-code.ts"
import { writeJson } from "../../command/write-json.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { hanging } from "../../terminal/wrap.ts"
import { logVerifyWords } from "../../words/log-verify.ts"

export const logHeadCommand: Run = (invocation) =>
  inStore(storeAddress(invocation), async (log) => {
    const { context } = invocation
    const head = await log.head()
    if (context.json) writeJson(context, { ...head, anchor: anchorText(head) })
    else context.out.write(`${anchorText(head)}\n`)
    // Into a file goes the anchor alone; what to do with it is for whoever looks at the terminal.
    if (!context.json && context.err.isTerminal && !context.plain) {
      context.err.write(`${hanging("", logVerifyWords[context.language].keep(), context.err.width)}\n`)
    }
    return exitCodes.done
  })
