/** Migrations of PostgreSQL: the tables, step by step, in a schema of their own. A step that was ever shipped is never changed. */
import type { Migration } from "../log/migration.ts"

export const postgresMigrations: readonly Migration[] = [
  {
    since: "0.1.0",
    statements: `
      CREATE TABLE laksana.entries (
        position integer PRIMARY KEY,
        stream text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        id text COLLATE "C" NOT NULL,
        event text NOT NULL,
        recorder text NOT NULL,
        logged_at text NOT NULL,
        origin text NOT NULL,
        previous text NOT NULL,
        hash text NOT NULL,
        UNIQUE (stream, version),
        UNIQUE (stream, id)
      );
      CREATE FUNCTION laksana.refuse() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'an entry is never changed or removed'; END $$;
      CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON laksana.entries
        FOR EACH STATEMENT EXECUTE FUNCTION laksana.refuse();
      CREATE TABLE laksana.snapshots (
        stream text COLLATE "C" NOT NULL,
        name text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        state text NOT NULL,
        seal text NOT NULL,
        PRIMARY KEY (stream, name)
      );`,
  },
]
