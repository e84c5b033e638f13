/** Migrator: makes a log by several steps and is killed inside one of them, half of its statements done. */
import { type Migration, sqliteLog, sqliteMigrations } from "@laksana/store"

const [path = "", killedIn = "0"] = process.argv.slice(2)
const steps: readonly Migration[] = [
  ...sqliteMigrations,
  { since: "7.0.0", statements: "CREATE TABLE one (a)" },
  { since: "7.1.0", statements: "CREATE TABLE two (a)" },
]
/** A step whose statements, read after the steps before it were taken, end the process. */
const deadly = (step: Migration | undefined): Migration => ({
  since: "9.9.9",
  get statements(): string {
    if (asked > 0) process.kill(process.pid, "SIGKILL")
    asked += 1
    return step?.statements ?? ""
  },
})
let asked = 0
const at = Number(killedIn)
if (at >= steps.length) {
  await sqliteLog(path, { create: true, migrations: steps })
  process.kill(process.pid, "SIGKILL")
}
asked = 1
await sqliteLog(path, { create: true, migrations: steps.map((step, i) => (i === at ? deadly(step) : step)) })
