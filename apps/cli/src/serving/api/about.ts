/** About: what the viewer is served with: which program, which log, and what lies in it. */
import type { Bilingual } from "@laksana/core"
import type { EventLog, StreamInfo } from "@laksana/store"
import { streamsJson } from "../../present/log-streams.ts"
import { describedIn } from "../../recording/described.ts"
import { isCase } from "../../recording/stream-names.ts"
import { type Answer, whole } from "../answer.ts"
import { jsonContent } from "../content.ts"
import type { LogBehind } from "./behind.ts"

export async function about(version: string, { log, write, kind }: LogBehind): Promise<Answer> {
  const head = await log.head()
  const streams = await log.streams()
  const titles = await titlesOf(log, streams)
  const result = { engine: engine(version), write, store: kind, head, ...streamsJson(streams), titles }
  return whole(200, jsonContent(result))
}

/** A viewer without a log asks too: that there is none is an answer. */
export function aboutNothing(version: string): Answer {
  const result = { engine: engine(version), write: false, store: null, head: null, streams: [], titles: {} }
  return whole(200, jsonContent(result))
}

const engine = (version: string): string => `laksana ${version}`

/** Of every case that says what it is called, by its name. */
async function titlesOf(log: EventLog, streams: readonly StreamInfo[]): Promise<Readonly<Record<string, Bilingual>>> {
  const titles: Record<string, Bilingual> = {}
  for (const { stream } of streams.filter(isCase)) {
    const { title } = await describedIn(log, stream)
    if (title !== undefined) titles[stream] = title
  }
  return titles
}
