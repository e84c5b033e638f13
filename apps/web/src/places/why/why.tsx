/** Why: see the words of its heading. */
export function Why() {
  return null
}
