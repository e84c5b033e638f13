/** Limits: how much a file may hold. Far beyond any case, and far below what would stop a program. */

/** Characters of a file, levels of nesting, and values that aliases may multiply to. */
export const limits = { characters: 5_000_000, depth: 40, aliases: 100 } as const
