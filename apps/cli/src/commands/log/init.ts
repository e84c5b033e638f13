/** `log init`: an empty log; one that is there already stays as it is, and is said to be whole or not. */
import { mkdir } from "node:fs/promises"
import { dirname } from "node:path"
import { anchorText, type EventLog, type Head, verify } from "@laksana/store"
import type { Context, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import { type Failure, fileFailure } from "../../command/failure.ts"
import { writeJson } from "../../command/write-json.ts"
import { shownPath } from "../../files/text-file.ts"
import { inStore } from "../../logs/open-store.ts"
import { type StoreAddress, storeAddress } from "../../logs/store-address.ts"
import { logInitWords, notWhole } from "../../words/log-init.ts"

export const logInitCommand: Run = async (invocation) => {
  const { context } = invocation
  const address = storeAddress(invocation)
  const there = await inStore(address, (log) => existing(log, address, context))
  if (typeof there === "number" || there._tag !== "Refused" || there.code !== "log-not-found") return there
  const unwritable = await folderFor(address, context)
  if (unwritable !== undefined) return unwritable
  return inStore(
    address,
    async (log) => {
      tell(address, true, await log.head(), context)
      return exitCodes.done
    },
    { create: true },
  )
}

async function existing(log: EventLog, address: StoreAddress, context: Context): Promise<ExitCode | Failure> {
  const verdict = await verify(log.inspect())
  if (verdict._tag !== "Intact") return notWhole(address.shown)
  tell(address, false, verdict.head, context)
  return exitCodes.done
}

function tell({ shown }: StoreAddress, created: boolean, head: Head, context: Context): void {
  const { language, json, plain, out } = context
  const words = logInitWords[language]
  if (json) writeJson(context, { store: shown, created, head })
  else if (plain) out.write(`${shown}\t${created}\t${anchorText(head)}\n`)
  else out.write(created ? words.made(shown) : words.there(shown, head.position))
}

/** The folder of a file is made with it. */
async function folderFor({ full }: StoreAddress, context: Context): Promise<Failure | undefined> {
  const path = /^sqlite:(.+)$/s.exec(full)?.[1]
  if (path === undefined) return undefined
  return mkdir(dirname(path), { recursive: true }).then(
    () => undefined,
    () => fileFailure({ kind: "not-writable", path: shownPath(dirname(path), context) }),
  )
}
