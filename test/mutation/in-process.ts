/**
 * In process: `describe` and `test` as a list, so that one process can run the same tests again for mutant after mutant
 * without loading anything anew. `expect` is vitest's own.
 */
export { expect } from "vitest"

export interface Listed {
  /** File, groups and name: unique. */
  readonly id: string
  readonly run: () => unknown
}

const groups: string[] = []
const listed: Listed[] = []

/** Every test of the bundle, in the order of its files. */
export const allTests: readonly Listed[] = listed

/** What is listed from here on belongs to a file. */
export function beginFile(path: string): void {
  groups.splice(0, groups.length, path)
}

type Body = (...row: readonly unknown[]) => unknown

const rowOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row])

/** `each` of a list of rows; the row's number keeps the names apart. */
const eachOf =
  (declare: (name: string, body: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void =>
    rows.forEach((row, i) => declare(`${name} [${i}]`, () => body(...rowOf(row))))

function declareGroup(name: string, body: () => unknown): void {
  groups.push(name)
  body()
  groups.pop()
}

function declareTest(name: string, body: () => unknown): void {
  listed.push({ id: [...groups, name].join(" > "), run: body })
}

export const describe = Object.assign(declareGroup, { each: eachOf(declareGroup) })
export const test = Object.assign(declareTest, { each: eachOf(declareTest) })
