/**
 * Kept: values kept in a folder between commands, by the hash of all that they are a function of. A value that cannot be read,
 * for whatever reason, is worked out again; one that cannot be kept is not.
 */
import { createHash } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { deserialize, serialize } from "node:v8"

/** How many values are kept, the latest used first. */
const most = 24
const ending = ".kept"

export const keyOf = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex")

/** The value of a key; undefined where none is kept. */
export async function readKept(folder: string, key: string): Promise<unknown> {
  const path = join(folder, `${key}${ending}`)
  try {
    const value: unknown = deserialize(await readFile(path))
    const now = new Date()
    await utimes(path, now, now).catch(() => {})
    return value
  } catch {
    return undefined
  }
}

/** Keeps a value: whole or not at all. */
export async function keep(folder: string, key: string, value: unknown): Promise<void> {
  const beside = join(folder, `.${key}.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(beside, serialize(value))
    await rename(beside, join(folder, `${key}${ending}`))
    await forgetOldest(folder)
  } catch {
    await rm(beside, { force: true }).catch(() => {})
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
  if (names.length <= most) return
  const used = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  const old = used.sort((a, b) => b.at - a.at).slice(most)
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}
