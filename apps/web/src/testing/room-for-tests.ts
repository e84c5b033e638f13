/** Room for tests: the engine's room without a worker, with Paser open in it, and its answers as a list of steps. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { CaseSource, QuestionKind, Questions } from "../engine/protocol.ts"
import { makeRoom, type Room } from "../engine/room.ts"
import { type Clock, turnOf } from "../engine/turn.ts"
import { caseOnDisk } from "./cases-on-disk.ts"

export const clock: Clock = {
  now: () => performance.now(),
  turn: () => new Promise((resolved) => setImmediate(resolved)),
}

const packageOf = JSON.parse(readFileSync(resolve("apps/cli/package.json"), "utf8")) as { readonly version: string }

export const newRoom = (): Room => makeRoom({ version: packageOf.version, cases: [caseOnDisk("paser")], clock })

/** Every step of an answer. */
export async function stepsOf<K extends QuestionKind>(
  room: Room,
  kind: K,
  ask: Questions[K]["ask"],
): Promise<readonly Questions[K]["answer"][]> {
  const steps: Questions[K]["answer"][] = []
  await room.answer(
    kind,
    ask,
    (step) => steps.push(step),
    turnOf(clock, () => false),
  )
  return steps
}

export async function answerOf<K extends QuestionKind>(
  room: Room,
  kind: K,
  ask: Questions[K]["ask"],
): Promise<Questions[K]["answer"]> {
  const last = (await stepsOf(room, kind, ask)).at(-1)
  if (last === undefined) throw new Error(`"${kind}" was not answered.`)
  return last
}

export async function roomWith(source: CaseSource): Promise<Room> {
  const room = newRoom()
  const opened = await answerOf(room, "open", source)
  if (opened._tag === "Refused") throw new Error(opened.problems.map(({ excerpt }) => excerpt.en).join("\n"))
  return room
}
