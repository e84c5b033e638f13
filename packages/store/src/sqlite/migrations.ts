/** Migrations of SQLite: the tables, step by step. A step that was ever shipped is never changed; a change is a further step. */
import type { Migration } from "../log/migration.ts"

/** Marks the file as a log of this product: "LKSN". */
export const applicationId = 0x4c4b534e

export const sqliteMigrations: readonly Migration[] = [
  {
    since: "0.1.0",
    statements: `
      PRAGMA application_id = ${applicationId};
      CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE entries (
        position INTEGER PRIMARY KEY,
        stream TEXT NOT NULL,
        version INTEGER NOT NULL,
        id TEXT NOT NULL,
        event TEXT NOT NULL,
        recorder TEXT NOT NULL,
        logged_at TEXT NOT NULL,
        origin TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL,
        UNIQUE (stream, version),
        UNIQUE (stream, id)
      ) STRICT;
      CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
      CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;
      CREATE TABLE snapshots (
        stream TEXT NOT NULL,
        name TEXT NOT NULL,
        version INTEGER NOT NULL,
        state TEXT NOT NULL,
        seal TEXT NOT NULL,
        PRIMARY KEY (stream, name)
      ) STRICT, WITHOUT ROWID;`,
  },
]
