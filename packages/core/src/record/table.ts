/**
 * Table: a part of the record looked up by name. A plain object without a prototype: no name is taken beforehand
 * ("constructor" is a name like any other), and it stays quick when thousands of names are added one by one.
 */

/** A table by name. */
export type Table<T> = { [key: string]: T }
/** A table whose keys are event ids: each fact under the event that states it. */
export type ByEvent<T> = { [eventId: string]: T }

export function emptyTable<T>(): Table<T> {
  // The language types an object without a prototype as `any`.
  return Object.create(null) as Table<T>
}
