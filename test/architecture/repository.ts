/** Repository: where it is, which files it has, and how its tools are run on it or on a copy. Paths use `/`. */
import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"

export const repository = join(dirname(fileURLToPath(import.meta.url)), "../..")

const passedOver = new Set(["node_modules", "dist", "out", ".git", ".cache", ".mutation"])

/** The files under `folder`, relative to it and in order, without what is installed, built or written by a run. */
export function filesUnder(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      if (passedOver.has(entry.name) || entry.name.startsWith(".bundle-")) return []
      const path = join(at, entry.name)
      return entry.isDirectory() ? walk(path) : [relative(folder, path).split(sep).join("/")]
    })
  return walk(folder).toSorted()
}

export function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8")
}

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string; readonly text: string }

/** Runs a program to its end; a code that is not 0 is an outcome, not an error. `text` is all it printed. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Outcome> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...options.env }
  return new Promise((resolve) => {
    execFile(program, args, { cwd: options.cwd, env, maxBuffer: 1 << 26, timeout: 55_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1
      resolve({ code, stdout, stderr, text: stdout + stderr })
    })
  })
}

/** The first lines of a report: a diff of thousands of lines would take longer to print than the check took. */
export function head(lines: readonly string[], most = 40): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} more`]
}

/** Runs one of the repository's own tools, as installed, on `folder`. */
export function tool(name: string, args: readonly string[], folder: string): Promise<Outcome> {
  return run(join(repository, "node_modules/.bin", name), args, { cwd: folder })
}
