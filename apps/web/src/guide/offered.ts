/** Offered: whether this browser's person was offered the guide before. A browser that keeps nothing is asked again. */
const key = "laksana.guide-offered"

export function wasOffered(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function keepOffered(): void {
  try {
    localStorage.setItem(key, "yes")
  } catch {
    // A page from disk, or a private window, may keep nothing: then the guide is offered again.
  }
}
