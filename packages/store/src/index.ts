/** The surface of store: the event log, where it can be kept, what proves it whole, and the formats it can be had in. */
export type { EventData, Head, Json, LogEntry } from "./log/entry.ts"
export type {
  Batch,
  EventLog,
  Inspection,
  NewBranch,
  Range,
  Snapshot,
  StoredRow,
  StreamInfo,
} from "./log/event-log.ts"
export type {
  AppendAnswer,
  Appended,
  BranchAnswer,
  Branched,
  Difference,
  EventDiffers,
  ForkBeyondEnd,
  NoSuchStream,
  StreamExists,
  VersionConflict,
} from "./log/answers.ts"
export { differencesOf } from "./log/differences.ts"
export { type LogFault, LogFailure } from "./log/failure.ts"
export { collected } from "./log/pages.ts"
export { canonicalText } from "./evidence/canonical.ts"
export { anchorOf, anchorText } from "./evidence/anchor.ts"
export { type EntryFault, type Verdict, verify, verifyEntries } from "./evidence/verify.ts"
export { type Decoded, eventDecoder, type UndecodableEvent } from "./history/decode-event.ts"
export { foldedHistory, type RecordedHistory, recordedHistory, type Undecodable } from "./history/recorded-history.ts"
export { memoryLog } from "./memory/memory-log.ts"
export type { Migration } from "./log/migration.ts"
export type { Patience } from "./log/retrying.ts"
export { type SqliteOptions, sqliteLog } from "./sqlite/sqlite-log.ts"
export { sqliteMigrations } from "./sqlite/migrations.ts"
export { type PostgresOptions, postgresLog } from "./postgres/postgres-log.ts"
export { postgresMigrations } from "./postgres/migrations.ts"
export { isLogAddress, shownAddress, withoutPassword } from "./address.ts"
export { type OpenOptions, openLog } from "./open-log.ts"
export { type Extent, cloudEvents, cloudEventsText } from "./exchange/cloud-events.ts"
export { type CloudEventsProblem, type CloudEventsReading, readCloudEvents } from "./exchange/read-cloud-events.ts"
export type { Read, Refused } from "./exchange/reading.ts"
export { type CsvDelimiter, type CsvProblem, type CsvReading, csvText, readCsv } from "./exchange/csv.ts"
export { type ParquetProblem, type ParquetReading, parquetBytes, readParquet } from "./exchange/parquet.ts"
export type { ColumnName } from "./exchange/columns.ts"
export { type License, type PackageContents, dataPackage } from "./exchange/data-package.ts"
export {
  type PackageProblem,
  type PackageReading,
  packagePaths,
  readDataPackage,
} from "./exchange/read-data-package.ts"
export { type OcelOptions, type OcelWriting, ocelText } from "./exchange/ocel.ts"
export { type OcelProblem, type OcelReading, readOcel } from "./exchange/read-ocel.ts"
