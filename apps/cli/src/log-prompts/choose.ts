/** Choose: one of a few names: by the name, by its beginning, by its number, or by a word of what it means. */

export interface Choice {
  readonly name: string
  /** In the language of whoever chooses. */
  readonly meaning: string
}

/** Undefined where none is meant, or more than one. */
export function chosen(answer: string, choices: readonly Choice[]): string | undefined {
  const given = answer.trim().toLowerCase()
  if (given === "") return undefined
  const numbered = /^\d+$/.test(given) ? choices[Number(given) - 1] : undefined
  const named = choices.find(({ name }) => name.toLowerCase() === given)
  const begun = choices.filter(({ name }) => name.toLowerCase().startsWith(given))
  const meant = choices.filter(({ meaning }) => meaning.toLowerCase().includes(given))
  const only = (found: readonly Choice[]) => (found.length === 1 ? found[0] : undefined)
  return (numbered ?? named ?? (begun.length > 0 ? only(begun) : only(meant)))?.name
}
