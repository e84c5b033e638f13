/** EditHistory: see the words of its heading. */
export function EditHistory() {
  return null
}
