/** Share: see the words of its heading. */
export function Share() {
  return null
}
