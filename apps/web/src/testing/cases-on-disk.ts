/** Cases on disk: the cases of `scenarios/` as the build puts them into the viewer, read from where they lie. */
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import type { BuiltInCase } from "../cases/built-in-case.ts"

// Tests are started from the repository's root.
const scenarios = resolve("scenarios")

export const caseOnDisk = (id: string): BuiltInCase => ({
  id,
  title: { en: id, id },
  load: () => Promise.resolve({ files: filesOf(join(scenarios, id)) }),
})

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, "utf8") }))
