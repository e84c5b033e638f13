/**
 * Pack: the packages as a developer elsewhere gets them. They are built and packed in a copy of the workspace, so that nothing
 * an earlier build left behind is packed along, and nothing is written into the repository.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { type Outcome, repository, run, tool } from "../architecture/repository.ts"

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly packageManager?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export const manifestAt = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest

/** The folders under `packages/` that are packages. */
export const packageFolders: readonly string[] = readdirSync(join(repository, "packages"))
  .filter((name) => existsSync(join(repository, "packages", name, "package.json")))
  .toSorted()

/** pnpm as the tests were started with it; where they were started without it, through npx. */
export function pnpm(args: readonly string[], folder: string): Promise<Outcome> {
  const started = process.env["npm_execpath"] ?? ""
  if (/^pnpm(\.exe)?$/.test(basename(started))) return run(started, args, { cwd: folder })
  return run("npx", ["-y", manifestAt(repository).packageManager ?? "pnpm", ...args], { cwd: folder })
}

/** Builds and packs every package in a copy under `folder`; the tarballs by package folder. Rejects where either fails. */
export async function packAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const frame = ["package.json", "pnpm-workspace.yaml", "tsconfig.base.json", "LICENSE"]
  for (const file of frame) cpSync(join(repository, file), join(folder, file))
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
  for (const name of packageFolders) copyPackage(name, folder)
  const references = packageFolders.map((name) => ({ path: `packages/${name}` }))
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ files: [], references }))

  // Once for all; each package's own `prepack` does the same where a single one is packed.
  succeeded(await tool("tsc", ["-b"], folder))
  const to = join(folder, "tarballs")
  const filters = ["--filter", "./packages/*"]
  succeeded(await pnpm([...filters, "pack", "--config.ignore-scripts=true", "--pack-destination", to], folder))
  return Object.fromEntries(
    packageFolders.map((name) => [
      name,
      join(to, `laksana-${name}-${manifestAt(join(folder, "packages", name)).version}.tgz`),
    ]),
  )
}

/** What of a package is committed, and the links that an installation makes: to the copy's own packages for ours. */
function copyPackage(name: string, folder: string) {
  const from = join(repository, "packages", name)
  const to = join(folder, "packages", name)
  mkdirSync(to, { recursive: true })
  for (const each of ["src", "package.json", "README.md", "tsconfig.json"]) {
    cpSync(join(from, each), join(to, each), { recursive: true })
  }
  const { dependencies, peerDependencies, devDependencies } = manifestAt(from)
  for (const needed of Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies })) {
    const link = join(to, "node_modules", needed)
    const ours = /^@laksana\/(.+)$/.exec(needed)?.[1]
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(
      ours === undefined ? realpathSync(join(from, "node_modules", needed)) : join(folder, "packages", ours),
      link,
    )
  }
}

/** Throws what a program printed where it did not end well. */
export function succeeded({ code, text }: Outcome) {
  if (code !== 0) throw new Error(text)
}
