/** Built parts: the viewer as it is built, as the modules that each of its parts holds, of the page and of its worker; nothing is written. */
import { resolve } from "node:path"
import { build, loadConfigFromFile, type Rolldown } from "vite"

export interface Part {
  readonly file: string
  /** Parts that are loaded with it. */
  readonly imports: readonly string[]
  /** Paths of the modules of which something is left in it. */
  readonly modules: readonly string[]
}

export interface BuiltParts {
  readonly page: readonly Part[]
  readonly worker: readonly Part[]
}

// Tests are started from the repository's root.
const root = resolve("apps/web")

export async function builtParts(): Promise<BuiltParts> {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, resolve(root, "vite.config.ts"))
  if (loaded === null) throw new Error("The viewer's build has no configuration.")
  const { config } = loaded
  const parts: { page: Part[]; worker: Part[] } = { page: [], worker: [] }
  const heard = (into: Part[]): Rolldown.Plugin => ({
    name: "built-parts",
    generateBundle: (_options, bundle) => {
      for (const each of Object.values(bundle)) if (each.type === "chunk") into.push(partOf(each))
    },
  })
  const ofWorker = config.worker?.plugins?.() ?? []
  await build({
    ...config,
    configFile: false,
    root,
    logLevel: "error",
    plugins: [...(config.plugins ?? []), heard(parts.page)],
    worker: { ...config.worker, plugins: () => [...ofWorker, heard(parts.worker)] },
    build: { ...config.build, write: false, minify: false },
  })
  return parts
}

const partOf = ({ fileName, imports, modules }: Rolldown.OutputChunk): Part => ({
  file: fileName,
  imports,
  modules: Object.entries(modules).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : [])),
})

/** The modules of everything that is loaded once a module is asked for. */
export function loadedWith(parts: readonly Part[], module: string): readonly string[] {
  const first = parts.find(({ modules }) => modules.some((path) => path.endsWith(module)))
  if (first === undefined) throw new Error(`No part of the viewer holds ${module}.`)
  const found = new Set<Part>()
  const add = (part: Part): void => {
    if (found.has(part)) return
    found.add(part)
    for (const file of part.imports) {
      const next = parts.find((each) => each.file === file)
      if (next === undefined) throw new Error(`${part.file} loads ${file}, which was not built.`)
      add(next)
    }
  }
  add(first)
  return [...found].flatMap(({ modules }) => modules)
}
