/**
 * Conditioned: what a case's history teaches, worked out once and kept. It is a function of engine, model, priors, record and
 * seed; a record that goes on from one that is known costs only what it adds.
 */
import {
  type AnyModel,
  type Checkpoint,
  condition,
  type Conditioned,
  type Past,
  type Population,
  prefixText,
  quartersOf,
  type Time,
} from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import type { Context } from "../command/command.ts"
import { cacheFolder, code } from "../cache/folder.ts"
import { keep, keyOf, readKept } from "../cache/kept.ts"
import { runWords } from "@laksana/words"
import { notice } from "./progress.ts"

export interface ToCondition {
  readonly theCase: Pick<Case, "id">
  readonly model: AnyModel
  readonly past: Past
  readonly seed: string
  /** A model of one's own changes without its version: nothing is kept of it. */
  readonly isOwnModel: boolean
  readonly forkAt?: Time
  readonly particles?: number
}

/** How far back a checkpoint is looked for, in quarters. */
const quartersBack = 8

/** Throws NoAgreement where the record rules out every draw. */
export async function conditionedOn(
  { model, past, seed, isOwnModel, forkAt, particles }: ToCondition,
  { language, version, err }: Pick<Context, "language" | "version" | "err">,
): Promise<Population> {
  const conditioning = {
    seed,
    ...(forkAt === undefined ? {} : { forkAt }),
    ...(particles === undefined ? {} : { particles }),
  }
  const folder = isOwnModel ? undefined : cacheFolder(process.env, process.platform)
  if (folder === undefined) {
    const clear = notice(err, runWords(language).conditioning)
    try {
      return condition(model, past, conditioning).population
    } finally {
      clear()
    }
  }
  const about = [version, code ?? "", model.name, model.version, process.versions.v8]
  const fork = forkAt !== undefined && forkAt < past.end ? String(forkAt) : "end"
  const whole = keyOf("population", ...about, fork, String(past.end), prefixText(model, past, conditioning, Infinity))
  const known = await readKept(folder, whole)
  if (isPopulation(known, past)) return known
  const clear = notice(err, runWords(language).conditioning)
  try {
    const keyAt = (time: Time) => keyOf("checkpoint", ...about, prefixText(model, past, conditioning, time))
    // A checkpoint does not know the state at a fork before it.
    const from = fork === "end" ? await latestKnown(folder, quartersOf(past), keyAt) : undefined
    const found: Conditioned = condition(model, past, { ...conditioning, ...(from === undefined ? {} : { from }) })
    await keep(folder, whole, found.population)
    if (found.checkpoint !== undefined && fork === "end") {
      await keep(folder, keyAt(found.checkpoint.standing.time), found.checkpoint)
    }
    return found.population
  } finally {
    clear()
  }
}

async function latestKnown(
  folder: string,
  quarters: readonly Time[],
  keyAt: (time: Time) => string,
): Promise<Checkpoint | undefined> {
  for (const time of quarters.slice(-quartersBack).toReversed()) {
    const known = await readKept(folder, keyAt(time))
    if (isCheckpoint(known, time)) return known
  }
  return undefined
}

/** What is kept under a key is what was put there; these look only whether it is anything of the kind. */
const isPopulation = (value: unknown, { end }: Past): value is Population =>
  typeof value === "object" && value !== null && "weights" in value && "end" in value && value.end === end

const isCheckpoint = (value: unknown, time: Time): value is Checkpoint =>
  typeof value === "object" &&
  value !== null &&
  "standing" in value &&
  typeof value.standing === "object" &&
  value.standing !== null &&
  "time" in value.standing &&
  value.standing.time === time
