/**
 * Kept rows: what is finished of an evaluation, kept between commands under the hash of all that it is a function of. Every
 * second or so it is written anew, whole or not at all.
 */
import type { Context } from "../command/command.ts"
import { cacheFolder, code } from "../cache/folder.ts"
import { keep, keyOf, readKept } from "../cache/kept.ts"
import type { Evaluation } from "./evaluation.ts"

export interface Keeper {
  readonly read: () => Promise<Float64Array | undefined>
  /** More is finished; it is kept when it is time to. */
  readonly grown: (finished: () => Float64Array) => Promise<void>
  readonly finish: (values: Float64Array) => Promise<void>
}

const keptEveryMs = 1000

/** Of what rows are a function; what the history teaches is one of the rest. */
export type KeptOf = Pick<Evaluation, "model" | "population">

/** Undefined where nothing is kept: without a cache folder, and of a model of one's own, which changes without its version. */
export function keeperOf(
  { population: _taught, ...evaluation }: KeptOf,
  model: { readonly name: string; readonly version: string },
  { version }: Pick<Context, "version">,
): Keeper | undefined {
  const folder = evaluation.model === undefined ? cacheFolder(process.env, process.platform) : undefined
  if (folder === undefined) return undefined
  const about = [version, code ?? "", model.name, model.version, process.versions.v8]
  const key = keyOf("rows", ...about, JSON.stringify(evaluation))
  let keptAt = performance.now()
  let writing: Promise<void> = Promise.resolve()
  let isWriting = false
  const write = async (values: Float64Array) => {
    isWriting = true
    await keep(folder, key, values)
    isWriting = false
    keptAt = performance.now()
  }
  return {
    read: async () => {
      const known = await readKept(folder, key)
      return known instanceof Float64Array ? known : undefined
    },
    grown: async (finished) => {
      if (isWriting || performance.now() - keptAt < keptEveryMs) return
      writing = write(finished().slice())
      await writing
    },
    finish: async (values) => {
      await writing
      await write(values.slice())
    },
  }
}
