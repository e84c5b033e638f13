/** The end of a log in which nothing is. */
export const noHash = "0".repeat(64)
export const emptyHead = { position: 0, hash: noHash }
