/** Worker files: which scripts each worker of a page has loaded, when, and what they weigh with all that comes with them. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

/** By the worker's name: its own script and what it asked for, each with the time since 1970 at which it began to. */
export async function filesOfWorkers(page) {
  const workers = await Promise.all(
    page.workers().map((worker) =>
      worker.evaluate(() => {
        const { timeOrigin } = performance
        const asked = performance
          .getEntriesByType("resource")
          .map(({ name, startTime }) => ({ file: new URL(name).pathname, at: timeOrigin + startTime }))
        return [self.name, [{ file: self.location.pathname, at: timeOrigin }, ...asked]]
      }),
    ),
  )
  return Object.fromEntries(workers)
}

/** Scripts of a folder with those that they import, once each, with their weight. */
export async function withImports(folder, files) {
  const found = new Map()
  const add = async (file) => {
    if (found.has(file) || !file.endsWith(".js")) return
    const bytes = await readFile(join(folder, file))
    found.set(file, { file, gzipped: gzipSync(bytes, { level: 9 }).length })
    for (const [, name] of bytes.toString().matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      await add(`/assets/${name}`)
  }
  for (const file of files) await add(file)
  return [...found.values()]
}
