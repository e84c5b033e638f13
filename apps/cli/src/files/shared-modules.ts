/**
 * Shared modules: what a model of one's own imports is this program's own copy. `effect` and the packages of the product are
 * bundled; a second copy of `effect` would not read the first one's schemas, and outside the workspace there is none at all.
 */
import { register } from "node:module"
import * as core from "@laksana/core"
import * as engine from "@laksana/engine"
import * as laws from "@laksana/laws"
import * as model from "@laksana/model"
import { Schema } from "effect"

const shared: Readonly<Record<string, object>> = {
  effect: { Schema },
  "@laksana/core": core,
  "@laksana/engine": engine,
  "@laksana/laws": laws,
  "@laksana/model": model,
}

const key = "laksana.modules"
let isShared = false

/** From the first call on, modules that are imported find the shared ones under their names. */
export function shareModules(): void {
  if (isShared) return
  isShared = true
  Object.defineProperty(globalThis, Symbol.for(key), { value: shared })
  const urls = Object.fromEntries(
    Object.entries(shared).map(([name, exported]) => [name, moduleUrl(name, Object.keys(exported))]),
  )
  register(
    javascript(`const urls = ${JSON.stringify(urls)}
export const resolve = (name, context, next) =>
  Object.hasOwn(urls, name) ? { url: urls[name], shortCircuit: true } : next(name, context)`),
  )
}

/** A module that hands on what this program has loaded. */
function moduleUrl(name: string, exported: readonly string[]): string {
  const found = `globalThis[Symbol.for(${JSON.stringify(key)})][${JSON.stringify(name)}]`
  return javascript(exported.map((each) => `export const ${each} = ${found}.${each}`).join("\n"))
}

const javascript = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`
