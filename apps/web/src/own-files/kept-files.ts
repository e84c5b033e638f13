/** Kept files: files of one's own, kept by the browser's tab for as long as it is open, so that a reload does not lose them. */
import type { OwnFiles } from "../state/link-files.ts"

const key = "laksana.own-files"

/** A tab that keeps nothing, or not so much, asks for the files again. */
export function keepFiles(own: OwnFiles): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(own))
  } catch {
    forgetFiles()
  }
}

export function keptFiles(): OwnFiles | undefined {
  try {
    const text = sessionStorage.getItem(key)
    // Only this page writes here, and only what `keepFiles` was given.
    return text === null ? undefined : (JSON.parse(text) as OwnFiles)
  } catch {
    return undefined
  }
}

function forgetFiles(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Then nothing was kept either.
  }
}
