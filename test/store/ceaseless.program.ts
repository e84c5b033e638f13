/** Ceaseless: appends without end, single events and batches to two streams in turn, and prints each answer once it has it. */
import { writeSync } from "node:fs"
import { openLog } from "@laksana/store"
import { batch, event } from "./batches.ts"

const [address = "", round = ""] = process.argv.slice(2)
const log = await openLog(address, { create: true })
for (let i = 0; ; i += 1) {
  const size = i % 3 === 0 ? 1 : i % 7
  const of = `${round}-${i}`
  const events = Array.from({ length: size }, (_, k) =>
    event(`${of}-${k}`, { of, size, filling: "x".repeat((i * 37) % 900) }),
  )
  const answer = await log.append(batch(i % 2 === 0 ? "even" : "odd", "any", ...events))
  if (answer._tag !== "Appended") throw new Error(answer._tag)
  writeSync(1, `${JSON.stringify(answer.entries.map(({ position, event: { id } }) => [position, id]))}\n`)
}
