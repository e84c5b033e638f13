/** Evidence grades: what a statement may rest on. Apart from their schema, which a page that offers them does without. */

/**
 * `paper` the case's own document, with its place · `literature` a reference · `external` a public source other than
 * the paper · `assumption` ours, stated as such · `hypothetical` part of a what-if, never a claim about the world.
 */
export const evidenceGrades = ["paper", "literature", "external", "assumption", "hypothetical"] as const
