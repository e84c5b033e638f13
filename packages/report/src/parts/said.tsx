/** Said: sentences one under the other. */

export function Sentences({ of, kind = "sentences" }: { readonly of: readonly string[]; readonly kind?: string }) {
  if (of.length === 0) return null
  return (
    <ul class={kind}>
      {of.map((sentence) => (
        <li dir="auto">{sentence}</li>
      ))}
    </ul>
  )
}
