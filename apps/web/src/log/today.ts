/** Today: as the calendar on the wall has it: it is by that one that people say when something became known. */
import { type Day, isDay } from "@laksana/core"

export function today(now = new Date()): Day {
  const [year, month, date] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String)
  const day = `${year?.padStart(4, "0")}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`
  return isDay(day) ? day : "1970-01-01"
}
