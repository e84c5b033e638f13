/** Faults of a document: what it names and the repository does not have. */
import { posix } from "node:path"
import { regionOf, shownIn } from "./regions.ts"

/** The repository as a document can be wrong about it. Paths are relative to its root. */
export interface Repository {
  /** Every file. */
  readonly files: ReadonlySet<string>
  readonly read: (file: string) => string
  /** The names under `scripts` of the root's `package.json`. */
  readonly scripts: ReadonlySet<string>
  /** The version of pnpm that `packageManager` names. */
  readonly pnpm: string
}

/** What pnpm itself answers to, beside the scripts. */
const pnpmVerbs = new Set(["exec", "install", "run"])
/** Written by a run, so in no fresh clone. */
const written = /^(out|node_modules)\/|(^|\/)dist\//
const fileName = /\.(ts|mjs|yaml|yml|json|jsonc|md|svg|png|cff|txt)$/
const plainPath = /^\.{0,2}[\w@-][\w.@-]*(\/[\w.@-]+)*\/?$|^\.[\w-]+(\/[\w.@-]+)*$/

/** Everything wrong with one document, in words; `[]` where nothing is. */
export function faultsOf(document: string, text: string, repository: Repository): string[] {
  const prose = withoutFences(text)
  return [
    ...pathFaults(document, prose, repository),
    ...linkFaults(document, prose, repository),
    ...commandFaults(text, repository),
    ...shownFaults(text, repository),
  ]
}

const withoutFences = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, "")

/** Where a path written in a document may lead: from the root, or from the document's own folder. */
function placesOf(document: string, path: string): string[] {
  const clean = path.replace(/[#:].*$/, "").replace(/\/$/, "")
  return [posix.normalize(clean), posix.join(posix.dirname(document), clean)]
}

function exists({ files }: Repository, place: string): boolean {
  return place === "." || files.has(place) || [...files].some((file) => file.startsWith(`${place}/`))
}

function pathFaults(document: string, prose: string, repository: Repository): string[] {
  const names = new Set([...repository.files].map((file) => posix.basename(file)))
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, quoted = ""]) => quoted)
    .filter((quoted) => plainPath.test(quoted) && !written.test(quoted))
    .filter((quoted) => {
      const [first = ""] = quoted.split("/")
      const leadsIn = quoted.includes("/") && placesOf(document, first).some((place) => exists(repository, place))
      if (!leadsIn && !fileName.test(quoted)) return false
      if (placesOf(document, quoted).some((place) => exists(repository, place))) return false
      return quoted.includes("/") || !names.has(quoted)
    })
    .map((quoted) => `\`${quoted}\` is no file or folder`)
}

function linkFaults(document: string, prose: string, repository: Repository): string[] {
  return [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .flatMap((target) => {
      const [path = "", heading] = target.split("#")
      const file = path === "" ? document : posix.join(posix.dirname(document), decodeURI(path)).replace(/\/$/, "")
      if (!exists(repository, file)) return [`the link to ${target} leads nowhere`]
      if (heading === undefined || !file.endsWith(".md")) return []
      return headingsOf(repository.read(file)).has(heading) ? [] : [`${file} has no heading for the link to ${target}`]
    })
}

/** The anchors of a document's headings, as the common renderers make them. */
function headingsOf(text: string): Set<string> {
  const headings = [...withoutFences(text).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading = ""]) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-"),
    ),
  )
}

function commandFaults(text: string, { scripts, pnpm }: Repository): string[] {
  return [...text.matchAll(/\bnpx (?:-y )?pnpm@([\w.-]+)(?: ([\w:-]+))?/g)].flatMap(([command, version, script]) => {
    if (version !== pnpm) return [`\`${command}\`: the repository's pnpm is ${pnpm}`]
    if (script === undefined || scripts.has(script) || pnpmVerbs.has(script)) return []
    return [`\`${command}\`: package.json has no script ${script}`]
  })
}

function shownFaults(text: string, repository: Repository): string[] {
  return shownIn(text).flatMap(({ path, region, code }) => {
    const from = region === undefined ? path : `${path}#${region}`
    if (!repository.files.has(path)) return [`code is shown from ${from}, which is no file`]
    const real = regionOf(repository.read(path), region)
    if (real === undefined) return [`code is shown from ${from}, which is no region of it`]
    return real === code ? [] : [`code shown from ${from} is not what stands there`]
  })
}

/** A folder of one machine, or the host of a package registry: a file that names one works nowhere else. */
const ofOneMachine = [
  /(?<![\w.])\/(work|home|Users|root)\/[\w.-]+/,
  /[A-Z]:\\Users\\/,
  /https?:\/\/[^\s"'`)]*(registry|artifactory|nexus|npm-proxy)/i,
  /\bregistry\s*=\s*\S+/,
]

/** What of a file's text holds on one machine only. */
export function machineFaults(text: string): string[] {
  return ofOneMachine.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
}
