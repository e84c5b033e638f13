/** Tell fault: what befell the server while it answered, told where it was started and nowhere else, and without a password. */
import { LogFailure, withoutPassword } from "@laksana/store"
import type { Context } from "../command/command.ts"
import type { StoreAddress } from "../logs/store-address.ts"
import { printable } from "../terminal/printable.ts"
import { storeFailure } from "../words/log-faults.ts"
import { mistakeWords } from "../words/mistakes.ts"

export function tellFault(error: unknown, address: StoreAddress | undefined, { language, err }: Context): void {
  const label = mistakeWords[language].error
  err.write(`${label}: ${printable(messageOf(error, address, language))}\n`)
}

function messageOf(error: unknown, address: StoreAddress | undefined, language: Context["language"]): string {
  if (error instanceof LogFailure && address !== undefined) {
    const failure = storeFailure(error.fault, address)
    if (failure._tag === "Refused") return failure.message[language]
  }
  const reason = error instanceof Error ? error.message : String(error)
  const told = mistakeWords[language].unexpected(reason).message
  return address === undefined ? told : withoutPassword(told, address.full)
}
