/** Checksum: 32 bits of bytes by Fowler, Noll and Vo's FNV-1a, for tests against published tables too long to print. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/** Words as bytes, each word's lowest byte first. */
export function bytesOf(words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * words.length))
  for (const [at, word] of words.entries()) view.setUint32(4 * at, word, true)
  return new Uint8Array(view.buffer)
}
