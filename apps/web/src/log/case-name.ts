/** Case name: the cases of the log, and how a link names them apart from those that are built in. */
import type { About, StreamTold } from "./answers.ts"

const before = "log:"

export const nameOfLogCase = (stream: string): string => `${before}${stream}`

/** The case's name in the log; undefined for every other case. */
export const inLog = (name: string): string | undefined =>
  name.startsWith(before) && name.length > before.length ? name.slice(before.length) : undefined

/** What can be opened: cases, and then the branches that were made of them. */
export const casesIn = ({ streams }: Pick<About, "streams">): readonly StreamTold[] =>
  (["history", "branch"] as const).flatMap((kind) => streams.filter((stream) => stream.kind === kind))
