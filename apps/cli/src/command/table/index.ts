/** Table: every command, in the order in which the help lists them. Light data: nothing here loads a package. */
import type { Command, Table } from "../command.ts"
import { attribute } from "./attribute.ts"
import { check } from "./check.ts"
import { compare } from "./compare.ts"
import { completion } from "./completion.ts"
import { condition } from "./condition.ts"
import { discover } from "./discover.ts"
import { explain } from "./explain.ts"
import { exportData } from "./export.ts"
import { groups } from "./groups.ts"
import { init } from "./init.ts"
import { logCommands } from "./log/index.ts"
import { model } from "./model.ts"
import { rank } from "./rank.ts"
import { replay } from "./replay.ts"
import { report } from "./report.ts"
import { run } from "./run.ts"
import { schema } from "./schema.ts"
import { search } from "./search.ts"
import { sensitivity } from "./sensitivity.ts"
import { serve } from "./serve.ts"
import { start } from "./start.ts"
import { versions } from "./versions.ts"
import { whatif } from "./whatif.ts"

export const commands: readonly Command[] = [
  start,
  replay,
  run,
  compare,
  versions,
  sensitivity,
  discover,
  search,
  rank,
  condition,
  whatif,
  attribute,
  explain,
  model,
  check,
  report,
  serve,
  ...logCommands,
  exportData,
  schema,
  init,
  completion,
]

export const table: Table = { commands, groups }
