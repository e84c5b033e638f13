/** Racer: appends events one by one to a stream that others append to as well, each at the version it has last seen; prints those it won. */
import { openLog } from "@laksana/store"
import { batch } from "./batches.ts"

const [address = "", name = "", count = "0"] = process.argv.slice(2)
const log = await openLog(address)
let seen = 0
const won: number[] = []
while (won.length < Number(count)) {
  const answer = await log.append(batch("race", seen, `${name}-${won.length}`))
  if (answer._tag === "VersionConflict") seen = answer.actual
  else if (answer._tag === "Appended") {
    seen = answer.entries[0]?.version ?? seen
    won.push(seen)
  } else throw new Error(answer._tag)
}
process.stdout.write(JSON.stringify(won))
await log.close()
