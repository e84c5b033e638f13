/**
 * Case plugin: puts the cases of `scenarios/` into the build: their titles for the page, and for the worker each case's files as text,
 * in a part of its own that is loaded when the case is opened. A case with a model of its own brings that along.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build as bundle } from "esbuild"
import { parse } from "yaml"

const web = fileURLToPath(new URL(".", import.meta.url))
const scenarios = join(web, "../../scenarios")
const names = { cases: "virtual:laksana-cases", titles: "virtual:laksana-titles", one: "virtual:laksana-case/" }

export function casePlugin() {
  return {
    name: "laksana-cases",
    /** A case's own model imports what this program has. */
    async resolveId(source, importer) {
      if (source.startsWith("virtual:laksana-")) return `\0${source}`
      const isOfCase = importer?.startsWith(scenarios) === true && !/^[./]/.test(source)
      return isOfCase ? this.resolve(source, join(web, "src/boot.ts")) : undefined
    },
    async load(id) {
      if (id === `\0${names.titles}`) return `export const titles = ${JSON.stringify(await titles())}`
      if (id === `\0${names.cases}`) return casesModule()
      if (id.startsWith(`\0${names.one}`)) return caseModule(id.slice(names.one.length + 1))
      return undefined
    },
  }
}

async function casesModule() {
  const { version } = JSON.parse(await readFile(join(web, "../cli/package.json"), "utf8"))
  const cases = (await titles()).map(
    ({ id, title }) =>
      `{ id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, load: () => import(${JSON.stringify(names.one + id)}) }`,
  )
  return `export const version = ${JSON.stringify(version)}\nexport const cases = [${cases.join(",\n")}]`
}

/** A case of the policy model is read here and now; one with a model of its own when it is opened. */
async function caseModule(id) {
  const files = await filesOf(id)
  const text = `export const files = ${JSON.stringify(files)}\n`
  if ((await readdir(join(scenarios, id))).includes("model.mjs")) {
    return `${text}export { default as model } from ${JSON.stringify(join(scenarios, id, "model.mjs"))}`
  }
  const { readAhead } = await reader()
  return `${text}export const read = JSON.parse(${JSON.stringify(JSON.stringify(readAhead({ id, files })))})`
}

let loadedReader

/** The packages' own reader, from its sources: what lies in their `dist` may be of another day, or not there. */
function reader() {
  loadedReader ??= loadReader()
  return loadedReader
}

async function loadReader() {
  const folder = await mkdtemp(join(tmpdir(), "laksana-reader-"))
  const outfile = join(folder, "reader.mjs")
  try {
    await bundle({
      entryPoints: [join(web, "src/engine/case/read-ahead.ts")],
      outfile,
      bundle: true,
      format: "esm",
      // As in the viewer itself: nothing of Node's.
      platform: "browser",
      conditions: ["source"],
      logLevel: "error",
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The YAML files of a case, by path within its folder. */
async function filesOf(id) {
  const folder = join(scenarios, id)
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .toSorted()
  return Promise.all(found.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })))
}

/** The policy's cases first, then those that show how a model of one's own is made. */
async function titles() {
  const folders = (await readdir(scenarios, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const cases = await Promise.all(folders.map(({ name }) => titleOf(name)))
  return cases
    .flat()
    .toSorted((a, b) => Number(a.own) - Number(b.own) || (a.id < b.id ? -1 : 1))
    .map(({ id, title }) => ({ id, title }))
}

async function titleOf(id) {
  const files = await readdir(join(scenarios, id))
  if (!files.includes("history.yaml")) return []
  const described = files.includes("case.yaml") ? parse(await readFile(join(scenarios, id, "case.yaml"), "utf8")) : {}
  return [{ id, title: described.title ?? { en: id, id }, own: files.includes("model.mjs") }]
}
