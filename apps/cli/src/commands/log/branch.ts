/** `log branch`: a stream that goes on from another, which it shares and does not copy. */
import type { BranchAnswer } from "@laksana/store"
import type { Context, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import type { Failure } from "../../command/failure.ts"
import { writeJson } from "../../command/write-json.ts"
import { chosenStream } from "../../recording/chosen-stream.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { stamped } from "../../recording/stamped.ts"
import { isBranchName } from "../../recording/stream-names.ts"
import { logBranchWords } from "../../words/log-branch.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

export const logBranchCommand: Run = async (invocation) => {
  const { context, text, whole } = invocation
  const [name = ""] = invocation.arguments
  if (!isBranchName(name)) return mistaken("branch-name", logMistakes.branchName(name))
  return inStore(storeAddress(invocation), async (log) => {
    const parent = await chosenStream(log, text("from"))
    if (parent._tag !== "Loaded") return parent
    const stamp = stamped(invocation, `laksana ${invocation.command}`)
    if (stamp._tag !== "Loaded") return stamp
    const fork = whole("at")
    const answer = await log.branch({
      stream: name,
      parent: parent.value.stream,
      ...(fork === undefined ? {} : { fork }),
      ...stamp.value,
    })
    return told(answer, context)
  })
}

function told(answer: BranchAnswer, context: Context): ExitCode | Failure {
  switch (answer._tag) {
    case "Branched": {
      const { stream, parent, fork, repeated } = answer
      const words = logBranchWords[context.language]
      if (context.json) writeJson(context, { stream, parent, fork, repeated })
      else if (context.plain) context.out.write(`${["branch", stream, parent, fork].join("\t")}\n`)
      else
        context.out.write(
          `${repeated ? words.there(stream) : words.made(stream, parent, fork)}\n${words.next(stream)}\n`,
        )
      return exitCodes.done
    }
    case "StreamExists":
      return mistaken("stream-exists", logMistakes.branchExists(answer.stream))
    case "NoSuchStream":
      return mistaken("unknown-stream", logMistakes.nothingThere(answer.stream, [], undefined))
    case "ForkBeyondEnd":
      return mistaken("fork-beyond-end", logMistakes.forkBeyondEnd(answer.parent, answer.fork, answer.actual))
  }
}
