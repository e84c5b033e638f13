/** Package path: the names that a file of a package can have: below the package's own folder, on every system, and not hidden. */

// Data Package v2, "Path": relative, with `/`, no `..` and no hidden folders. Colons and backslashes lead elsewhere on some systems.
const path = /^(?!\.)[^/\\:\u0000-\u001f]+(?:\/(?!\.)[^/\\:\u0000-\u001f]+)*$/

export function isPackagePath(text: string): boolean {
  return path.test(text)
}
