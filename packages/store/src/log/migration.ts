/**
 * Migration: how a store's tables came to be, step by step. Each step is one transaction together with the number of the schema it
 * leads to; so a migration that was killed goes on with the step it was in.
 */

export interface Migration {
  /** The first version of the product that knows the tables as they are after this step. */
  readonly since: string
  readonly statements: string
}

/** The steps still to be taken from a schema to the last; undefined where the schema is newer than any that is known. */
export function stepsFrom(schema: number, migrations: readonly Migration[]): readonly Migration[] | undefined {
  return schema > migrations.length ? undefined : migrations.slice(schema)
}
