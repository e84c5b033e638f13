/** Read link: a link back to the view. What cannot be read is told in words, and the rest restored. Never throws. */
import type { Bilingual } from "@laksana/core"
import { defaults } from "./defaults.ts"
import { type LinkField, linkFields } from "./link-fields.ts"
import { linkMistakes } from "./link-mistakes.ts"
import { places, type ViewState } from "./view-state.ts"

export interface ReadLink {
  readonly state: ViewState
  readonly mistakes: readonly Bilingual[]
}

const longest = 200_000
/** The first so many mistakes are told. */
const mostMistakes = 20
/** What a link says of files, which is read apart. */
export const fileKeys = { files: "files", needs: "needs", name: "own" } as const

export function stateOf(hash: string): ReadLink {
  if (hash.length > longest) return { state: defaults, mistakes: [linkMistakes.tooLong(longest)] }
  const mistakes: Bilingual[] = []
  const report = (mistake: Bilingual): void => {
    if (mistakes.length < mostMistakes) mistakes.push(mistake)
  }
  const { path, pairs } = partsOf(hash)
  const place = places.find((each) => each === path)
  if (place === undefined && path !== "") report(linkMistakes.place(path))
  const given = new Map<LinkField, (readonly [string, string])[]>()
  for (const [key, value] of readPairs(pairs, report)) {
    if (Object.values<string>(fileKeys).includes(key)) continue
    const field = linkFields.find((each) => (each.isPrefix ? key.startsWith(each.key) : key === each.key))
    if (field === undefined) report(linkMistakes.unknownKey(key))
    else given.set(field, [...(given.get(field) ?? []), [key, value]])
  }
  const read = [...given].map(([field, values]) => field.read(values, report))
  return { state: Object.assign({ ...defaults }, place === undefined ? {} : { place }, ...read) as ViewState, mistakes }
}

/** The place and the still encoded rest. */
export function partsOf(hash: string): { readonly path: string; readonly pairs: string } {
  const text = hash.replace(/^#?\/?/, "")
  const at = text.indexOf("?")
  const [path, pairs] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)]
  return { path: decoded(path) ?? path, pairs }
}

export function readPairs(pairs: string, report: (mistake: Bilingual) => void): readonly (readonly [string, string])[] {
  return pairs.split("&").flatMap((pair): readonly (readonly [string, string])[] => {
    if (pair === "") return []
    const at = pair.indexOf("=")
    const [key, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)]
    const [name, text] = [decoded(key), decoded(value)]
    if (name !== undefined && text !== undefined) return [[name, text]]
    report(linkMistakes.encoding(name ?? key))
    return []
  })
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
