/** Behind: the log that the viewer was handed out with: what lies in it, and the case that is open kept in step with it. */
import { type ReadonlySignal, signal } from "@preact/signals"
import type { CaseSource } from "../engine/protocol.ts"
import type { About, Head, LiveTold } from "./answers.ts"
import { askAbout, askEntries, askHistory } from "./ask-log.ts"
import { caseSource } from "./case-source.ts"
import { caseBehind, grown, grownOf, type Growth } from "./growth.ts"
import { againAfterMs, hear } from "./live.ts"

/** The state of the log that the open case was read from. */
export interface Followed {
  readonly name: string
  readonly head: Head
  readonly streamVersion: number
}

export type Connection = "there" | "away" | "back"

export interface LogBehind {
  /** Undefined where there is no log. */
  readonly about: ReadonlySignal<About | undefined>
  /** Settles once it is known whether there is a log. */
  readonly known: Promise<About | undefined>
  /** Undefined while no case of the log is open. */
  readonly followed: ReadonlySignal<Followed | undefined>
  /** What has come since the case was opened and nobody has taken note of yet. */
  readonly growth: ReadonlySignal<Growth | undefined>
  readonly connection: ReadonlySignal<Connection>
  /** Reads a case, and follows it from then on. Rejects with `LogRefused`. */
  readonly follow: (name: string) => Promise<CaseSource>
  readonly leave: () => void
  /** Takes note of what has come, and that the server is back. */
  readonly noted: () => void
}

/** `reread` shows the open case as it is now. */
export function logBehind(reread: (source: CaseSource) => Promise<void>): LogBehind {
  const about = signal<About | undefined>(undefined)
  const followed = signal<Followed | undefined>(undefined)
  const growth = signal<Growth | undefined>(undefined)
  const connection = signal<Connection>("there")
  let stop = (): void => undefined

  const known = askAbout().then((told) => {
    about.value = told?.store === null ? undefined : told
    return about.peek()
  })

  const leave = (): void => {
    stop()
    stop = () => undefined
    followed.value = undefined
    growth.value = undefined
    connection.value = "there"
  }

  const caseOf = (name: string): string => caseBehind(name, about.peek()?.streams ?? [])

  const read = async (name: string): Promise<readonly [Followed, CaseSource]> => {
    const told = await askHistory(name)
    return [{ name, head: told.head, streamVersion: told.streamVersion }, caseSource(told, caseOf(name))]
  }

  /** Brings the page to where the log is; `isStill` until another case is opened. */
  const catchUp = async (told: LiveTold, isStill: () => boolean): Promise<void> => {
    const now = followed.peek()
    if (now === undefined || (now.head.position === told.head.position && now.head.hash === told.head.hash)) return
    const streams = grownOf(now.name, caseOf(now.name), told)
    if (streams.length === 0) {
      followed.value = { ...now, head: told.head }
      return
    }
    const [next, source] = await read(now.name)
    // A log that is shorter than the one that was read is another one.
    const after = next.head.position < now.head.position ? 0 : now.head.position
    const entries = (await Promise.all(streams.map((stream) => askEntries(stream, after)))).flat()
    if (!isStill()) return
    await reread(source)
    if (!isStill()) return
    followed.value = next
    const came = entries.filter(({ position }) => position <= next.head.position)
    if (came.length > 0) growth.value = grown(growth.peek(), came)
  }

  const follow = async (name: string): Promise<CaseSource> => {
    leave()
    let isStill = true
    stop = () => {
      isStill = false
    }
    await known
    const [first, source] = await read(name)
    if (!isStill) return source
    followed.value = first
    // One after the other: each begins where the one before it has ended. What cannot be asked just now is asked again.
    let catching = Promise.resolve()
    const take = (told: LiveTold): void => {
      catching = catching
        .then(() => catchUp(told, () => isStill))
        .catch(() => {
          setTimeout(() => {
            if (isStill) take(told)
          }, againAfterMs)
        })
    }
    const end = hear(name, {
      head: take,
      away: () => {
        connection.value = "away"
      },
      there: () => {
        if (connection.peek() === "away") connection.value = "back"
      },
    })
    stop = () => {
      isStill = false
      end()
    }
    return source
  }

  return {
    about,
    known,
    followed,
    growth,
    connection,
    follow,
    leave,
    noted: () => {
      growth.value = undefined
      if (connection.peek() === "back") connection.value = "there"
    },
  }
}
