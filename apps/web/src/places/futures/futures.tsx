/** Futures: see the words of its heading. */
export function Futures() {
  return null
}
